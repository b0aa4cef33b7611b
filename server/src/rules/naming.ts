// What actors are called in sentences: people and committees by name in quotes, positions and vacant roles in words.
import type { Day } from '../model/calendar';
import { isJointRole, isPartnerRole, splitRole } from '../model/references';
import { hasLeft } from '../model/tenure';
import { GROUP_ROLES, ROLE_TITLES } from '../model/terms';
import type { Actor, Partner, Role } from '../model/types';
import { joined, quoted, shown } from '../schema/words';

/**
 * `"Amy Chan"`, `"Joint Steering Committee"`, `the CEO of Dyax`; for a role that nobody holds today, also because its
 * holder has left, `the alliance manager of Helios Bio (vacant)`.
 */
function actorName(actor: Actor, today: Day): string {
  const { reference, seat, side } = actor;
  const target = reference?.target;
  switch (target?.kind) {
    case 'role':
      return holderOf(target, today) ?? roleInWords(target.ref, target.side, isVacant(target, today));
    case 'committee':
      return quoted(target.label);
    case 'person':
      return quoted(target.label);
    case 'partner':
      return shown(target.label);
    default:
      if (reference) return roleInWords(reference.text, side, reference.status === 'vacant');
      return positionOf(seat?.value ?? actor.label, side);
  }
}

export function actorNames(actors: readonly Actor[], today: Day): string {
  return joined(
    actors.map((actor) => actorName(actor, today)),
    'and',
  );
}

/** The partners' names in a row; of a long row the first five. */
export function partnerNames(partners: readonly Partner[]): string {
  const names = partners.map((partner) => shown(partner.label));
  if (names.length <= 6) return joined(names, 'and');
  return joined([...names.slice(0, 5), `${names.length - 5} others`], 'and');
}

function isVacant({ holders }: Role, today: Day): boolean {
  return holders.every((holder) => hasLeft(holder, today));
}

/** The holder of a role that one person has: by name, else by position. */
function holderOf({ name, side, holders }: Role, today: Day): string | undefined {
  const holder = holders[0];
  if (!holder || hasLeft(holder, today) || (GROUP_ROLES as readonly string[]).includes(name)) return undefined;
  return holder.person || !holder.title ? quoted(holder.label) : positionOf(holder.title.value, side);
}

function positionOf(title: string, side: Partner | undefined): string {
  return side ? `the ${shown(title)} of ${shown(side.label)}` : `the ${shown(title)}`;
}

/** `the alliance manager of Helios Bio`; a name of no role stays as it is written. */
function roleInWords(ref: string, side: Partner | undefined, vacant: boolean): string {
  const name = ref.includes('.') ? splitRole(ref)[1] : '';
  if (!isPartnerRole(name) && !isJointRole(name)) return quoted(ref);
  const role = side ? `the ${ROLE_TITLES[name]} of ${shown(side.label)}` : `the ${ROLE_TITLES[name]}`;
  return vacant ? `${role} (vacant)` : role;
}
