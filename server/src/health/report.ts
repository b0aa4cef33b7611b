// The health report: one shape for terminal, JSON, preview and pages, published as schemas/health-report.schema.json. Plain
// data as JSON has it: `null` where something is not known, days as `YYYY-MM-DD`, scores as whole numbers from 0 to 100.
import type { Level } from '../finding';
import type { Stage } from '../model/terms';
import type { Range } from '../yaml/position';
import type { Sections } from './sectionTypes';

/** A day as `YYYY-MM-DD`. */
export type DayText = string;

/** From 0 to 100, whole; null where it is not known. */
export type Score = number | null;

/** How a score is told: green and amber from the thresholds of the configuration on (80 and 60), red below. */
export type Status = 'green' | 'amber' | 'red' | 'unknown';

export const VITALS = [
  'sponsorship',
  'accountability',
  'governance',
  'performance',
  'relationship',
  'risk',
  'commitments',
  'resilience',
] as const;
export type VitalId = (typeof VITALS)[number];

/** Whose eyes the report is for; for a partner what is marked internal is left out of the data. */
export type Audience = 'internal' | 'partner';

export interface HealthReport {
  /** As the command line prints it, with `/`. */
  readonly path: string;
  readonly asOf: DayText;
  readonly id: string | null;
  readonly name: string | null;
  readonly partners: readonly PartnerName[];
  readonly stage: Stage | null;
  readonly tier: string | null;
  /** How much practice is expected, 1 to 5. */
  readonly depth: number;
  /** Made from public sources: what is missing may just not be public. */
  readonly isPublic: boolean;
  readonly audience: Audience;
  /** How many rules the configuration switches off. */
  readonly rulesOff: number;
  /** From where on a score is green, and amber; red below. */
  readonly thresholds: Thresholds;
  readonly overall: Overall;
  readonly practice: Practice;
  readonly vitals: Readonly<Record<VitalId, VitalReport>>;
  /** What is asked of somebody and still open, the earliest day first. */
  readonly asks: readonly Ask[];
  /** At most five, the gravest first. */
  readonly attention: readonly Attention[];
  /** The day from which progress counts. */
  readonly review: Review;
  /** What has come about since, in order of day. */
  readonly progress: readonly ProgressItem[];
  /** What lies ahead, today included, in order of day. */
  readonly calendar: readonly CalendarEntry[];
  readonly sections: Sections;
}

export interface Thresholds {
  readonly green: number;
  readonly amber: number;
}

export interface PartnerName {
  readonly id: string;
  readonly name: string;
  /** The side that keeps the file. */
  readonly isSelf: boolean;
  /** The organisation of a directory that it is. */
  readonly organisation: OrganisationName | null;
}

export interface OrganisationName {
  readonly id: string;
  readonly name: string;
}

export interface Overall {
  /** The weighted mean of the known vital signs, held down by the cap. */
  readonly score: Score;
  /** `unknown` also where too little is known for a colour. */
  readonly status: Status;
  readonly cap: Cap | null;
  readonly confidence: Confidence;
  readonly trend: Trend | null;
}

/** What keeps the overall score down, whatever the mean. */
export interface Cap {
  /** The score is this at most. */
  readonly atMost: number;
  /** Whether it lowers the score; false where the mean is lower anyway. */
  readonly lowers: boolean;
  /** The rule whose error caps, or the vital sign that is red. */
  readonly cause: string;
  readonly message: string;
  readonly range: Range;
}

/** How much the overall score rests on: the number of known vital signs, less where a part could not be read. */
export type Confidence = 'high' | 'medium' | 'low';

/** Against the same file 90 days earlier. */
export interface Trend {
  readonly before: number;
  /** Points more (or less) than before. */
  readonly change: number;
}

/** How much of what good practice expects at this stage and depth is in place. */
export interface Practice {
  /** Percent, by weight; null where nothing is expected. */
  readonly score: Score;
  /** How many rules tell a gap. */
  readonly gaps: number;
  readonly unmet: readonly Gap[];
}

export interface Gap {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** Silenced by a comment, and counted all the same. */
  readonly isIgnored: boolean;
  readonly range: Range;
}

export interface VitalReport {
  readonly title: string;
  readonly score: Score;
  readonly status: Status;
  readonly trend: Trend | null;
  /** Practice of the rules that belong to this vital sign, in percent. */
  readonly practice: Score;
  /** The measure before anything is taken off; null where nothing can be measured. */
  readonly measure: Score;
  readonly deductions: readonly Deduction[];
  readonly facts: readonly Fact[];
}

/** Points taken off for what a rule found: one deduction a rule, by its worst finding. */
export interface Deduction {
  readonly points: number;
  readonly rule: string;
  readonly message: string;
  readonly isIgnored: boolean;
  readonly range: Range;
}

/** What was measured, in words and numbers. */
export interface Fact {
  readonly text: string;
  /** What it counts for, 0 to 100; null for what is only told. */
  readonly score: Score;
  readonly range: Range;
}

export interface Ask {
  readonly what: string;
  /** Of whom. */
  readonly to: string | null;
  readonly by: DayText | null;
  readonly isOverdue: boolean;
  readonly range: Range;
}

export interface Attention {
  /** How grave: from 0, a deadline within 30 days, to 5, a gap. Entries of several alliances are put in order by it. */
  readonly rank: number;
  /** What is the matter. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** Who sees to it. */
  readonly owner: string | null;
  readonly next: string;
  readonly by: DayText | null;
  /** The rule that found it; null for a deadline. */
  readonly rule: string | null;
  /** How many findings of that rule there are. */
  readonly count: number;
  readonly range: Range;
}

export interface Review {
  /** The day of the latest logged meeting of the top committee, else 90 days ago. */
  readonly since: DayText;
  /** That committee; null where no meeting is logged. */
  readonly committee: string | null;
}

export interface ProgressItem {
  readonly kind: 'milestone' | 'commitment' | 'value' | 'risk';
  readonly what: string;
  readonly date: DayText;
  readonly range: Range;
}

export type CalendarKind =
  | 'meeting'
  | 'review'
  | 'assessment'
  | 'measurement'
  | 'commitment'
  | 'action'
  | 'milestone'
  | 'payment'
  | 'covenant'
  | 'decision-deadline'
  | 'expiry'
  | 'leaving'
  | 'ask';

export interface CalendarEntry {
  readonly date: DayText;
  readonly kind: CalendarKind;
  readonly title: string;
  readonly owner: string | null;
  /** The cadence in which it comes back, as it is written. */
  readonly repeats: string | null;
  /** The same as long as the file names the thing by the same id. */
  readonly uid: string;
  readonly range: Range;
}
