// Who is an executive among those who act, and which executives sit at the top of the governance.
import type { TreeNode } from '../yaml/tree';
import type { Day } from './calendar';
import { isChiefExecutive } from './rank';
import type { Actor, Alliance, Committee, Person } from './types';

/** `unknown` where neither level, title nor role says how senior somebody is. */
export type Standing = 'executive' | 'below' | 'unknown';

export function standingOf({ reference, seat }: Actor): Standing {
  const target = reference?.target;
  if (target?.kind === 'person') return standingOfPerson(target);
  if (target?.kind === 'role') {
    if (target.name === 'executiveSponsor') return 'executive';
    if (target.side === undefined) return 'unknown';
    const seniors = target.holders.some(
      ({ person, title }) => (person && standingOfPerson(person) === 'executive') || isChiefExecutive(title?.value),
    );
    return seniors ? 'executive' : 'below';
  }
  if (reference?.status === 'vacant') return reference.text.endsWith('.executiveSponsor') ? 'executive' : 'below';
  return !reference && isChiefExecutive(seat?.value) ? 'executive' : 'unknown';
}

/** Executive, below, or unknown for a person without a level whose title is no chief executive's. */
function standingOfPerson({ level, title }: Person): Standing {
  if (level?.value === 'executive' || isChiefExecutive(title?.value)) return 'executive';
  return level ? 'below' : 'unknown';
}

/** Steps of seniority from executive (0) to specialist (3); a chief executive is an executive. */
export function seniorityOf(level: Person['level'], title: string | undefined): number | undefined {
  if (isChiefExecutive(title)) return 0;
  const steps = { executive: 0, senior: 1, manager: 2, specialist: 3 } as const;
  return level && steps[level.value];
}

/** An executive of one side and where he or she sits. */
export interface TopSeat {
  /** Where the seat is written. */
  readonly node: TreeNode;
  readonly actor: Actor;
  /** Person or position, in words. */
  readonly label: string;
  /** The committee's name; undefined for the last step of the escalation ladder. */
  readonly committee: string | undefined;
}

/**
 * By partner id, an executive on the top committee or the last step of the ladder. On an executive committee also
 * somebody whose seniority is not written: sitting there says it.
 */
export function executivesAtTop(alliance: Alliance): Map<string, TopSeat> {
  const seats = new Map<string, TopSeat>();
  const lastStep = alliance.ladder?.steps.at(-1);
  const committees = topCommittees(alliance.committees);
  const tables = [
    ...committees.map((each) => ({ actors: each.members ?? [], committee: each.label })),
    { actors: lastStep?.actors ?? [], committee: undefined },
  ];
  const isThere = (actor: Actor) => isNamed(actor) && !hasGone(actor, alliance.today);
  const add = (actor: Actor, committee: string | undefined) => {
    const side = actor.side?.id.value;
    if (side !== undefined && !seats.has(side))
      seats.set(side, { node: actor.node, actor, label: labelOf(actor), committee });
  };
  for (const { actors, committee } of tables) {
    for (const actor of actors) if (isThere(actor) && standingOf(actor) === 'executive') add(actor, committee);
  }
  for (const { members, label, committeeKind } of committees) {
    if (committeeKind?.value !== 'executive') continue;
    for (const actor of members ?? []) if (isThere(actor) && standingOf(actor) === 'unknown') add(actor, label);
  }
  return seats;
}

/** A person, a position, or a held role: not a sponsor's empty chair, a committee, or a partner as a whole. */
function isNamed({ reference, seat }: Actor): boolean {
  if (!reference) return seat !== undefined;
  const { target } = reference;
  if (target?.kind === 'person') return true;
  return target?.kind === 'role' && target.name !== 'executiveSponsor' && target.holders.length > 0;
}

function hasGone({ reference }: Actor, today: Day): boolean {
  const target = reference?.target;
  const person = target?.kind === 'role' ? target.holders[0]?.person : target?.kind === 'person' ? target : undefined;
  return person?.until !== undefined && person.until.value < today;
}

function labelOf({ reference, label }: Actor): string {
  const target = reference?.target;
  if (target?.kind === 'person') return target.label;
  return target?.kind === 'role' ? (target.holders[0]?.label ?? label) : label;
}

/** The active committees of the highest kind there is: executive, else steering. */
function topCommittees(committees: readonly Committee[]): readonly Committee[] {
  const active = committees.filter((each) => each.active);
  const ofKind = (kind: string) => active.filter((each) => each.committeeKind?.value === kind);
  const executive = ofKind('executive');
  return executive.length > 0 ? executive : ofKind('steering');
}
