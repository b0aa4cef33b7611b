// Who names whom: the references of one file, made from the sites where the format names something by id, and resolved
// against what the file and the directories of the workspace define.
import type { ScalarNode, TreeNode } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import { isUndisclosed } from './absence';
import { GROUP_ROLES, JOINT_ROLES, type RoleName, SINGLE_ROLES } from './terms';
import type { Partner, Reference, ReferenceKind, Role, Target } from './types';

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

/** A reference as the walk beside the schema finds it; `target` and `status` are set by `resolveAll`. */
export type ReferenceDraft = { -readonly [K in keyof Reference]: Reference[K] };

export function draftOf(kind: ReferenceKind, node: ScalarNode): ReferenceDraft {
  return { kind, node, text: node.text, target: undefined, status: 'unknown' };
}

/** The references of a file, found by the scalar that names. */
export interface ReferenceTable {
  /** In the order of the walk. */
  readonly all: readonly ReferenceDraft[];
  get(node: TreeNode): Reference | undefined;
}

export function referenceTable(drafts: readonly ReferenceDraft[]): ReferenceTable {
  // The partners that are keys of a block come before all that stands in it.
  const byPlace = isInOrder(drafts) ? drafts : [...drafts].sort((a, b) => a.node.start - b.node.start);
  if (isInOrder(byPlace)) return { all: drafts, get: finderIn(byPlace) };
  // Aliases and merge keys lead to one scalar by several ways.
  const byNode = new Map<TreeNode, ReferenceDraft>();
  for (const draft of drafts) byNode.set(draft.node, draft);
  return { all: [...byNode.values()], get: (node) => byNode.get(node) };
}

function isInOrder(drafts: readonly ReferenceDraft[]): boolean {
  let last = -1;
  for (const { node } of drafts) {
    if (node.start <= last) return false;
    last = node.start;
  }
  return true;
}

/** Finds references by place, which spares the long files a map of all of them. */
function finderIn(drafts: readonly ReferenceDraft[]): ReferenceTable['get'] {
  // The readers ask in order of writing, so that the one wanted is mostly the one after the last.
  let next = 0;
  return (node) => {
    if (drafts[next]?.node !== node) next = firstFrom(drafts, node.start);
    const draft = drafts[next];
    if (draft?.node !== node) return undefined;
    next++;
    return draft;
  };
}

/** The index of the first reference at or after an offset. */
function firstFrom(drafts: readonly ReferenceDraft[], start: number): number {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((drafts[middle]?.node.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function resolveAll({ all }: ReferenceTable, definitions: Definitions): void {
  for (const reference of all) resolve(reference, definitions);
}

/** Sets what the name means where its kind is expected. */
function resolve(reference: ReferenceDraft, definitions: Definitions): void {
  const { kind, text } = reference;
  if ((kind === 'actor' || kind === 'role') && text.includes('.')) {
    const role = definitions.roles.get(text);
    reference.target = role;
    if (role) reference.status = role.holders.length > 0 ? 'found' : 'vacant';
    else reference.status = statusOfUnwritten(text, definitions);
    return;
  }
  const isCustomer = kind === 'beneficiary' && text === 'customer';
  reference.target = isCustomer ? undefined : definedAs(kind, text, definitions);
  const isFound = isCustomer || reference.target !== undefined;
  reference.status = isFound ? 'found' : isUncertain(kind, definitions) ? 'hidden' : 'unknown';
}

function definedAs(kind: ReferenceKind, name: string, definitions: Definitions): Target | undefined {
  for (const each of NAMESPACES[kind]) {
    const target = definitions[each].get(name);
    if (target) return target;
  }
  return undefined;
}

function isUncertain(kind: ReferenceKind, { uncertain }: Definitions): boolean {
  return NAMESPACES[kind].some((each) => uncertain.has(each));
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

/** What is known of a role that is not written under `roles`. */
function statusOfUnwritten(name: string, { partners, rolesNode, uncertain }: Definitions): Reference['status'] {
  const [side, role] = splitRole(name);
  const known = side === 'joint' ? isJointRole(role) : isPartnerRole(role) && partners.has(side);
  if (!known) return isPartnerRole(role) && uncertain.has('partners') ? 'hidden' : 'unknown';
  const block = pairOf(rolesNode, side)?.value;
  const hidden = uncertain.has('roles') || (block?.kind === 'map' && (block.damaged || isUndisclosed(block, role)));
  return hidden ? 'hidden' : 'vacant';
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
