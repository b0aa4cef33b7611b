// Text tree to alliance: reads every part of one file, then ties names to what they name. Pure; "today" is handed in.

import type { Workspace } from '../workspace/workspace';
import type { MapNode, YamlDocument } from '../yaml/tree';
import { pairOf } from '../yaml/tree';
import { isUndisclosed } from './absence';
import { readExit, readLadder, readRaci } from './accountability';
import { readAgreement } from './agreement';
import { FEWEST_RESPONDENTS, readHealth } from './assessments';
import type { Day } from './calendar';
import { familiesOf } from './families';
import { readCommittees, readCounterparts, readDecisionRights, readDecisions, readMeetings } from './governance';
import { standingOf } from './kpiStanding';
import { readKpis } from './kpis';
import { knownPeople, readGoals, readPartners, readPeople, readPurpose } from './partners';
import * as read from './read';
import type { Reader } from './reader';
import { type DefinitionKind, type ReferenceDraft, referenceTable, resolveAll } from './references';
import { readRisks } from './risks';
import { readRoles } from './roles';
import { DEPTH_OF_CLOSENESS, DEPTH_OF_FORM, type Depth, STAGES } from './terms';
import type { Alliance, Relationship, Written } from './types';
import { readEconomics } from './value';
import { readHistory, readIssues, readJointPlan, readMilestones } from './work';
import { readWorkItems } from './workItems';

export interface AllianceSource {
  readonly path: string;
  readonly document: YamlDocument;
  readonly root: MapNode;
  /** Where the file names something, in order of writing. */
  readonly sites: readonly ReferenceDraft[];
  readonly today: Day;
  readonly workspace: Workspace;
  /** Three where none is given. */
  readonly minRespondents?: number | undefined;
}

export function readAlliance(source: AllianceSource): Alliance {
  const { path, document, root, sites, today, workspace } = source;
  const partners = readPartners(root);
  const byId = firstById(partners);
  const own = readPeople(root, path, byId);
  const references = referenceTable(sites);
  const people = knownPeople(own, partners, workspace, sites);
  const names = { partners: byId, people, references };
  const roles = readRoles({ ...names, roles: new Map() }, root);
  const reader: Reader = { ...names, roles: new Map(roles.map((role) => [role.ref, role])) };

  const stage = read.oneOf(root, 'stage', STAGES);
  const governance = read.block(root, 'governance');
  for (const partner of partners) partner.goals = readGoals(reader, partner.node, partner);
  const purpose = readPurpose(reader, root);
  const committees = readCommittees(reader, governance, stage?.value, today);
  const decisionRights = readDecisionRights(reader, governance);
  const kpis = readKpis(reader, root);
  for (const kpi of kpis) kpi.standing = standingOf(kpi, today);
  const goals = [...(purpose?.goals ?? []), ...partners.flatMap((partner) => partner.goals)];
  resolveAll(references, {
    people,
    committees: firstById(committees),
    partners: byId,
    roles: reader.roles,
    goals: firstById(goals),
    kpis: firstById(kpis),
    decisionRights: firstById(decisionRights),
    milestones: firstById(readMilestones(root)),
    organisations: workspace.organisations,
    uncertain: uncertainKinds(root),
    rolesNode: pairOf(root, 'roles')?.value,
  });

  const relationship = readRelationship(root);
  return {
    kind: 'alliance',
    path,
    document,
    root,
    today,
    id: read.text(root, 'id'),
    name: read.text(root, 'name'),
    stage,
    depth: depthOf(relationship),
    isPublic: read.text(read.block(root, 'record'), 'basis')?.value === 'public',
    tier: read.text(root, 'tier'),
    relationship,
    partners,
    self: partners.find((partner) => partner.isSelf),
    people: own,
    purpose,
    economics: readEconomics(root),
    families: familiesOf([...byId.values()], workspace.organisations),
    roles,
    committees,
    meetings: readMeetings(reader, governance),
    counterparts: readCounterparts(reader, governance),
    decisionRights,
    decisions: readDecisions(reader, governance),
    raci: readRaci(reader, root),
    ladder: readLadder(reader, root),
    kpis,
    issues: readIssues(reader, root),
    work: readWorkItems(root, byId),
    agreement: readAgreement(root, today),
    history: readHistory(root),
    jointPlan: readJointPlan(root),
    exit: readExit(reader, root),
    risks: readRisks(reader, root),
    health: readHealth(reader, root),
    minRespondents: source.minRespondents ?? FEWEST_RESPONDENTS,
    references: references.all,
  };
}

function readRelationship(root: MapNode): Relationship | undefined {
  const node = read.block(root, 'relationship');
  if (!node) return undefined;
  return {
    node,
    forms: read.texts(node, 'form'),
    closeness: read.text(node, 'closeness'),
    sharedRisk: read.text(node, 'sharedRisk'),
  };
}

/** The highest depth of closeness and forms; 3 where neither is given. */
function depthOf(relationship: Relationship | undefined): Depth {
  const depths = [
    DEPTH_OF_CLOSENESS[relationship?.closeness?.value ?? ''],
    ...(relationship?.forms ?? []).map((form) => DEPTH_OF_FORM[form.value]),
  ].filter((depth) => depth !== undefined);
  return ([5, 4, 3, 2, 1] as const).find((depth) => depths.includes(depth)) ?? 3;
}

/** By id; of two with one id the first counts (the second is told as a duplicate). */
function firstById<T extends { readonly id: Written<string> | undefined }>(items: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (item.id && !byId.has(item.id.value)) byId.set(item.id.value, item);
  return byId;
}

/** Where what could be named is written, by kind. */
const DEFINED_IN: readonly (readonly [DefinitionKind, readonly string[]])[] = [
  ['partners', ['partners']],
  ['people', ['people']],
  ['committees', ['governance', 'committees']],
  ['decisionRights', ['governance', 'decisionRights']],
  ['goals', ['purpose', 'goals']],
  ['kpis', ['kpis']],
  ['milestones', ['lifecycle', 'milestones']],
  ['roles', ['roles']],
];

/** Kinds some of whose definitions are undisclosed, lost to a syntax error, or without a readable id. */
function uncertainKinds(root: MapNode): Set<DefinitionKind> {
  const uncertain = new Set<DefinitionKind>();
  for (const [kind, path] of DEFINED_IN) if (isUncertain(root, path)) uncertain.add(kind);
  return uncertain;
}

/** Whether some of what a list of definitions holds is undisclosed, lost to a syntax error, or without a readable id. */
export function isUncertain(root: MapNode, path: readonly string[]): boolean {
  let map = root;
  for (const key of path) {
    if (isUndisclosed(map, key)) return true;
    const node = pairOf(map, key)?.value;
    if (node === undefined) return map.damaged;
    if (node.kind === 'scalar') return node.value !== null;
    if (node.damaged) return true;
    if (node.kind === 'list') return node.items.some((item) => item.kind !== 'map' || !read.scalar(item, 'id'));
    map = node;
  }
  return false;
}
