// What the rules about work, lifecycle and agreement leave to one another, what their options change, and what their
// fixes do.
import { describe, expect, test } from 'vitest';
import { completeExample } from '../../server/src/rules/examples';
import { applyEdits } from '../../server/src/yaml/edits';
import { judge, OFF, told } from './judge';

const GROUPS = ['work/', 'lifecycle/', 'communication/', 'agreement/'];

/** The findings of one rule. */
const of = (rule: string, fragment: string, options: Readonly<Record<string, unknown>> = {}) =>
  judge(fragment, { [rule]: { level: undefined, options } }).filter(({ ruleId }) => ruleId === rule);

/** The example's lines before those that complete it, after the only fix of the only finding of a rule. */
function fixed(rule: string, fragment: string): string {
  const [finding, ...others] = of(rule, fragment);
  expect(others).toEqual([]);
  expect(finding?.fixes).toHaveLength(1);
  const whole = applyEdits(completeExample(fragment), finding?.fixes[0]?.edits ?? []);
  expect(of(rule, whole)).toEqual([]);
  expect(told(judge(whole), 'syntax/', 'schema/')).toEqual([]);
  return whole;
}

describe('one cause is one finding', () => {
  test('where neither lifecycle nor communication is written, each part is told, but no part of a part', () => {
    expect(told(judge('agreement: { expires: 2030-01-01 }\n'), ...GROUPS).toSorted()).toEqual([
      'communication/no-plan',
      'lifecycle/no-training',
      'lifecycle/stage-undated',
    ]);
  });

  test('a history that ends with another stage is told once', () => {
    const history = 'stage: manage\nlifecycle:\n  history: [{ stage: launch, from: 2025-05-01 }]\n';
    expect(told(judge(history), 'lifecycle/stage')).toEqual(['lifecycle/stage-disagrees']);
    const off = { 'lifecycle/stage-disagrees': OFF };
    expect(told(judge(history, off), 'lifecycle/stage')).toEqual(['lifecycle/stage-undated']);
  });

  test('an agreement that is over is not told as one that ends soon', () => {
    const over = 'agreement: { expires: 2026-10-31, renewal: { mode: by-decision, decideBefore: 30d } }\n';
    expect(told(judge(over), 'agreement/')).toEqual(['agreement/expired']);
  });

  test('what is overdue has a due date, and what has none is not overdue', () => {
    const work = 'actions: [{ what: One, owner: tom-berg, due: 2026-10-01 }, { what: Two, owner: tom-berg }]\n';
    expect(told(judge(work), 'work/')).toEqual(['work/overdue', 'work/no-due']);
  });
});

describe('options', () => {
  test('how soon after a change it is reviewed', () => {
    const change = 'lifecycle:\n  changes: [{ date: 2026-10-01, kind: owner, what: A new owner }]\n';
    expect(of('lifecycle/change-unreviewed', change)).toHaveLength(1);
    expect(of('lifecycle/change-unreviewed', change, { within: '2m' })).toEqual([]);
  });

  test('how long before the last day it is told, and how long before as a warning', () => {
    const agreement = 'agreement: { expires: 2027-04-01, renewal: { mode: automatic, optOutNotice: 0d } }\n';
    const level = (options: Readonly<Record<string, unknown>>) =>
      of('agreement/notice-window', agreement, options).map((finding) => finding.level);
    expect(level({})).toEqual(['info']);
    expect(level({ window: '60d' })).toEqual([]);
    expect(level({ near: '150d' })).toEqual(['warning']);
  });
});

describe('fixes', () => {
  test('an owner on the side that promised, a manager where there is one', () => {
    const roles = 'roles:\n  helios: { allianceManager: { person: amy-chan } }\n';
    const commitment = (by: string) => `${roles}commitments: [{ what: Deliver, by: ${by}, due: 2026-12-15 }]\n`;
    expect(fixed('work/no-owner', commitment('helios'))).toContain('due: 2026-12-15, owner: helios.allianceManager }');
    expect(fixed('work/no-owner', commitment('northwind'))).toContain('due: 2026-12-15, owner: northwind }');
  });

  test('an owner on our own side where nobody is said to have promised', () => {
    expect(fixed('work/no-owner', 'actions:\n  - what: Confirm\n    due: 2026-12-15\n')).toContain(
      '  - what: Confirm\n    due: 2026-12-15\n    owner: northwind\n',
    );
  });

  test('a due date a month from today', () => {
    expect(fixed('work/no-due', 'actions:\n  - what: Confirm\n    owner: tom-berg\n')).toContain(
      '    owner: tom-berg\n    due: 2026-12-22\n',
    );
  });

  test('a history that begins today', () => {
    expect(fixed('lifecycle/stage-undated', 'stage: launch\n')).toContain(
      'lifecycle:\n  history: [{ stage: launch, from: 2026-11-22 }]\n',
    );
    expect(fixed('lifecycle/stage-undated', 'stage: launch\nlifecycle:\n  history: []\n')).toContain(
      '  history: [{ stage: launch, from: 2026-11-22 }]\n',
    );
    expect(
      fixed('lifecycle/stage-undated', 'stage: exit\nlifecycle:\n  history:\n    - { stage: manage, from: 2025 }\n'),
    ).toContain('    - { stage: manage, from: 2025 }\n    - { stage: exit, from: 2026-11-22 }\n');
  });

  test('nothing is made up for a stage that is written without its day', () => {
    const [finding] = of('lifecycle/stage-undated', 'stage: launch\nlifecycle:\n  history: [{ stage: launch }]\n');
    expect(finding?.fixes).toEqual([]);
  });
});
