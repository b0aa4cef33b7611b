// What the rules about governance and the ladder leave to one another, what their options change, and what their fixes do.
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import issueOverdue from '../../server/src/rules/escalation/issue-overdue';
import noFinalSay from '../../server/src/rules/escalation/no-final-say';
import oneSidedStep from '../../server/src/rules/escalation/one-sided-step';
import slow from '../../server/src/rules/escalation/slow';
import { completeExample, EXAMPLE_DAY } from '../../server/src/rules/examples';
import allDecisionsOneSide from '../../server/src/rules/governance/all-decisions-one-side';
import meetingOverdue from '../../server/src/rules/governance/meeting-overdue';
import noDeadlockRoute from '../../server/src/rules/governance/no-deadlock-route';
import noJointDecision from '../../server/src/rules/governance/no-joint-decision';
import oneSided from '../../server/src/rules/governance/one-sided';
import quorumUnreachable from '../../server/src/rules/governance/quorum-unreachable';
import unbalanced from '../../server/src/rules/governance/unbalanced';
import type { Rule } from '../../server/src/rules/rule';
import { runRules } from '../../server/src/rules/run';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';

type Options = Readonly<Record<string, unknown>>;

function judge(fragment: string, rules: readonly Rule[], options: Options = {}) {
  const document = parseYaml(completeExample(fragment));
  const file = readFile('x.alliance.yaml', document, EMPTY_WORKSPACE, parseDay(EXAMPLE_DAY) ?? 0);
  const findings = runRules({ file, rules, preset: 'recommended', settingFor: () => ({ level: undefined, options }) });
  return { text: document.text, findings };
}

const told = (fragment: string, rules: readonly Rule[], options?: Options) =>
  judge(fragment, rules, options).findings.map((finding) => `${finding.level} ${finding.ruleId}`);

/** The text after the only fix of the only finding. */
function fixed(fragment: string, rules: readonly Rule[]): string {
  const { text, findings } = judge(fragment, rules);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.fixes).toHaveLength(1);
  return applyEdits(text, findings[0]?.fixes[0]?.edits ?? []);
}

const ONE_SIDE = `governance:
  committees:
    - { id: jsc, kind: steering, quorum: { perPartner: 1 }, members: [{ actor: maria-keller }, { actor: tom-berg }] }
escalation:
  steps: [{ actors: [jsc], timeLimit: 5bd }]
`;

describe('one cause is one finding', () => {
  test('a committee without one side is told once, not also as quorum, balance and step', () => {
    expect(told(ONE_SIDE, [oneSided, quorumUnreachable, unbalanced, oneSidedStep])).toEqual([
      'error governance/one-sided',
    ]);
  });

  test('with that rule off the others speak', () => {
    expect(told(ONE_SIDE, [quorumUnreachable, oneSidedStep])).toEqual([
      'error governance/quorum-unreachable',
      'warning escalation/one-sided-step',
    ]);
  });

  const AT_THE_END = `governance:
  committees:
    - { id: jsc, kind: steering, decision: { rule: unanimous } }
escalation:
  steps: [{ actors: [jsc], timeLimit: 5bd }]
`;

  test('a committee at the end of the ladder lacks a final say, not also a route', () => {
    expect(told(AT_THE_END, [noDeadlockRoute, noFinalSay])).toEqual(['error escalation/no-final-say']);
  });

  test('alone, the route is told, but not sent up a ladder that ends there', () => {
    const { findings } = judge(AT_THE_END, [noDeadlockRoute]);
    expect(findings.map((finding) => [finding.level, finding.fixes])).toEqual([['info', []]]);
  });

  const ALL_HERS = `governance:
  decisionRights:
    - { id: plan, mode: lead-decides, lead: northwind }
escalation:
  steps: [{ actors: [northwind, helios], timeLimit: 5bd }]
  final: { mode: final-say, decider: northwind }
`;

  test('that one side decides everything says already that nothing is joint', () => {
    expect(told(ALL_HERS, [allDecisionsOneSide, noJointDecision])).toEqual([
      'warning governance/all-decisions-one-side',
    ]);
    expect(told(ALL_HERS, [noJointDecision])).toEqual(['info governance/no-joint-decision']);
  });
});

describe('options', () => {
  const LATE = `governance:
  committees:
    - { id: joc, kind: operating, cadence: monthly, lastMet: 2026-10-07 }
`;

  test('a longer grace lets a meeting wait', () => {
    expect(told(LATE, [meetingOverdue], { grace: '14d' })).toEqual(['warning governance/meeting-overdue']);
    expect(told(LATE, [meetingOverdue], { grace: '15d' })).toEqual([]);
  });

  test('a shorter grace is still a third of the cadence', () => {
    const late = (lastMet: string) => told(LATE.replace('2026-10-07', lastMet), [meetingOverdue], { grace: '0d' });
    // Due on 2026-11-12, and ten days.
    expect(late('2026-10-12')).toEqual([]);
    expect(late('2026-10-11')).toEqual(['warning governance/meeting-overdue']);
  });

  test('how much the sides may differ', () => {
    const crowd = `governance:
  committees:
    - { id: jsc, kind: steering, members: [{ actor: maria-keller }, { actor: tom-berg }, { actor: ines-roth }, { actor: raj-patel }] }
`;
    expect(told(crowd, [unbalanced], { difference: 2 })).toEqual([]);
    expect(told(crowd, [unbalanced], { difference: 0 })).toEqual(['info governance/unbalanced']);
  });

  test('how long a step and the ladder may take', () => {
    const ladder = `escalation:
  steps: [{ actors: [northwind, helios], timeLimit: 20d }, { actors: [northwind, helios], timeLimit: 20d }]
`;
    expect(told(ladder, [slow], { step: '19d' })).toEqual(['info escalation/slow', 'info escalation/slow']);
    expect(told(ladder, [slow], { ladder: '39d' })).toEqual(['info escalation/slow']);
    expect(told(ladder, [slow], { step: '20d', ladder: '40d' })).toEqual([]);
  });
});

describe('fixes', () => {
  test('a deadlock is sent up the ladder', () => {
    const before = `governance:
  committees:
    - { id: jsc, kind: steering, decision: { rule: consensus } }
    - id: joc
      kind: operating
      decision: { rule: consensus, onDeadlock: escalate }
escalation:
  steps: [{ actors: [northwind, helios], timeLimit: 5bd }]
  final: { mode: joint }
`;
    const after = fixed(before, [noDeadlockRoute]);
    expect(after).toContain('- { id: jsc, kind: steering, decision: { rule: consensus, onDeadlock: escalate } }\n');
    expect(told(after, [noDeadlockRoute])).toEqual([]);
  });

  test('without a ladder there is nowhere to send it', () => {
    const { findings } = judge('governance:\n  committees: [{ id: jsc, decision: { rule: consensus } }]\n', [
      noDeadlockRoute,
    ]);
    expect(findings.map((finding) => [finding.level, finding.fixes])).toEqual([['warning', []]]);
  });

  test('an overdue issue moves up today', () => {
    const before = `escalation:
  steps: [{ actors: [ines-roth, amy-chan], timeLimit: 5bd }, { actors: [maria-keller, raj-patel], timeLimit: 5bd }]
issues:
  - { what: Sample shipment delays, raised: 2026-11-02, step: 1, onStepSince: 2026-11-02 } # since the strike
`;
    const after = fixed(before, [issueOverdue]);
    expect(after).toContain('raised: 2026-11-02, step: 2, onStepSince: 2026-11-22 } # since the strike\n');
    expect(told(after, [issueOverdue])).toEqual([]);
  });
});
