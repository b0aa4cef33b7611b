// The alliance whose health is told, with all that was found in it: what vital signs, practice and attention read.
import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import type { Place } from '../model/absence';
import type { Duration } from '../model/calendar';
import type { Alliance, Reference } from '../model/types';
import { isOpen } from '../rules/gate';
import { RULES, ruleById } from '../rules/index';
import { optionsOf } from '../rules/options';
import { spanOf } from '../rules/place';
import { isDirectoryRule, type PracticeRule, type Rule } from '../rules/rule';
import type { Configuration } from '../workspace/configuration';
import { settingFor } from '../workspace/settings';
import { type Range, rangeOf } from '../yaml/position';
import type { TreeNode } from '../yaml/tree';

/** A finding of a rule about practice; `isIgnored` where a comment silences it. */
export interface Noted extends Finding {
  readonly kind: 'condition' | 'gap';
  readonly isIgnored: boolean;
}

export interface Subject {
  readonly alliance: Alliance;
  readonly configuration: Configuration;
  /** All findings about practice, told and silenced, in order of place. */
  readonly findings: readonly Noted[];
  /** All findings about how the file is written. */
  readonly shapeFindings: readonly Finding[];
  /** Those of one rule. */
  of(ruleId: string): readonly Noted[];
  /** Whether a rule is not switched off and is expected at this stage and depth. */
  expects(ruleId: string): boolean;
  /** A duration among the options of a rule. */
  duration(ruleId: string, option: string): Duration;
  rangeOf(place: Place): Range;
  /** Whom or what a text names by id. */
  referenceAt(node: TreeNode): Reference | undefined;
}

export function subjectOf(analysis: Analysis, alliance: Alliance): Subject {
  const { configuration, path } = analysis;
  const findings = [...analysis.findings.map(noted(false)), ...analysis.suppressed.map(noted(true))]
    .filter((finding) => finding !== undefined)
    .sort((a, b) => a.start - b.start);
  const { document } = alliance;
  const references = new Map<TreeNode, Reference>(alliance.references.map((reference) => [reference.node, reference]));
  return {
    alliance,
    configuration,
    findings,
    shapeFindings: [...analysis.findings, ...analysis.suppressed].filter(({ kind }) => kind === 'shape'),
    of: (id) => findings.filter(({ ruleId }) => ruleId === id),
    expects: (ruleId) => {
      const rule = ruleById(ruleId);
      return rule !== undefined && isPractice(rule) && isExpected(rule, alliance, configuration);
    },
    duration: (ruleId, option) => {
      const rule = ruleById(ruleId);
      const value = rule && optionsOf(rule, settingFor(configuration, path, ruleId).options)[option];
      if (typeof value === 'object' && isDuration(value)) return value;
      throw new Error(`Rule ${ruleId} has no duration "${option}".`);
    },
    rangeOf: (place) => {
      const { start, end } = spanOf(place, document.text);
      return rangeOf(document.lineStarts, start, end);
    },
    referenceAt: (node) => references.get(node),
  };
}

/** The rules about the practice of an alliance. */
export const PRACTICE_RULES: readonly PracticeRule[] = RULES.filter(isPractice);

function isPractice(rule: Rule): rule is PracticeRule {
  return rule.kind !== 'shape' && !isDirectoryRule(rule);
}

/** Whether a rule is on and its gate open for this alliance. */
export function isExpected(rule: PracticeRule, alliance: Alliance, configuration: Configuration): boolean {
  const isOff = settingFor(configuration, alliance.path, rule.id).level === 'off';
  return !isOff && isOpen(rule.gate, alliance.stage?.value, alliance.depth);
}

function noted(isIgnored: boolean): (finding: Finding) => Noted | undefined {
  return (finding) => {
    const { kind } = finding;
    return kind === 'shape' ? undefined : { ...finding, kind, isIgnored };
  };
}

function isDuration(value: object): value is Duration {
  return 'count' in value && 'unit' in value;
}
