// What the readers of the parts share while one alliance is read: partners by id, people, the reference of a scalar.
import type { MapNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import * as read from './read';
import { type ReferenceTable, splitRole } from './references';
import type { Actor, Partner, Person, Reference, Role } from './types';

export interface Reader {
  readonly partners: ReadonlyMap<string, Partner>;
  readonly people: ReadonlyMap<string, Person>;
  /** By reference; empty while the roles themselves are read. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly references: ReferenceTable;
}

/** The reference written under `key`, where it is one. */
export function referenceAt(reader: Reader, map: MapNode | undefined, key: string): Reference | undefined {
  const node = valueAt(map, key);
  return node && reader.references.get(node);
}

/** The references under `key`, one or list. */
export function referencesAt(reader: Reader, map: MapNode | undefined, key: string): readonly Reference[] {
  return read.present(read.items(map, key), reader.references.get);
}

/** The actor under `key`: a reference, or a block with a seat. */
export function actorAt(reader: Reader, map: MapNode | undefined, key: string): Actor | undefined {
  return actorsAt(reader, map, key)[0];
}

export function actorsAt(reader: Reader, map: MapNode | undefined, key: string): readonly Actor[] {
  return read.present(read.items(map, key), (item) => actorOf(reader, item));
}

/** An item that names somebody: `helios.allianceManager`, `{ seat, partner }`, or a member's `{ actor, … }`. */
export function actorOf(reader: Reader, node: TreeNode): Actor | undefined {
  if (node.kind === 'scalar') {
    const reference = reader.references.get(node);
    if (!reference) return undefined;
    return { node, label: node.text, reference, seat: undefined, side: sideOf(reader, reference) };
  }
  if (node.kind !== 'map') return undefined;
  const reference = referenceAt(reader, node, 'actor');
  const seat = read.text(node, 'seat');
  const label = reference?.text ?? seat?.value;
  if (label === undefined) return undefined;
  const partner = read.text(node, 'partner')?.value;
  const side = partner === undefined ? reference && sideOf(reader, reference) : reader.partners.get(partner);
  return { node, label, reference, seat, side };
}

/** A role's side is the partner in its reference, never its holder's; a person's is the person's partner. */
function sideOf(reader: Reader, reference: Reference): Partner | undefined {
  const name = reference.text;
  const role = reader.roles.get(name);
  if (role) return role.side;
  if (name.includes('.')) return reader.partners.get(splitRole(name)[0]);
  return reader.partners.get(name) ?? reader.people.get(name)?.partner;
}
