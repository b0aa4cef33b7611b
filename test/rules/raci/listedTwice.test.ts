// The safe fix of raci/listed-twice: the weaker part goes, the rest of the text stays, and the finding with it.
import { expect, test } from 'vitest';
import { parseDay } from '../../../server/src/model/calendar';
import { readFile } from '../../../server/src/readFile';
import { completeExample } from '../../../server/src/rules/examples';
import rule from '../../../server/src/rules/raci/listed-twice';
import { runRules } from '../../../server/src/rules/run';
import { EMPTY_WORKSPACE } from '../../../server/src/workspace/workspace';
import { applyEdits } from '../../../server/src/yaml/edits';
import { parseYaml } from '../../../server/src/yaml/parse';

const today = parseDay('2026-11-22') ?? 0;

function judge(text: string) {
  const document = parseYaml(text);
  const file = readFile('example.alliance.yaml', document, EMPTY_WORKSPACE, today);
  expect(document.faults).toEqual([]);
  expect(file.schemaFaults).toEqual([]);
  const settingFor = () => ({ level: undefined, options: {} });
  return runRules({ rules: [rule], file, preset: 'recommended', settingFor });
}

/** The text after the only fix of the only finding. */
function fixed(fragment: string): string {
  const text = completeExample(fragment);
  const findings = judge(text);
  expect(findings.map(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([[true]]);
  const after = applyEdits(text, findings[0]?.fixes[0]?.edits ?? []);
  expect(judge(after)).toEqual([]);
  return after.slice(0, after.indexOf('\nalliance: 1'));
}

test.each([
  [
    'the last of several in brackets',
    'raci:\n  - { activity: Launch, responsible: [amy-chan], informed: [raj-patel, amy-chan] } # agreed',
    'raci:\n  - { activity: Launch, responsible: [amy-chan], informed: [raj-patel] } # agreed',
  ],
  [
    'the first of several in brackets',
    'raci:\n  - activity: Launch\n    responsible: [amy-chan]\n    consulted: [amy-chan, raj-patel]',
    'raci:\n  - activity: Launch\n    responsible: [amy-chan]\n    consulted: [raj-patel]',
  ],
  [
    'the only one',
    'raci:\n  - activity: Launch\n    responsible: [amy-chan]\n    consulted: [amy-chan]\n    informed: [raj-patel]',
    'raci:\n  - activity: Launch\n    responsible: [amy-chan]\n    consulted: []\n    informed: [raj-patel]',
  ],
  [
    'a seat on lines of its own',
    'raci:\n  - activity: Launch\n    consulted: [{ seat: CFO, partner: helios }]\n    informed:\n      - raj-patel\n      - seat: CFO\n        partner: helios\n      - tom-berg',
    'raci:\n  - activity: Launch\n    consulted: [{ seat: CFO, partner: helios }]\n    informed:\n      - raj-patel\n      - tom-berg',
  ],
])('takes away %s', (_, before, after) => {
  expect(fixed(before)).toBe(after);
});

test('offers nothing where the list is shared: to change it would change another row', () => {
  const shared = `raci:
  - { activity: Launch, responsible: [tom-berg], informed: &all [raj-patel, amy-chan] }
  - { activity: Budget, responsible: [amy-chan], informed: *all }
  - { activity: Training, responsible: [raj-patel], informed: &few [raj-patel] }`;
  const findings = judge(completeExample(shared));
  expect(findings.map(({ message, fixes }) => [message, fixes])).toEqual([
    ['"Amy Chan" is both responsible and informed for "Budget"; one part is enough, and the stronger one counts.', []],
    [
      '"Raj Patel" is both responsible and informed for "Training"; one part is enough, and the stronger one counts.',
      [],
    ],
  ]);
});
