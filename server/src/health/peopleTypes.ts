// What the pictures of people are drawn from: the governance map, the RACI matrix, the escalation ladder. Plain data, as in
// sectionTypes.ts.
import type { DayText } from './report';
import type { Placed } from './sectionTypes';

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
  /** Nobody where the role is vacant, be it written or only expected. */
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
  /** The same in order, as roles are named elsewhere; null for who is none. */
  readonly roles: readonly (string | null)[];
  readonly cadence: string | null;
  readonly lastMet: DayText | null;
  /** Whether they fell silent, as far as that can be told. */
  readonly isSilent: boolean;
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
  /** Where in the row: whose part, or a part that nobody has. */
  readonly flaws: readonly FlawView[];
}

export interface FlawView {
  readonly part: 'accountable' | 'responsible';
  /** As it is written; null where the part lacks. */
  readonly actor: string | null;
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
  /** The same in business days. */
  readonly businessDaysSoFar: number | null;
  readonly issues: readonly IssueView[];
}

export interface IssueView extends Placed {
  readonly what: string;
  readonly since: DayText | null;
  /** Business days that it has stood there. */
  readonly businessDays: number | null;
  readonly isOverdue: boolean;
}

export interface FinalView extends Placed {
  readonly mode: string | null;
  readonly decider: string | null;
  readonly except: readonly string[];
}
