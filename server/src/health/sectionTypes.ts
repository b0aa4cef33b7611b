// What the pictures of the report need, each item with its place in the file. Plain data as JSON has it: `null` where
// something is not known, days as `YYYY-MM-DD`, durations as they are written.
import type { Range } from '../yaml/position';
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
}

interface Placed {
  readonly range: Range;
}

export interface SideView {
  /** The partner's id, or "joint". */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleView[];
}

export interface RoleView extends Placed {
  /** As it is named elsewhere: `helios.executiveSponsor`. */
  readonly ref: string;
  /** In words: "executive sponsor". */
  readonly title: string;
  readonly holders: readonly HolderView[];
}

export interface HolderView extends Placed {
  readonly name: string;
  /** The id of the person, where one is named. */
  readonly person: string | null;
  /** Whether a directory holds the person, so that the same id means the same person in other alliances. */
  readonly isShared: boolean;
  readonly position: string | null;
  readonly deputy: string | null;
  readonly function: string | null;
  /** Percent of a working week. */
  readonly allocation: number | null;
  readonly since: DayText | null;
  readonly until: DayText | null;
  readonly state: 'in-office' | 'left' | 'to-come';
}

export interface CommitteeView extends Placed {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly isActive: boolean;
  readonly cadence: string | null;
  readonly lastMet: DayText | null;
  readonly nextMeeting: DayText | null;
  readonly isOverdue: boolean;
  readonly reportsTo: string | null;
  /** Null where it is not written who sits there. */
  readonly members: readonly MemberView[] | null;
}

export interface MemberView extends Placed {
  readonly name: string;
  /** The partner's id. */
  readonly side: string | null;
  readonly isVoting: boolean;
  readonly isVacant: boolean;
}

export interface PairView extends Placed {
  readonly between: readonly string[];
  readonly cadence: string | null;
  readonly lastMet: DayText | null;
}

export interface RaciView extends Placed {
  readonly activity: string;
  readonly scope: string;
  readonly accountable: readonly string[];
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  /** What is wrong with the row; null where it is sound. */
  readonly fault: string | null;
}

export interface LadderView extends Placed {
  readonly rungs: readonly RungView[];
  readonly final: FinalView | null;
}

export interface RungView extends Placed {
  /** From 1, the lowest. */
  readonly step: number;
  readonly name: string;
  readonly actors: readonly string[];
  readonly timeLimit: string | null;
  /** Calendar days from the bottom to the end of this rung; null from the first rung without a limit on. */
  readonly daysSoFar: number | null;
  readonly issues: readonly IssueView[];
}

export interface IssueView extends Placed {
  readonly what: string;
  readonly since: DayText | null;
  readonly isOverdue: boolean;
}

export interface FinalView extends Placed {
  readonly mode: string | null;
  readonly decider: string | null;
  readonly except: readonly string[];
}

export interface KpiView extends Placed {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly direction: string | null;
  readonly owner: string | null;
  readonly baseline: PointView | null;
  readonly target: TargetView | null;
  readonly plan: readonly PointView[];
  readonly thresholds: ThresholdsView | null;
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
  /** Areas of the format about which there is a duty. */
  readonly covered: readonly string[];
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
