// Risks, health assessments and differences of culture as the rules see them.
import type { MapNode, ScalarNode } from '../yaml/tree';
import type { Day, Duration } from './calendar';
import type { Actor, Partner, Written } from './types';

export interface Risk {
  readonly node: MapNode;
  readonly statement: Written<string> | undefined;
  readonly category: Written<'project' | 'business' | 'legal'> | undefined;
  readonly nature: Written<'relational' | 'technical'> | undefined;
  /** From 1 to 5. */
  readonly likelihood: Written<number> | undefined;
  /** From 1 to 5. */
  readonly impact: Written<number> | undefined;
  /** Likelihood × impact, 1 to 25; undefined where one of them is not readable. */
  readonly weight: number | undefined;
  readonly owner: Actor | undefined;
  readonly mitigation: Written<string> | undefined;
  /** Where none is written: `closed` with a `done` date, else `open`. Undefined where it cannot be read. */
  readonly status: 'open' | 'mitigated' | 'accepted' | 'closed' | undefined;
  readonly reviewed: Written<Day> | undefined;
}

export interface Health {
  readonly node: MapNode;
  readonly cadence: Written<Duration> | undefined;
  /** Those with a readable date, the earliest first, whatever the order of writing. */
  readonly assessments: readonly Assessment[];
  /** All assessments there are could be read with their dates; else one of them may say what seems to be missing. */
  readonly isWhole: boolean;
  readonly differences: readonly Difference[];
  readonly teamRoles: MapNode | undefined;
}

export interface Assessment {
  readonly node: MapNode;
  readonly date: Written<Day>;
  /** As written; where nothing is written and several sides answered, `joint`. */
  readonly kind: 'internal' | 'joint' | undefined;
  /** The scores of known partners, in order of writing. */
  readonly sides: readonly SideScores[];
  readonly actions: readonly HealthAction[];
  /** All actions there are could be read. */
  readonly hasAllActions: boolean;
}

/** How the people of one side score the alliance. */
export interface SideScores {
  readonly node: MapNode;
  /** The partner's id above the scores. */
  readonly key: ScalarNode;
  readonly partner: Partner;
  readonly respondents: Written<number> | undefined;
  /** In the order of the format, questions of one's own last. Each is the mean of all who answered. */
  readonly scores: readonly Score[];
  /** All scores that are written could be read, and nothing is undisclosed. */
  readonly isWhole: boolean;
  /** From 0 to 10. */
  readonly wouldPartnerAgain: Written<number> | undefined;
}

export interface Score {
  /** The same for one item on all sides: `capability/bonding/constructiveConflict`, `custom/joint laboratory`. */
  readonly path: string;
  /** In words: `constructive conflict`; a question of one's own as it is written. */
  readonly label: string;
  /** From 1 (poor) to 5 (excellent), with decimals. */
  readonly value: Written<number>;
}

export interface HealthAction {
  readonly node: MapNode;
  /** The item it is about, as written. */
  readonly about: Written<string> | undefined;
  /** Open where no status and no `done` date is written. */
  readonly status: 'open' | 'done' | 'dropped' | undefined;
}

/** A difference between the companies. */
export interface Difference {
  readonly node: MapNode;
  readonly topic: Written<string> | undefined;
}
