// What the pictures of the report need, each item with its place in the file. Plain data as JSON has it: `null` where
// something is not known, days as `YYYY-MM-DD`, durations as they are written.
import type { Range } from '../yaml/position';
import type { CommitteeView, LadderView, PairView, RaciView, SideView } from './peopleTypes';
import type { DayText } from './report';

export interface Sections {
  /** Who is on which side, in order of the partners; what belongs to all of them last, as "joint". */
  readonly sides: readonly SideView[];
  readonly committees: readonly CommitteeView[];
  /** Who talks to whom across the sides. */
  readonly pairs: readonly PairView[];
  readonly raci: readonly RaciView[];
  readonly ladder: LadderView | null;
  readonly kpis: readonly KpiView[];
  readonly values: readonly ValueView[];
  /** In order of date. */
  readonly assessments: readonly AssessmentView[];
  readonly risks: readonly RiskView[];
  /** Stages, milestones, changes, documents and ends, in order of date. */
  readonly timeline: readonly TimelineEntry[];
  /** Commitments, actions, milestones and issues, the earliest due first. */
  readonly work: readonly WorkView[];
  readonly exit: ExitView | null;
  /** Which part of the text which section is drawn from; of parts within each other the inner one counts. */
  readonly places: readonly PlaceView[];
}

export type SectionId =
  | 'asks'
  | 'governance'
  | 'raci'
  | 'ladder'
  | 'kpis'
  | 'relationship'
  | 'risks'
  | 'timeline'
  | 'work'
  | 'exit';

export interface PlaceView extends Placed {
  readonly section: SectionId;
}

export interface Placed {
  readonly range: Range;
}

export interface KpiView extends Placed {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  /** Which way is better: as written, else as baseline and target tell. */
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'within-range' | null;
  readonly owner: string | null;
  readonly baseline: PointView | null;
  readonly target: TargetView | null;
  readonly plan: readonly PointView[];
  readonly thresholds: ThresholdsView | null;
  /** The thresholds in the KPI's own unit, as they stand today. */
  readonly limits: LimitsView;
  /** What is expected today. */
  readonly expected: number | null;
  /** In order of date. */
  readonly actuals: readonly PointView[];
  readonly light: 'green' | 'amber' | 'red' | null;
  /** 0 to 100. */
  readonly score: number | null;
}

export interface PointView extends Placed {
  readonly value: number | null;
  readonly date: DayText | null;
}

export interface TargetView extends Placed {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly by: DayText | null;
}

export interface ThresholdsView extends Placed {
  readonly of: string | null;
  readonly amber: number | null;
  readonly red: number | null;
}

export interface LimitsView {
  readonly amber: number | null;
  readonly red: number | null;
}

export interface ValueView extends Placed {
  readonly beneficiary: string | null;
  readonly statement: string | null;
  readonly expectedBy: DayText | null;
  readonly realised: readonly RealisedView[];
}

export interface RealisedView extends Placed {
  readonly what: string | null;
  readonly date: DayText | null;
}

export interface AssessmentView extends Placed {
  readonly date: DayText;
  readonly kind: string | null;
  /** Sides of which too few answered have no scores. */
  readonly sides: readonly SideScoresView[];
}

export interface SideScoresView extends Placed {
  readonly side: string;
  readonly respondents: number | null;
  readonly isWithheld: boolean;
  /** 0 to 100, as the vital sign counts it. */
  readonly score: number | null;
  readonly scores: readonly ScoreView[];
  /** 0 to 10. */
  readonly wouldPartnerAgain: number | null;
}

export interface ScoreView extends Placed {
  /** The same for one item on all sides: `principles/trust`. */
  readonly item: string;
  readonly label: string;
  /** 1 to 5. */
  readonly value: number;
}

export interface RiskView extends Placed {
  readonly statement: string;
  readonly category: string | null;
  readonly nature: string | null;
  /** 1 to 5. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly status: string | null;
  readonly owner: string | null;
  readonly mitigation: string | null;
  readonly reviewed: DayText | null;
}

export interface TimelineEntry extends Placed {
  readonly kind: 'stage' | 'milestone' | 'change' | 'document' | 'covenant' | 'decision-deadline' | 'expiry';
  readonly title: string;
  /** A year or a month where no more is written. */
  readonly date: string;
  readonly until: DayText | null;
  readonly status: string | null;
}

export interface WorkView extends Placed {
  readonly kind: 'commitment' | 'action' | 'milestone' | 'issue';
  readonly what: string;
  readonly owner: string | null;
  readonly due: DayText | null;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** Days overdue; 0 where it is not. */
  readonly daysOverdue: number;
}

export interface ExitView extends Placed {
  readonly activated: DayText | null;
  readonly leads: readonly LeadView[];
  readonly triggers: readonly TriggerView[];
  readonly duties: readonly DutyView[];
  /** What else a plan to part settles, and what of it lacks. */
  readonly parts: readonly ExitPartView[];
  /** Areas of the format about which there is a duty. */
  readonly covered: readonly string[];
}

export interface ExitPartView extends Placed {
  /** In words: "leads", "people", "survival". */
  readonly part: string;
  readonly state: 'ready' | 'missing' | 'undisclosed';
  /** What is settled, in the file's words. */
  readonly says: string | null;
}

export interface LeadView extends Placed {
  readonly side: string;
  readonly name: string;
}

export interface TriggerView extends Placed {
  readonly kind: string | null;
  readonly notice: string | null;
}

export interface DutyView extends Placed {
  readonly area: string | null;
  readonly what: string | null;
  readonly owner: string | null;
  readonly within: string | null;
  /** Once the exit has begun. */
  readonly due: DayText | null;
  readonly isDone: boolean;
}
