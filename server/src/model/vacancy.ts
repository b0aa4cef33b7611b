// Which sides lack a role: not written, or written without a person and a title. What is not disclosed, unreadable or
// lost to a syntax error is not missing.
import type { MapNode, TreeNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import { lacks, type Place } from './absence';
import { isGroup } from './holders';
import { escapePointer } from './pointer';
import type { RoleName } from './terms';
import type { Alliance, Partner, Reference } from './types';

export interface Vacancy {
  readonly partner: Partner;
  /** `PARTNER.ROLE`. */
  readonly ref: string;
  /** The role's key where it is written, else the partner's key in `roles`, else the partner's id. */
  readonly place: Place;
  /** The role is written, and nobody stands in it. */
  readonly isWritten: boolean;
  /** What stands under the partner in `roles`, and under the role there, where that is written. */
  readonly block: MapNode | undefined;
  readonly role: TreeNode | undefined;
}

/** The partners; of two with one id the first, as in references. */
export function sidesOf(alliance: Alliance): Partner[] {
  return [
    ...new Map([...alliance.partners].reverse().map((partner) => [partner.id.value, partner])).values(),
  ].reverse();
}

/** The sides that have nobody in the role, in order of the partners. */
export function vacanciesOf(alliance: Alliance, name: RoleName): Vacancy[] {
  const roles = pairOf(alliance.root, 'roles')?.value;
  if (!roles && !lacks(alliance.root, 'roles')) return [];
  if (roles && (roles.kind !== 'map' || roles.damaged)) return [];
  const blocks = new Map(roles?.pairs.map((pair) => [pair.key.text, pair]));
  return sidesOf(alliance).flatMap((partner) => {
    const id = partner.id.value;
    const block = blocks.get(id);
    const side = block?.value;
    if (side && side.kind !== 'map') return [];
    const role = pairOf(side, name);
    if (role ? !isUnheld(role.value, name) : side && !lacks(side, name)) return [];
    const at = role?.key ?? block?.key ?? partner.id.node;
    const place = { at, pointer: `/roles/${escapePointer(id)}/${name}` };
    return [{ partner, ref: `${id}.${name}`, place, isWritten: role !== undefined, block: side, role: role?.value }];
  });
}

/** Whether a role is written in the right shape and names nobody. */
function isUnheld(node: TreeNode, name: RoleName): boolean {
  if (!isGroup(name)) return node.kind === 'map' && namesNobody(node);
  return node.kind === 'list' && !node.damaged && node.items.every((item) => item.kind === 'map' && namesNobody(item));
}

/** Neither `person` nor `title`, and no key of another name, which may be one of them misspelt. */
function namesNobody(holder: MapNode): boolean {
  return lacks(holder, 'person') && lacks(holder, 'title') && holder.pairs.every(({ key }) => KEYS.test(key.text));
}

/** The other keys of a holder. */
const KEYS =
  /^(?:deputy|since|until|allocation|seconded|former|function|stages|duties|dayJob|personalStake|cadence|lastEngaged|signals|undisclosed|internal|notes|links|x-.*)$/;

/** Where vacant roles of this name are used, by reference. */
export function usesOfVacant(alliance: Alliance, name: RoleName): Map<string, Reference[]> {
  const uses = new Map<string, Reference[]>();
  for (const reference of alliance.references) {
    if (reference.status !== 'vacant' || !reference.text.endsWith(`.${name}`)) continue;
    const list = uses.get(reference.text);
    if (list) list.push(reference);
    else uses.set(reference.text, [reference]);
  }
  return uses;
}
