// What is answered for, measured and worked on as the rules see it: RACI, ladder, KPIs, issues, stages, exit plan.
import type { MapNode, TreeNode } from '../yaml/tree';
import type { Day, Duration } from './calendar';
import type { Standing } from './kpiStanding';
import type { Stage } from './terms';
import type { Actor, Partner, Reference, Written } from './types';

export interface RaciRow {
  readonly node: MapNode;
  readonly activity: Written<string> | undefined;
  readonly covers: readonly Written<string>[];
  /** `joint` where none is written. */
  readonly scope: 'joint' | 'per-partner' | 'one-partner';
  readonly accountable: readonly Actor[];
  readonly responsible: readonly Actor[];
  readonly consulted: readonly Actor[];
  readonly informed: readonly Actor[];
  /** Activity, scope and actors: all that is written could be read. */
  readonly isReadable: boolean;
}

export interface Ladder {
  readonly node: MapNode;
  readonly steps: readonly Step[];
  readonly acceptedBy: readonly Reference[];
  readonly final: FinalSay | undefined;
}

export interface Step {
  readonly node: MapNode;
  /** From 0, the lowest. */
  readonly index: number;
  /** The name, else "Step 2". */
  readonly label: string;
  readonly actors: readonly Actor[];
  readonly timeLimit: Written<Duration> | undefined;
  /** The highest rank among its actors (rank.ts); undefined where one of them has none. */
  readonly rank: number | undefined;
}

export interface FinalSay {
  readonly node: MapNode;
  readonly mode: Written<string> | undefined;
  readonly decider: Reference | undefined;
}

export interface Kpi {
  readonly kind: 'kpi';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  readonly category: Written<string> | undefined;
  readonly indicator: Written<'leading' | 'lagging'> | undefined;
  readonly owners: readonly Actor[];
  readonly agreedBy: readonly Reference[];
  readonly unit: Written<string> | undefined;
  readonly direction: Written<'higher-is-better' | 'lower-is-better' | 'within-range'> | undefined;
  readonly baseline: Measurement | undefined;
  readonly target: KpiTarget | undefined;
  readonly plan: readonly Measurement[];
  readonly thresholds: Thresholds | undefined;
  readonly cadence: Written<Duration> | undefined;
  /** Readable ones (value and date), in order of writing. */
  readonly actuals: readonly Measurement[];
  /** Where the latest actual stands today by the thresholds; undefined where that cannot be told. */
  readonly standing: Standing | undefined;
}

export interface Measurement {
  readonly node: MapNode;
  readonly value: Written<number> | undefined;
  readonly date: Written<Day> | undefined;
}

export interface KpiTarget {
  readonly node: MapNode;
  readonly value: Written<number> | undefined;
  readonly min: Written<number> | undefined;
  readonly max: Written<number> | undefined;
  readonly by: Written<Day> | undefined;
}

export interface Thresholds {
  readonly node: MapNode;
  readonly of: 'plan' | 'value' | undefined;
  readonly amber: Written<number> | undefined;
  readonly red: Written<number> | undefined;
}

export interface Issue {
  readonly node: MapNode;
  readonly what: Written<string> | undefined;
  readonly owner: Actor | undefined;
  /** From 1, the lowest rung. */
  readonly step: Written<number> | undefined;
  readonly onStepSince: Written<Day> | undefined;
  /** Open where no status is written. */
  readonly open: boolean;
}

export interface StageSpan {
  readonly node: MapNode;
  readonly stage: Written<Stage> | undefined;
  readonly from: Written<Day> | undefined;
  readonly until: Written<Day> | undefined;
}

export interface Milestone {
  readonly kind: 'milestone';
  readonly node: MapNode;
  readonly id: Written<string>;
}

export interface JointPlan {
  readonly node: MapNode;
  readonly nextReview: Written<Day> | undefined;
}

export interface ExitPlan {
  readonly node: MapNode;
  /** Lead by partner id. */
  readonly leads: ReadonlyMap<string, Reference>;
  readonly triggers: readonly Trigger[];
  readonly duties: readonly ExitDuty[];
  readonly activated: Written<Day> | undefined;
}

export interface Trigger {
  readonly node: MapNode;
  readonly triggerKind: Written<string> | undefined;
}

export interface ExitDuty {
  readonly node: MapNode;
  readonly area: Written<string> | undefined;
  readonly what: Written<string> | undefined;
  readonly owner: Actor | undefined;
  readonly within: Written<Duration> | undefined;
  readonly done: boolean;
}

export interface WorkItem {
  readonly kind: 'commitment' | 'action' | 'milestone' | 'issue';
  readonly node: MapNode;
  /** What is to be done or reached, else the id. */
  readonly label: string | undefined;
  readonly due: Written<Day> | undefined;
  /** The partner that promised a commitment. */
  readonly promisedBy: Partner | undefined;
  /** Open also where neither status nor `done` is written; not where one of them is withheld or could not be read. */
  readonly isOpen: boolean;
  /** A duty that lasts or recurs. */
  readonly isLasting: boolean;
}

export interface Agreement {
  readonly node: MapNode;
  readonly renewal: Renewal | undefined;
  /** The end of the term that runs today, or that ran last; undefined where it is not known. */
  readonly end: TermEnd | undefined;
}

export interface Renewal {
  readonly node: MapNode;
  readonly mode: Written<'automatic' | 'by-decision' | 'none'> | undefined;
  readonly period: Written<Duration> | undefined;
  /** `optOutNotice` or `decideBefore`: how long before the end. */
  readonly notice: Written<Duration> | undefined;
}

export interface TermEnd {
  readonly day: Day;
  /** `expires` or `initialTerm`. */
  readonly node: TreeNode;
}
