// What a hover tells of one thing: a first line that says what it is, and points below it.
import type { Day } from '../../model/calendar';
import type { AllianceCard } from '../../model/card';
import type { Alliance, Target } from '../../model/types';
import type { Workspace } from '../../workspace/workspace';
import type { Marks } from './marks';

export interface Card {
  readonly head: string;
  readonly points: readonly string[];
}

/** What a card is made from, beside the thing itself. */
export interface Telling {
  /** Of the file; undefined in a directory. */
  readonly alliance: Alliance | undefined;
  /** The other alliances of the root. */
  readonly others: readonly AllianceCard[];
  readonly workspace: Workspace;
  readonly today: Day;
  readonly marks: Marks;
}

/** Makes the card of one kind of thing. */
export type Teller<T extends Target> = (target: T, telling: Telling) => Card;

/** A hover is read at a glance. */
const MOST = 10;

export function layOut({ head, points }: Card): string {
  const rest = points.length - MOST;
  const told = rest > 1 ? [...points.slice(0, MOST), `and ${rest} more`] : points;
  return told.length === 0 ? head : `${head}\n\n${told.map((point) => `- ${point}`).join('\n')}`;
}
