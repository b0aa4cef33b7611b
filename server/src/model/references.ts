// Who names whom: the references of one file, made from the sites where the format names something by id, and resolved
// against what the file and the directories of the workspace define.
import type { ScalarNode, TreeNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import { isUndisclosed } from './absence';
import { GROUP_ROLES, JOINT_ROLES, type RoleName, SINGLE_ROLES } from './terms';
import type { Partner, Reference, ReferenceKind, Role, Target } from './types';

/** A scalar that names something, found by walking the tree beside the schema. */
export interface ReferenceSite {
  readonly node: ScalarNode;
  readonly kind: ReferenceKind;
}

/** What can be named in one file, by id (roles by `PARTNER.ROLE`). */
export interface Definitions {
  readonly people: ReadonlyMap<string, Target>;
  readonly committees: ReadonlyMap<string, Target>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly goals: ReadonlyMap<string, Target>;
  readonly kpis: ReadonlyMap<string, Target>;
  readonly decisionRights: ReadonlyMap<string, Target>;
  readonly milestones: ReadonlyMap<string, Target>;
  readonly organisations: ReadonlyMap<string, Target>;
  /** Kinds some of whose definitions could not be read or are not disclosed: unknown names of them are let pass. */
  readonly uncertain: ReadonlySet<DefinitionKind>;
  /** The `roles` block, for what a side does not disclose. */
  readonly rolesNode: TreeNode | undefined;
}

export type DefinitionKind = Exclude<keyof Definitions, 'uncertain' | 'rolesNode'>;

type Draft = { -readonly [K in keyof Reference]: Reference[K] };

/** The references of a file by the scalar that names; `target` and `status` are set by `resolveAll`. */
export type ReferenceTable = ReadonlyMap<TreeNode, Reference>;

export function draftReferences(sites: readonly ReferenceSite[]): Map<TreeNode, Draft> {
  const table = new Map<TreeNode, Draft>();
  for (const { node, kind } of sites) {
    table.set(node, { kind, node, text: node.text, target: undefined, status: 'unknown' });
  }
  return table;
}

export function resolveAll(table: ReadonlyMap<TreeNode, Draft>, definitions: Definitions): void {
  for (const reference of table.values()) {
    const { target, status } = resolve(reference.kind, reference.text, definitions);
    reference.target = target;
    reference.status = status;
  }
}

type Resolution = Pick<Reference, 'target' | 'status'>;

/** What `name` means where a `kind` is expected. */
export function resolve(kind: ReferenceKind, name: string, definitions: Definitions): Resolution {
  if (kind === 'beneficiary' && name === 'customer') return { target: undefined, status: 'found' };
  if ((kind === 'actor' || kind === 'role') && name.includes('.')) return resolveRole(name, definitions);
  const kinds = NAMESPACES[kind];
  for (const each of kinds) {
    const target = definitions[each].get(name);
    if (target) return { target, status: 'found' };
  }
  return { target: undefined, status: kinds.some((each) => definitions.uncertain.has(each)) ? 'hidden' : 'unknown' };
}

/** Where each kind of reference looks, in this order. */
const NAMESPACES: Readonly<Record<ReferenceKind, readonly DefinitionKind[]>> = {
  actor: ['partners', 'committees', 'people'],
  person: ['people'],
  role: ['roles'],
  committee: ['committees'],
  partner: ['partners'],
  beneficiary: ['partners'],
  goal: ['goals'],
  kpi: ['kpis'],
  'decision-right': ['decisionRights'],
  milestone: ['milestones'],
  organisation: ['organisations'],
};

function resolveRole(name: string, definitions: Definitions): Resolution {
  const [side = '', role = ''] = splitRole(name);
  const role_ = definitions.roles.get(name);
  if (role_) return { target: role_, status: role_.holders.length > 0 ? 'found' : 'vacant' };
  const known = side === 'joint' ? isJointRole(role) : isPartnerRole(role) && definitions.partners.has(side);
  if (!known) {
    const partnerUnread = isPartnerRole(role) && definitions.uncertain.has('partners');
    return { target: undefined, status: partnerUnread ? 'hidden' : 'unknown' };
  }
  const block = pairOf(definitions.rolesNode, side)?.value;
  const hidden =
    definitions.uncertain.has('roles') || (block?.kind === 'map' && (block.damaged || isUndisclosed(block, role)));
  return { target: undefined, status: hidden ? 'hidden' : 'vacant' };
}

/** `helios.executiveSponsor` to side and role; cut at the first dot. */
export function splitRole(name: string): [side: string, role: string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

export function isPartnerRole(name: string): name is RoleName {
  return ([...SINGLE_ROLES, ...GROUP_ROLES] as readonly string[]).includes(name);
}

export function isJointRole(name: string): name is RoleName {
  return (JOINT_ROLES as readonly string[]).includes(name);
}
