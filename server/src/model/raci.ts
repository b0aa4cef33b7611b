// What can be said of RACI rows: which are readable as a whole, and when two actors are one.
import type { TreeNode } from '../yaml/tree';
import type { Actor, Alliance, RaciRow, Written } from './types';

/** The parts an actor may have in an activity besides answering for it, from the strongest. */
export const PARTS = ['responsible', 'consulted', 'informed'] as const;
export type Part = (typeof PARTS)[number];

/** A row whose activity, scope and actors could all be read. */
export interface ReadableRow extends RaciRow {
  readonly activity: Written<string>;
}

/** Rows of which all that is written can be read; of the others the schema speaks. */
export function readableRows(alliance: Alliance): ReadableRow[] {
  return alliance.raci.filter((row): row is ReadableRow => row.isReadable);
}

/**
 * What tells actors apart: the reference as written, else the seat. A role and the person who holds it are two, for the
 * person may act in another role as well.
 */
export function identityOf({ reference, seat, side }: Actor): string {
  return reference?.text ?? `${side?.id.value ?? ''} ${seat?.value.trim().toLowerCase() ?? ''}`;
}

/** Actors without those named before. */
export function distinct(actors: readonly Actor[]): readonly Actor[] {
  if (actors.length < 2) return actors;
  return [...new Map([...actors].reverse().map((actor) => [identityOf(actor), actor])).values()].reverse();
}

/** Where an actor is named: the reference, the seat's title, else the whole. */
export function namedAt({ reference, seat, node }: Actor): TreeNode {
  return reference?.node ?? seat?.node ?? node;
}
