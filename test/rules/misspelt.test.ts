// A misspelt key is one mistake: no rule says that the key which was meant is missing.
import { expect, test } from 'vitest';
import { judge } from './judge';

const ids = (fragment: string) => judge(fragment).map((finding) => finding.ruleId);

test.each([
  [
    'a role',
    'stage: launch\nroles:\n  northwind: { executiveSponser: { person: maria-keller } }\n',
    'northwind',
    'sponsor/missing',
  ],
  ['a block', 'stage: manage\nexitPlann: { triggers: [{ kind: breach, cure: 30d }] }\n', '', 'exit/missing'],
  [
    'a part of a row',
    'raci:\n  - { activity: Launch, acountable: tom-berg, responsible: [amy-chan] }\n',
    '',
    'raci/no-accountable',
  ],
])('%s', (_, fragment, side, rule) => {
  expect(ids(fragment)).toContain('schema/unknown-key');
  const told = judge(fragment).filter((finding) => finding.ruleId === rule && finding.pointer.includes(side));
  expect(told).toEqual([]);
});

test('what is missing besides is told all the same', () => {
  const told = ids('stage: manage\nexitPlann: {}\n');
  expect(told).toContain('escalation/missing');
  expect(told).not.toContain('exit/missing');
});
