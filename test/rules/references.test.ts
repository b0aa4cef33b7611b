// References: what a fix makes of them, which rule tells a vacant role, and that a file full of unknown names stays quick.
import { describe, expect, test } from 'vitest';
import { completeExample } from '../../server/src/rules/examples';
import { applyEdits } from '../../server/src/yaml/edits';
import { judge, OFF, told } from './judge';

/** The fragment after the only fix of the only unknown reference that puts another name there. */
function mended(fragment: string): string {
  const findings = judge(fragment).filter(({ ruleId }) => ruleId === 'reference/unknown');
  expect(findings.length).toBe(1);
  const [fix, second] = (findings[0]?.fixes ?? []).filter(({ title }) => title.startsWith('Replace'));
  expect(second).toBeUndefined();
  expect(fix?.safe).toBe(false);
  const after = applyEdits(completeExample(fragment), fix?.edits ?? []);
  expect(told(judge(after), 'reference/unknown', 'syntax/')).toEqual([]);
  return after.split('\n')[0] ?? '';
}

describe('the fix of an unknown name', () => {
  test('replaces a value, in the quotes it had', () => {
    expect(mended('raci: [{ activity: Plan, accountable: ines-rot }]\n')).toBe(
      'raci: [{ activity: Plan, accountable: ines-roth }]',
    );
    expect(mended('raci: [{ activity: Plan, accountable: "Inés Roth" }]\n')).toBe(
      'raci: [{ activity: Plan, accountable: "ines-roth" }]',
    );
  });
  test('renames a key that stands for a partner', () => {
    expect(mended('roles: { helois: { businessLead: { person: lea-stone } } }\n')).toBe(
      'roles: { helios: { businessLead: { person: lea-stone } } }',
    );
  });
  test('is not offered where the partner stands there already, or where several are as near', () => {
    const fixes = (fragment: string) =>
      judge(fragment)
        .filter(({ ruleId }) => ruleId === 'reference/unknown')
        .map((each) => each.fixes.length);
    expect(
      fixes(
        'roles:\n  helios: { businessLead: { person: lea-stone } }\n  helois: { businessLead: { person: lea-stone } }\n',
      ),
    ).toEqual([0]);
    expect(fixes('raci: [{ activity: Plan, accountable: executiveSponsor }]\n')).toEqual([0]);
  });
});

describe('what a name may stand for', () => {
  const unknown = (fragment: string) => judge(fragment).find(({ ruleId }) => ruleId === 'reference/unknown');
  const titles = (fragment: string) => unknown(fragment)?.fixes.map(({ title }) => title);

  test('can be written down, as each thing that may be named there', () => {
    expect(titles('raci: [{ activity: Plan, accountable: zoe-quill }]\n')).toEqual([
      'Add the person "zoe-quill"',
      'Add the committee "zoe-quill"',
    ]);
    expect(titles('purpose: { goals: [{ id: grow, kpis: [revenue] }] }\n')).toEqual(['Add the KPI "revenue"']);
    expect(titles('exitPlan: { triggers: [{ kind: milestone, milestone: read-out }] }\n')).toEqual([
      'Add the milestone "read-out"',
    ]);
  });
  test('is not, where it is no id, a role, a partner, or the id of something else', () => {
    expect(titles('raci: [{ activity: Plan, accountable: Zoë }]\n')).toEqual([]);
    expect(titles('raci: [{ activity: Plan, accountable: northwind.boss }]\n')).toEqual([]);
    expect(titles('escalation: { final: { mode: final-say, decider: acme } }\n')).toEqual([]);
    expect(titles('jointPlan: { approvedBy: q1 }\nkpis: [{ id: q1 }]\n')).toEqual([]);
  });
  test('stands with others of its kind', () => {
    const fragment =
      'kpis:\n  - id: revenue\n    name: Revenue # joint\npurpose: { goals: [{ id: grow, kpis: [margin] }] }\n';
    const after = applyEdits(completeExample(fragment), unknown(fragment)?.fixes[0]?.edits ?? []);
    expect(after).toContain('    name: Revenue # joint\n  - { id: margin, name: <what is measured> }\npurpose:');
  });
});

describe('a vacant role that is used', () => {
  const RACI = 'raci: [{ activity: Plan, accountable: helios.executiveSponsor }]\n';
  const vacancies = (fragment: string, settings = {}) =>
    told(judge(fragment, settings), 'reference/vacant-role', 'sponsor/missing');

  test('is told with the missing role', () => {
    const roles = 'roles: { northwind: { executiveSponsor: { person: maria-keller } } }\n';
    expect(vacancies(RACI + roles)).toEqual(['sponsor/missing']);
  });
  test('is told itself where the rule about the missing role is off or does not speak yet', () => {
    expect(vacancies(RACI, { 'sponsor/missing': OFF })).toEqual(['reference/vacant-role']);
    expect(vacancies(`stage: source\n${RACI}`)).toEqual(['reference/vacant-role']);
  });
  test('is told for a project manager where the other side has one', () => {
    const raci = 'raci: [{ activity: Plan, accountable: helios.projectManager }]\n';
    const roles = 'roles: { northwind: { projectManager: { person: jon-frey } } }\n';
    expect(told(judge(raci + roles), 'reference/vacant-role')).toEqual(['reference/vacant-role']);
    expect(told(judge(raci), 'reference/vacant-role')).toEqual([]);
  });
});

test('removing a person nobody refers to leaves a sound list', () => {
  const fragment =
    'people:\n  - { id: tom-berg, name: Tom Berg }\n  # the board\n  - id: ida-lund\n    name: Ida Lund\nroles:\n  northwind: { businessLead: { person: tom-berg } }\n';
  const [unused] = judge(fragment).filter(({ ruleId }) => ruleId === 'reference/unused');
  expect(unused?.tag).toBe('unnecessary');
  const after = applyEdits(completeExample(fragment), unused?.fixes[0]?.edits ?? []);
  expect(after).toMatch(/^people:\n {2}- \{ id: tom-berg, name: Tom Berg \}\n(?: {2}# the board\n)?roles:/);
});

test('guessing ends where there are too many names to guess from', () => {
  const people = Array.from({ length: 3000 }, (_, at) => `  - { id: person-${at}, name: Person ${at} }`).join('\n');
  const rows = Array.from({ length: 300 }, (_, at) => `  - { activity: A${at}, accountable: persn-${at} }`).join('\n');
  const findings = judge(`people:\n${people}\nraci:\n${rows}\n`).filter(({ ruleId }) => ruleId === 'reference/unknown');
  expect(findings.length).toBe(300);
  expect(findings[0]?.message).toBe(
    'No person, role, committee or partner is called "persn-0"; did you mean "person-0"?',
  );
  expect(findings[299]?.message).toBe(
    'No person, role, committee or partner is called "persn-299" in this file or a directory of the workspace.',
  );
});
