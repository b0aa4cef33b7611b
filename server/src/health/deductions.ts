// What is taken off a vital sign: one deduction a rule that found a condition, by its worst finding. What the vital sign
// measures itself is not taken off a second time.
import { isAtLeast, type Level } from '../finding';
import { ruleById } from '../rules/index';
import { isDirectoryRule } from '../rules/rule';
import type { Deduction } from './report';
import type { Noted, Subject } from './subject';
import type { Vital } from './vital';

/** Hints point something out and cost nothing. */
const POINTS: Readonly<Record<Level, number>> = { error: 30, warning: 12, info: 3, hint: 0 };

/** The heaviest first; of the same weight in order of place. */
export function deductionsOf(subject: Subject, vital: Vital): Deduction[] {
  const rules = new Set(subject.findings.map(({ ruleId }) => ruleId).filter((id) => vital.owns(id) && costs(id)));
  return [...rules]
    .flatMap((rule) => {
      const worst = worstOf(subject.of(rule));
      const points = worst ? POINTS[worst.level] : 0;
      if (!worst || points === 0) return [];
      const { message, isIgnored, range } = worst;
      return [{ points, rule, message, isIgnored, range }];
    })
    .sort((a, b) => b.points - a.points);
}

function costs(ruleId: string): boolean {
  const rule = ruleById(ruleId);
  return rule?.kind === 'condition' && !isDirectoryRule(rule) && !rule.measured;
}

/** The loudest; of several the first by place. */
export function worstOf(findings: readonly Noted[]): Noted | undefined {
  let worst: Noted | undefined;
  for (const each of findings) if (!worst || !isAtLeast(worst.level, each.level)) worst = each;
  return worst;
}
