// Reads who holds which role on which side.
import type { MapNode, Pair } from '../yaml/tree';
import * as read from './read';
import { type Reader, referenceAt } from './reader';
import { isJointRole, isPartnerRole } from './references';
import type { RoleName } from './terms';
import type { Holder, Partner, Role } from './types';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Every role written under `roles`, on sides that exist, in order of writing. */
export function readRoles(reader: Reader, root: MapNode): Role[] {
  const sides = read.block(root, 'roles')?.pairs ?? [];
  return sides.flatMap(({ key, value }) => {
    if (value.kind !== 'map') return [];
    const side = reader.partners.get(key.text);
    if (!side && key.text !== 'joint') return [];
    const isRole = side ? isPartnerRole : isJointRole;
    return value.pairs.flatMap((pair) => {
      const name = pair.key.text;
      return isRole(name) ? readRole(reader, side, name, pair) : [];
    });
  });
}

function readRole(reader: Reader, side: Partner | undefined, name: RoleName, { key, value }: Pair): Role {
  const ref = `${side?.id.value ?? 'joint'}.${name}`;
  const role: Draft<Role> = { kind: 'role', ref, name, side, key, node: value, holders: [] };
  const nodes = value.kind === 'list' ? read.mapsOf(value) : value.kind === 'map' ? [value] : [];
  role.holders = nodes.flatMap((node) => readHolder(reader, role, node) ?? []);
  return role;
}

/** Undefined where neither a person nor a title is given: then nobody holds the role. */
function readHolder(reader: Reader, role: Role, node: MapNode): Holder | undefined {
  const personRef = referenceAt(reader, node, 'person');
  const title = read.text(node, 'title');
  if (!personRef && !title) return undefined;
  const person = personRef && reader.people.get(personRef.text);
  return {
    node,
    role,
    personRef,
    person,
    title,
    label: person?.label ?? title?.value ?? personRef?.text ?? '',
    deputy: referenceAt(reader, node, 'deputy'),
    since: read.day(node, 'since'),
    until: read.day(node, 'until') ?? person?.until,
    seconded: read.flag(node, 'seconded') === true,
    allocation: read.number(node, 'allocation'),
    function: read.text(node, 'function'),
    duties: node.pairs.some((pair) => pair.key.text === 'duties') ? read.texts(node, 'duties') : undefined,
    cadence: read.cadence(node, 'cadence'),
    lastEngaged: read.day(node, 'lastEngaged'),
    signals: read.blocks(node, 'signals').flatMap((signal) => read.day(signal, 'date') ?? []),
  };
}
