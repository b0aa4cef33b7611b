// What holds for all fixes: they are where the design names them, and what they leave behind is sound.
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/rules/index';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { type Applied, applied, contradictions, type Flagging, faultsOfFix, flagging, told } from './fixes';

/** Rules that have a fix, and those of them all of whose fixes are safe. */
const SAFE = [
  ...['syntax/trap', 'schema/disclosed', 'ignore/unused', 'raci/listed-twice', 'governance/no-deadlock-route'],
];
const FIXED = [
  ...['syntax/yaml', 'schema/unknown-key', 'schema/missing-key', 'schema/wrong-type', 'schema/unknown-value'],
  ...['schema/bad-format', 'schema/out-of-range', 'reference/unknown', 'reference/vacant-role', 'reference/unused'],
  ...['sponsor/missing', 'sponsor/departed', 'sponsor/not-engaged', 'sponsor/duties-uncovered'],
  ...['role/missing-alliance-manager', 'role/missing-business-lead', 'role/departed'],
  ...['raci/missing', 'raci/core-uncovered'],
  ...['governance/no-steering', 'governance/no-charter', 'governance/thin-charter', 'governance/meeting-overdue'],
  'governance/no-joint-plan',
  ...['escalation/missing', 'escalation/no-time-limit', 'escalation/no-final-say', 'escalation/issue-overdue'],
  ...['kpi/missing', 'kpi/no-target', 'kpi/no-owner', 'kpi/thin', 'kpi/stale'],
  ...['exit/missing', 'exit/no-trigger', 'exit/no-lead', 'exit/area-uncovered', 'exit/duty-unowned'],
  'exit/no-communication',
  ...['purpose/incomplete', 'value/one-sided', 'value/no-customer', 'partner/need-unmet', 'partner/no-choice-sentence'],
  ...['partner/no-coin', 'language/vendor-talk', 'risk/none', 'risk/unmanaged', 'health/never-assessed'],
];
const FILES = flagging();

const shown = (file: Flagging, { finding, fix }: Applied, wrong: readonly string[]) =>
  `${file.ruleId} ${file.path}: ${finding.ruleId} "${fix.title}" ${wrong.join('; ')}`;

const isShape = (id: string) => RULES.find((rule) => rule.id === id)?.kind === 'shape';

/** What is wrong with the fixes of all rules, or of one. */
function faultsIn(file: Flagging, text: string, ruleId?: string): string[] {
  return applied(file, text, ruleId).flatMap((each) => {
    const wrong = faultsOfFix(file, each);
    return wrong.length > 0 ? shown(file, each, wrong) : [];
  });
}

test.each([...SAFE, ...FIXED])('%s has a fix', (id) => {
  const findings = FILES.filter(({ ruleId }) => ruleId === id).flatMap((file) => told(file, file.text));
  const fixes = findings.filter(({ ruleId }) => ruleId === id).flatMap((finding) => finding.fixes);
  expect(fixes.length).toBeGreaterThan(0);
  if (SAFE.includes(id)) expect(fixes.every(({ safe }) => safe)).toBe(true);
});

describe.each(RULES.map(({ id }) => id))('the fixes offered where %s speaks', (id) => {
  const files = FILES.filter(({ ruleId }) => ruleId === id);

  test('mend what they are offered for and leave the rest alone', () => {
    expect(files.flatMap((file) => faultsIn(file, file.text))).toEqual([]);
  });

  // What a misspelt word hid is told once it is put right, so that faults of shape are left out here.
  if (!isShape(id))
    test('bring in no fault of shape, and nothing that contradicts', () => {
      for (const file of files) {
        for (const each of applied(file, file.text, id)) {
          expect([file.path, each.fix.title, contradictions(file, each)]).toEqual([file.path, each.fix.title, []]);
        }
      }
    });

  test('do so in a file with other line breaks, and keep them', () => {
    for (const file of files) {
      const text = file.text.replaceAll('\n', '\r\n');
      expect(faultsIn(file, text, id)).toEqual([]);
      for (const { after, fix } of applied(file, text, id))
        expect([fix.title, /(?<!\r)\n/.test(after)]).toEqual([fix.title, false]);
    }
  });

  test('keep a JSON file one', () => {
    for (const file of files) {
      const { root, faults } = parseYaml(file.text);
      if (!root || faults.length > 0) continue;
      const text = JSON.stringify(plainValue(root), null, 2);
      expect(faultsIn(file, text, id)).toEqual([]);
      for (const { after } of applied(file, text, id)) expect(() => JSON.parse(after)).not.toThrow();
    }
  });
});
