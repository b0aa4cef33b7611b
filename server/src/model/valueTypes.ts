// Who gains what and who belongs to whom as the rules see it: statements of value, shares, families of partners.
import type { MapNode, ScalarNode } from '../yaml/tree';
import type { Day } from './calendar';
import type { Organisation, Partner, Reference, Written } from './types';

export interface ValueStatement {
  readonly node: MapNode;
  /** A partner or `customer`. */
  readonly beneficiary: Reference | undefined;
  readonly statement: Written<string> | undefined;
  readonly expectedBy: Written<Day> | undefined;
}

export interface Economics {
  readonly node: MapNode;
  readonly returns: readonly Split[];
  readonly costs: readonly Split[];
}

/** A return or a cost and how it is shared. */
export interface Split {
  readonly node: MapNode;
  readonly of: Written<string> | undefined;
  /** As written; undefined where the shares are not written or one of them cannot be read. */
  readonly shares: readonly Share[] | undefined;
}

export interface Share {
  /** The partner's id, as a key. */
  readonly key: ScalarNode;
  readonly percent: number;
}

/** Partners whose organisations are the same or have one organisation above them. */
export interface Family {
  /** At least two, in order of the file. */
  readonly partners: readonly Partner[];
  /** The id of the nearest organisation that all of them belong to. */
  readonly head: string;
  /** The same in a directory, where one has it. */
  readonly organisation: Organisation | undefined;
}
