// What the fixes of the rules about risks and assessments add: the text is sound afterwards and the finding gone.
import { describe, expect, test } from 'vitest';
import { completeExample } from '../../../server/src/rules/examples';
import { applyEdits } from '../../../server/src/yaml/edits';
import { judge } from '../judge';

/** The fragment after the only fix of the only finding of `ruleId`. */
function fixed(ruleId: string, fragment: string): string {
  const finding = judge(fragment).filter((each) => each.ruleId === ruleId);
  expect(finding.map(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([[false]]);
  const after = applyEdits(completeExample(fragment), finding[0]?.fixes[0]?.edits ?? []);
  const left = judge(after).filter(
    (each) => each.ruleId === ruleId || /^(syntax|schema|reference)\//.test(each.ruleId),
  );
  expect(left.filter((each) => each.ruleId !== 'reference/unused')).toEqual([]);
  return after;
}

const HELD = `roles:
  northwind:
    allianceManager: { person: ines-roth }
`;

describe('risk/none', () => {
  test.each([
    ['the alliance manager of our side', HELD, 'northwind.allianceManager'],
    [
      'the business lead where the manager has left',
      'roles:\n  northwind:\n    allianceManager: { person: ines-roth, until: 2026-01-01 }\n    businessLead: { person: tom-berg }\n',
      'northwind.businessLead',
    ],
    ['our side where nobody is named', '', 'northwind'],
    [
      'the first side where none keeps the file',
      'partners: [{ id: helios, name: H }, { id: northwind, name: N }]\n',
      'helios',
    ],
  ])('is owned by %s', (_, fragment, owner) => {
    const after = fixed('risk/none', fragment);
    expect(after.slice(after.indexOf('\nrisks:'))).toBe(`
risks:
  - id: r-1
    statement: <what may happen and why it matters>
    category: business
    nature: relational
    likelihood: 3
    impact: 3
    owner: ${owner}
    mitigation: <what is done against it>
    status: open
`);
  });
});

test('risk/none fills an empty list', () => {
  const after = fixed('risk/none', 'risks: [] # soon\n');
  expect(after.slice(0, after.indexOf('\n'))).toBe(
    'risks: [{ id: r-1, statement: <what may happen and why it matters>, category: business, nature: relational, likelihood: 3, impact: 3, owner: northwind, mitigation: <what is done against it>, status: open }] # soon',
  );
});

describe('risk/unmanaged', () => {
  const risk = 'id: r-1, statement: A rival is faster, likelihood: 3, impact: 4';

  test.each([
    [
      `risks:\n  - { ${risk} } # new`,
      `risks:\n  - { ${risk}, owner: northwind.allianceManager, mitigation: <what is done against it> } # new`,
    ],
    [
      `risks: [{ ${risk}, owner: helios }]`,
      `risks: [{ ${risk}, owner: helios, mitigation: <what is done against it> }]`,
    ],
    [
      'risks:\n  - statement: A rival is faster\n    likelihood: 3\n    impact: 4\n    mitigation: More sites',
      'risks:\n  - statement: A rival is faster\n    likelihood: 3\n    impact: 4\n    mitigation: More sites\n    owner: northwind.allianceManager',
    ],
  ])('adds what lacks to %s', (before, after) => {
    const text = fixed('risk/unmanaged', `${HELD}${before}\n`);
    expect(text.slice(HELD.length, HELD.length + after.length)).toBe(after);
  });
});

describe('health/never-assessed', () => {
  const history = 'lifecycle: { history: [{ stage: manage, from: 2025-09-01 }] }\n';

  test('adds the section where there is none', () => {
    const after = fixed('health/never-assessed', history);
    expect(after.slice(after.indexOf('\nhealth:'))).toBe(`
health:
  cadence: semiannual
  assessments:
    - date: 2026-11-22
      kind: internal
      covers: [strategy-shift, environment-shift, hard, soft]
`);
  });

  test('fills an empty list', () => {
    const after = fixed('health/never-assessed', `${history}health: { assessments: [] }\n`);
    expect(after.slice(history.length, after.indexOf('\nalliance: 1'))).toBe(
      'health: { assessments: [{ date: 2026-11-22, kind: internal, covers: [strategy-shift, environment-shift, hard, soft] }] }',
    );
  });

  test('adds the assessments to a section', () => {
    const after = fixed('health/never-assessed', `${history}health:\n  cadence: annual\n`);
    expect(after.slice(history.length, after.indexOf('\nalliance: 1'))).toBe(`health:
  cadence: annual
  assessments:
    - date: 2026-11-22
      kind: internal
      covers: [strategy-shift, environment-shift, hard, soft]`);
  });
});
