// The contract of a rule: what every rule file exports and what `check` may do. How levels, gates, public records and
// the other side are applied is in run.ts; how something absent is anchored is in model/absence.ts.
import type { Fix, Level } from '../finding';
import type { Place } from '../model/absence';
import type { Day, Duration } from '../model/calendar';
import type { Depth, Stage } from '../model/terms';
import type { Alliance, Directory, Partner } from '../model/types';
import type { SourceFile } from '../sourceFile';
import type { Workspace } from '../workspace/workspace';
import type { Range } from '../yaml/position';

/** When a rule speaks. Absent bounds: from `source`, depth 1, until `transition`. */
export interface Gate {
  readonly from?: Stage;
  readonly depth?: Depth;
  readonly until?: Stage;
}

/** A level that applies instead within a narrower gate; of several that fit, the loudest. */
export interface Louder extends Gate {
  readonly level: Level;
}

/** A founding document a rule comes from, or public practice. Titles in sources.ts. */
export type SourceCode = 'C' | 'T' | 'S' | 'R' | 'W' | 'P';

export type OptionSpec =
  | { readonly type: 'number'; readonly default: number; readonly description: string }
  | { readonly type: 'duration'; readonly default: string; readonly description: string }
  | { readonly type: 'byDepth'; readonly default: Readonly<Record<number, number>>; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]['type'] extends 'number'
    ? number
    : O[K]['type'] extends 'duration'
      ? Duration
      : Readonly<Record<number, number>>;
};

/** A place of this file, of a directory (`path`), or of another alliance, which is known by ranges alone. */
export type RelatedPlace =
  | { readonly at: Place; readonly message: string; readonly path?: string }
  | { readonly range: Range; readonly message: string; readonly path: string };

export interface ReportDetails {
  /** Instead of the rule's own level by stage and depth. */
  readonly level?: Level;
  /** The partner on whose side the gap is; told one level lower when it is not our own side. */
  readonly side?: Partner | undefined;
  /** Other places that belong to it. */
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** What the finding is about, for its key; the first quoted text of the message where not given. */
  readonly subject?: string;
  readonly tag?: 'unnecessary';
}

export interface Report {
  (at: Place, message: string, details?: ReportDetails): void;
  /** Whether another rule is on and its gate open for this file: a wider rule leaves the place to a narrower one. */
  speaks(ruleId: string): boolean;
}

interface RuleMeta<O extends OptionSpecs> {
  /** `group/name`: also the path of this file, of its page and of its fixtures. */
  readonly id: string;
  readonly level: Level;
  /** The practice asked for, one sentence. */
  readonly summary: string;
  /** Why it matters, for an alliance manager. */
  readonly why: string;
  /** What to do about the alliance first, as one asks somebody to; where absent, the fix or the practice has to do. */
  readonly next?: string;
  readonly source: readonly SourceCode[];
  readonly options?: O;
  /**
   * Fragments that do and do not trigger the rule, executed as tests and printed in the rule's page. Root keys that a
   * fragment leaves out are filled in from a sound alliance (examples.ts). `beside` are other alliances of the workspace
   * in which the flagging one is judged.
   */
  readonly examples: {
    readonly flags: string;
    readonly allows: string;
    readonly beside?: readonly { readonly path: string; readonly text: string }[];
  };
}

/** A rule about practice: judges the model of one alliance. */
export interface PracticeRule<O extends OptionSpecs = OptionSpecs> extends RuleMeta<O> {
  readonly kind: 'condition' | 'gap';
  readonly gate?: Gate;
  readonly louder?: readonly Louder[];
  /** The health report measures what this rule tells, so it takes no points off for it. */
  readonly measured?: true;
  check(alliance: Alliance, report: Report, options: OptionValues<O>): void;
}

/** A rule about shape or references: judges any of our files and speaks at every stage. */
export interface ShapeRule<O extends OptionSpecs = OptionSpecs> extends RuleMeta<O> {
  readonly kind: 'shape';
  check(file: SourceFile, report: Report, options: OptionValues<O>): void;
}

/** A directory with all the alliances that share it, on one day. */
export interface SharedPeople {
  readonly directory: Directory;
  readonly workspace: Workspace;
  readonly today: Day;
}

/**
 * A rule about people whom several alliances share: told once, where the person stands in the directory. Alliances that
 * are past the transition do not count, so no gate is needed.
 */
export interface DirectoryRule<O extends OptionSpecs = OptionSpecs> extends RuleMeta<O> {
  readonly kind: 'condition';
  readonly scope: 'directory';
  check(shared: SharedPeople, report: Report, options: OptionValues<O>): void;
}

export type Rule = PracticeRule | ShapeRule | DirectoryRule;

/** Whether a rule judges the people of a directory, not an alliance. */
export function isDirectoryRule(rule: Rule): rule is DirectoryRule {
  return 'scope' in rule;
}

export function defineRule<const O extends OptionSpecs>(rule: PracticeRule<O>): PracticeRule {
  // The options handed to `check` are read from `rule.options` itself (run.ts), so the wider type is safe.
  return rule as unknown as PracticeRule;
}

export function defineShapeRule<const O extends OptionSpecs>(rule: ShapeRule<O>): ShapeRule {
  return rule as unknown as ShapeRule;
}

export function defineDirectoryRule<const O extends OptionSpecs>(rule: DirectoryRule<O>): DirectoryRule {
  return rule as unknown as DirectoryRule;
}
