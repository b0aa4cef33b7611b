// From when until when somebody is in a role, and whether a deputy would step in. A day named by `until` is the last one.
import type { TreeNode } from '../yaml/tree';
import { lacks } from './absence';
import type { Day } from './calendar';
import type { Holder, Person, Reference, Written } from './types';

/** A date that bounds a tenure and where it is written; `path` when that is beside the person. */
interface Bound {
  readonly day: Day;
  readonly place: { readonly at: TreeNode; readonly path?: string };
}

/** The last day of a holder: the earlier of the role's own `until` and the person's. */
export function endOf(holder: Holder): Bound | undefined {
  return pick(holder.until, holder.person?.until, holder.person, (own, job) => own <= job);
}

/** The first day of a holder: the later of the role's `since` and the person's `from`. */
export function beginningOf(holder: Holder): Bound | undefined {
  return pick(holder.since, holder.person?.from, holder.person, (own, job) => own >= job);
}

function pick(
  own: Written<Day> | undefined,
  job: Written<Day> | undefined,
  person: Person | undefined,
  ownWins: (own: Day, job: Day) => boolean,
): Bound | undefined {
  // A holder's own date is read from the person where the role gives none: then both are the same node.
  if (job && person && (!own || own.node === job.node || !ownWins(own.value, job.value))) {
    return { day: job.value, place: { at: job.node, path: person.path } };
  }
  return own && { day: own.value, place: { at: own.node } };
}

export function hasLeft(holder: Holder, today: Day): boolean {
  const end = endOf(holder);
  return end !== undefined && end.day < today;
}

/** Whether the holder's first day is still to come. */
export function isToCome(holder: Holder, today: Day): boolean {
  const beginning = beginningOf(holder);
  return beginning !== undefined && beginning.day > today;
}

/** Neither gone nor still to come. */
export function isInOffice(holder: Holder, today: Day): boolean {
  return !hasLeft(holder, today) && !isToCome(holder, today);
}

/** Who would step in. `unknown`: written in a way that says nothing (not disclosed, unreadable, nobody we know). */
type Deputy =
  | { readonly state: 'none' | 'unknown' }
  | { readonly state: 'ready' | 'same-person'; readonly label: string; readonly node: TreeNode }
  | { readonly state: 'left'; readonly label: string; readonly node: TreeNode; readonly until: Day };

/** The deputy of a holder as of `day`: one who has left by then is no deputy, nor is the holder. */
export function deputyOn(holder: Holder, day: Day): Deputy {
  const { deputy } = holder;
  if (!deputy) return { state: lacks(holder.node, 'deputy') ? 'none' : 'unknown' };
  const person = personBehind(deputy);
  if (!person) return { state: 'unknown' };
  const { label, until } = person;
  if (person === holder.person) return { state: 'same-person', label, node: deputy.node };
  if (until && until.value < day) return { state: 'left', label, node: deputy.node, until: until.value };
  return { state: 'ready', label, node: deputy.node };
}

function personBehind({ target }: Reference): Person | undefined {
  if (target?.kind === 'role') return target.holders[0]?.person;
  return target?.kind === 'person' ? target : undefined;
}
