// What people and things are called in the report: plain names, as they are written.
import { hasLeft } from '../model/tenure';
import { GROUP_ROLES, ROLE_TITLES } from '../model/terms';
import type { Actor, Alliance, Reference, Role } from '../model/types';
import type { MapNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import type { Subject } from './subject';
import { wordsOf } from './words';

/** `Amy Chan`, `Joint Steering Committee`, `alliance manager of Helios Bio`, a seat's title; nothing for what names nobody. */
export function actorName(actor: Actor, alliance: Alliance): string {
  return actor.reference ? referenceName(actor.reference, alliance) : wordsOf(actor.seat?.value ?? actor.label);
}

export function referenceName({ target, text, status }: Reference, alliance: Alliance): string {
  if (target?.kind === 'role') return roleHolder(target, alliance);
  if (status === 'vacant') return vacantRole(text, alliance);
  return wordsOf(target && 'label' in target ? target.label : text);
}

/** `executive sponsor of Helios Bio` for `helios.executiveSponsor`, which nobody holds. */
function vacantRole(text: string, { partners }: Alliance): string {
  const dot = text.indexOf('.');
  const side = partners.find(({ id }) => id.value === text.slice(0, dot));
  const title = Object.entries(ROLE_TITLES).find(([name]) => name === text.slice(dot + 1))?.[1];
  return title === undefined ? wordsOf(text) : `${title} of ${wordsOf(side?.label ?? 'the alliance')}`;
}

/** Who holds a role today, by name; a group, and a role that nobody holds, by what it is. */
export function roleHolder(role: Role, { today }: Alliance): string {
  const [holder] = role.holders;
  const isGroup = (GROUP_ROLES as readonly string[]).includes(role.name);
  if (!isGroup && holder && !hasLeft(holder, today)) return wordsOf(holder.label);
  return `${ROLE_TITLES[role.name]} of ${wordsOf(role.side?.label ?? 'the alliance')}`;
}

/** Several in a row; null for nobody. */
export function actorNames(actors: readonly Actor[], alliance: Alliance): string | null {
  return actors.length === 0 ? null : actors.map((actor) => actorName(actor, alliance)).join(', ');
}

/** The name of whoever stands under `key`, the first of several; null where nobody does. */
export function nameAt(item: MapNode, key: string, { referenceAt, alliance }: Subject): string | null {
  const value = valueAt(item, key);
  const node = value?.kind === 'list' ? value.items[0] : value;
  const reference = node && referenceAt(node);
  return reference ? referenceName(reference, alliance) : null;
}
