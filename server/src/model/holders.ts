// Who holds the roles: one holder of each single role, the sponsors, and the node at which a holder is named.
import type { TreeNode } from '../yaml/tree';
import { GROUP_ROLES, type RoleName } from './terms';
import type { Alliance, Holder, Partner, Person, Role } from './types';

/** A single role that somebody holds. Roles written in a shape the schema refuses are left out. */
export interface HeldRole {
  readonly role: Role;
  readonly holder: Holder;
}

/** The sponsor of one side. */
export interface Sponsor extends HeldRole {
  readonly partner: Partner;
}

/** Single roles that are held, joint ones included, in order of writing. */
export function heldRoles(alliance: Alliance): HeldRole[] {
  return alliance.roles.flatMap((role) => {
    const holder = role.holders[0];
    return holder && role.node.kind === 'map' && !isGroup(role.name) ? [{ role, holder }] : [];
  });
}

/** Executive sponsors, one a side at most. */
export function sponsorsOf(alliance: Alliance): Sponsor[] {
  return heldRoles(alliance).flatMap(({ role, holder }) =>
    role.name === 'executiveSponsor' && role.side ? [{ role, holder, partner: role.side }] : [],
  );
}

export function isGroup(name: RoleName): boolean {
  return (GROUP_ROLES as readonly string[]).includes(name);
}

/** Where the holder is named: the value of `person`, else of `title`. */
export function nameOf(holder: Holder): TreeNode {
  return holder.personRef?.node ?? holder.title?.node ?? holder.node;
}

/**
 * The held single roles of each side, by the person who holds them. Left out are joint roles, and
 * titles: several people may bear one.
 */
export function rolesByPerson(alliance: Alliance): Map<Partner, Map<Person, HeldRole[]>> {
  const sides = new Map<Partner, Map<Person, HeldRole[]>>();
  for (const held of heldRoles(alliance)) {
    const { person } = held.holder;
    const { side } = held.role;
    if (!person || !side) continue;
    const people = sides.get(side) ?? new Map<Person, HeldRole[]>();
    people.set(person, [...(people.get(person) ?? []), held]);
    sides.set(side, people);
  }
  return sides;
}
