// Practice: how much of what is expected at this stage and depth is in place, by the rules about gaps. Says nothing of how
// the alliance is doing.
import type { Level } from '../finding';
import { lacksItems } from '../model/absence';
import { sponsorsOf } from '../model/holders';
import { levelOf } from '../rules/gate';
import type { PracticeRule } from '../rules/rule';
import { settingFor } from '../workspace/settings';
import { valueAt } from '../yaml/tree';
import { worstOf } from './deductions';
import type { Gap, Practice, Score } from './report';
import { whole } from './scale';
import { isExpected, PRACTICE_RULES, type Subject } from './subject';

const WEIGHT: Readonly<Record<Level, number>> = { error: 5, warning: 3, info: 1, hint: 0.5 };

/** A rule that is expected of this alliance. */
export interface Expected {
  readonly rule: PracticeRule;
  readonly weight: number;
  readonly isMet: boolean;
}

/** A block whose absence one rule tells; the other rules of these groups are about its inside. */
interface Block {
  readonly missing: string;
  readonly groups: readonly string[];
  isAbsent(subject: Subject): boolean;
}

const atRoot = (key: string) => (subject: Subject) => lacksItems(subject.alliance.root, key);

const BLOCKS: readonly Block[] = [
  { missing: 'escalation/missing', groups: ['escalation/'], isAbsent: atRoot('escalation') },
  { missing: 'exit/missing', groups: ['exit/'], isAbsent: atRoot('exitPlan') },
  { missing: 'raci/missing', groups: ['raci/'], isAbsent: atRoot('raci') },
  { missing: 'kpi/missing', groups: ['kpi/'], isAbsent: atRoot('kpis') },
  { missing: 'risk/none', groups: ['risk/'], isAbsent: atRoot('risks') },
  { missing: 'health/never-assessed', groups: ['health/'], isAbsent: hasNoAssessment },
  {
    missing: 'sponsor/missing',
    groups: ['sponsor/'],
    isAbsent: ({ alliance }) => sponsorsOf(alliance).length === 0,
  },
  {
    missing: 'governance/no-steering',
    groups: ['governance/no-charter', 'governance/thin-charter', 'governance/no-deadlock-route'],
    isAbsent: ({ alliance: { root, committees } }) =>
      committees.length === 0 && (lacksItems(root, 'governance') || hasNoCommittee(root)),
  },
];

function hasNoAssessment({ alliance: { root, health } }: Subject): boolean {
  return lacksItems(root, 'health') || (health !== undefined && lacksItems(health.node, 'assessments'));
}

function hasNoCommittee(root: Subject['alliance']['root']): boolean {
  const governance = valueAt(root, 'governance');
  return governance?.kind === 'map' && lacksItems(governance, 'committees');
}

/** The rules about gaps that are expected, met or not. */
export function expectedOf(subject: Subject): Expected[] {
  const { alliance, configuration } = subject;
  return PRACTICE_RULES.flatMap((rule): Expected[] => {
    if (rule.kind !== 'gap' || !isExpected(rule, alliance, configuration)) return [];
    const inside = insideOf(rule.id, subject);
    if (inside === 'not expected') return [];
    return [
      { rule, weight: WEIGHT[ownLevel(rule, subject)], isMet: inside === 'there' && subject.of(rule.id).length === 0 },
    ];
  });
}

/**
 * Whether what a rule looks into is there. Where its block lacks and nobody expects that block, nothing is expected of its
 * inside either.
 */
function insideOf(ruleId: string, subject: Subject): 'there' | 'absent' | 'not expected' {
  const block = BLOCKS.find(({ groups }) => groups.some((group) => ruleId.startsWith(group)));
  if (!block || block.missing === ruleId) return 'there';
  if (subject.expects(block.missing)) return subject.of(block.missing).length > 0 ? 'absent' : 'there';
  return block.isAbsent(subject) ? 'not expected' : 'there';
}

/** As loud as for our own side of an internal record: what is expected does not depend on who keeps the file. */
function ownLevel(rule: PracticeRule, { alliance, configuration }: Subject): Level {
  const setting = settingFor(configuration, alliance.path, rule.id);
  return levelOf(
    { rule, setting, preset: configuration.preset, alliance: { ...alliance, isPublic: false } },
    undefined,
    undefined,
  );
}

export function practiceOf(subject: Subject): Practice {
  const expected = expectedOf(subject);
  const unmet = expected
    .filter(({ isMet }) => !isMet)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ rule }) => gapOf(subject, rule.id));
  return { score: shareMet(expected), gaps: unmet.length, unmet };
}

/** What is told of a rule; nothing for one about the inside of an absent block. */
function gapOf(subject: Subject, ruleId: string): Gap[] {
  const worst = worstOf(subject.of(ruleId));
  if (!worst) return [];
  const { level, message, isIgnored, range } = worst;
  return [{ rule: ruleId, level, message, isIgnored, range }];
}

/** Percent by weight. */
export function shareMet(expected: readonly Expected[]): Score {
  const total = sum(expected);
  return total === 0 ? null : whole((100 * sum(expected.filter(({ isMet }) => isMet))) / total);
}

function sum(expected: readonly Expected[]): number {
  return expected.reduce((total, { weight }) => total + weight, 0);
}
