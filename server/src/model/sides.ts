// Which side an actor stands for, and how the sides are seated on a committee. What is not known makes the answer
// undefined, so that rules about balance stay silent.
import { valueAt } from '../yaml/tree';
import { isJointRole, splitRole } from './references';
import { GROUP_ROLES } from './terms';
import type { Actor, Committee, Partner, Reference } from './types';

/** A partner, or all of them together (a joint role). */
type Side = Partner | 'joint';

/** The side of one actor; undefined where it is not known, and for a committee. */
function sideOf({ side, reference }: Actor): Side | undefined {
  if (side) return side;
  const name = reference?.text ?? '';
  return name.startsWith('joint.') && isJointRole(splitRole(name)[1]) ? 'joint' : undefined;
}

/** The sides an actor stands for: those of its members for a committee. Undefined where one of them is not known. */
export function sidesOf(actor: Actor): ReadonlySet<Side> | undefined {
  const target = actor.reference?.target;
  if (target?.kind === 'committee') return seatingOf(target)?.sides;
  const side = sideOf(actor);
  return side && new Set([side]);
}

/** The partner that a reference to a partner, a role (vacant or not) or a person stands for. */
export function partnerOf(reference: Reference | undefined, partners: readonly Partner[]): Partner | undefined {
  const target = reference?.target;
  switch (target?.kind) {
    case 'partner':
      return target;
    case 'role':
      return target.side;
    case 'person':
      return target.partner;
    default:
      if (reference?.status !== 'vacant') return undefined;
      return partners.find(({ id }) => id.value === splitRole(reference.text)[0]);
  }
}

export interface Seating {
  readonly sides: ReadonlySet<Side>;
  /** Members by partner; undefined where a group or a whole partner is a member, as their number is open. */
  readonly seats: ReadonlyMap<Partner, number> | undefined;
  readonly total: number | undefined;
}

/** How the sides sit on a committee. Undefined unless every member is written with a known side. */
export function seatingOf(committee: Committee): Seating | undefined {
  const { members } = committee;
  const list = valueAt(committee.node, 'members');
  if (!members?.length || list?.kind !== 'list' || list.damaged || list.items.length !== members.length) {
    return undefined;
  }
  const sides = new Set<Side>();
  const seats = new Map<Partner, number>();
  for (const member of members) {
    const side = sideOf(member);
    if (!side) return undefined;
    sides.add(side);
    if (side !== 'joint') seats.set(side, (seats.get(side) ?? 0) + 1);
  }
  const isCountable = members.every(isOnePerson);
  return { sides, seats: isCountable ? seats : undefined, total: isCountable ? members.length : undefined };
}

/** Whether an actor is one person or position, not a group, a committee or a whole partner. */
function isOnePerson({ reference, seat }: Actor): boolean {
  if (!reference || seat) return true;
  const kind = reference.target?.kind;
  if (kind === 'partner' || kind === 'committee') return false;
  return !GROUP_ROLES.some((group) => reference.text.endsWith(`.${group}`));
}
