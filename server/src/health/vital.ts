// The contract of a vital sign: which rules belong to it, whether its part of the file is written, and what can be measured.
import type { TreeNode } from '../yaml/tree';
import type { Fact, VitalId } from './report';
import { meanOf } from './scale';
import type { Subject } from './subject';

export interface Measure {
  /** From 0 to 100, not rounded; undefined where nothing can be measured. */
  readonly score: number | undefined;
  readonly facts: readonly Fact[];
}

export interface Vital {
  readonly id: VitalId;
  readonly title: string;
  /** How much it counts in the overall score where the configuration does not say. */
  readonly weight: 1 | 2;
  /** Whether a rule belongs to it. Each rule about practice belongs to one vital sign. */
  owns(ruleId: string): boolean;
  /** Whether the part of the file it is about is written, so that no complaint is a good sign. */
  isRecorded(subject: Subject): boolean;
  measure(subject: Subject): Measure;
}

export const NOT_MEASURED: Measure = { score: undefined, facts: [] };

export function factAt(subject: Subject, at: TreeNode, text: string, score: number | null = null): Fact {
  return { text, score: score === null ? null : Math.round(score), range: subject.rangeOf(at) };
}

/** The mean of facts that count, each as told: so the measure can be worked out from what is shown. */
export function meanOfFacts(facts: readonly Fact[]): Measure {
  return { score: meanOf(facts.flatMap(({ score }) => score ?? [])), facts };
}

/** Whether a rule is in one of these groups (`raci/`). */
export function isIn(ruleId: string, ...groups: readonly string[]): boolean {
  return groups.some((group) => ruleId.startsWith(group));
}
