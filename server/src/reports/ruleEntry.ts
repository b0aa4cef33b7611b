// A rule for programs: what `alliance explain --format json` tells of it.
import type { Kind, Level } from '../finding';
import type { Depth, Stage } from '../model/terms';
import { type Gate, isDirectoryRule, type Rule } from '../rules/rule';

export interface RuleEntry {
  readonly id: string;
  readonly kind: Kind;
  /** The level it has before stage and depth, and the configuration, change it. */
  readonly level: Level;
  /** Null for a rule that speaks at every stage and depth. */
  readonly gate: { readonly from: Stage; readonly depth: Depth; readonly until: Stage } | null;
  readonly summary: string;
}

export function ruleEntry(rule: Rule): RuleEntry {
  const gate = rule.kind === 'shape' ? null : gateOf(isDirectoryRule(rule) ? undefined : rule.gate);
  return { id: rule.id, kind: rule.kind, level: rule.level, gate, summary: rule.summary };
}

/** A gate with the bounds that are not written. */
export function gateOf(gate: Gate | undefined): NonNullable<RuleEntry['gate']> {
  return { from: gate?.from ?? 'source', depth: gate?.depth ?? 1, until: gate?.until ?? 'transition' };
}
