// Committees, their meetings, counterparts and decisions as the rules see them.
import type { MapNode } from '../yaml/tree';
import type { Day, Duration } from './calendar';
import type { CommitteeKind } from './terms';
import type { Actor, Reference, Written } from './types';

export interface Committee {
  readonly kind: 'committee';
  readonly node: MapNode;
  readonly id: Written<string>;
  readonly label: string;
  readonly committeeKind: Written<CommitteeKind> | undefined;
  /** Undefined = unknown; rules about composition are silent then. */
  readonly members: readonly Member[] | undefined;
  readonly maxPerPartner: Written<number> | undefined;
  readonly chair: MapNode | undefined;
  readonly facilitator: Actor | undefined;
  readonly cadence: Written<Duration> | undefined;
  readonly quorum: Quorum | undefined;
  readonly decision: DecisionRule | undefined;
  readonly reportsTo: Reference | undefined;
  readonly lastMet: Written<Day> | undefined;
  readonly nextMeeting: Written<Day> | undefined;
  /** Today is not before `activeFrom` (a stage or a date). */
  readonly active: boolean;
  /** Kind executive, steering or operating, and active. */
  readonly formal: boolean;
}

export interface Member extends Actor {
  readonly voting: boolean | undefined;
}

export interface Quorum {
  readonly node: MapNode;
  readonly perPartner: Written<number> | undefined;
  readonly members: Written<number> | undefined;
  readonly fraction: Written<number> | undefined;
}

export interface DecisionRule {
  readonly node: MapNode;
  readonly rule: Written<string> | undefined;
  readonly votes: Written<string> | undefined;
  readonly onDeadlock: Written<string> | undefined;
}

export interface Meeting {
  readonly node: MapNode;
  readonly of: Reference | undefined;
  readonly date: Written<Day> | undefined;
  /** Undefined = nobody wrote who attended. */
  readonly attended: readonly Reference[] | undefined;
  readonly planned: boolean;
}

export interface Counterpart {
  readonly node: MapNode;
  readonly between: readonly Actor[];
  readonly cadence: Written<Duration> | undefined;
  readonly lastMet: Written<Day> | undefined;
}

export interface DecisionRight {
  readonly kind: 'decision-right';
  readonly node: MapNode;
  readonly id: Written<string> | undefined;
  readonly mode: Written<string> | undefined;
  readonly lead: Reference | undefined;
  readonly approvalOf: readonly Reference[];
}

export interface Decision {
  readonly node: MapNode;
  readonly committee: Reference | undefined;
  readonly raised: Written<Day> | undefined;
  readonly decided: Written<Day> | undefined;
}
