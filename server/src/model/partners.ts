// Reads partners, people and goals: who the alliance is made of and what each wants.

import type { Workspace } from '../workspace/workspace';
import type { MapNode } from '../yaml/tree';
import * as read from './read';
import { type Reader, referencesAt } from './reader';
import type { ReferenceDraft } from './references';
import type { Goal, Partner, Person, Purpose } from './types';
import { readValue } from './value';

const PERSON_LEVELS = ['executive', 'senior', 'manager', 'specialist'] as const;

/** Partners with a readable id; goals are read later (`readGoals`), when references can be made. */
export function readPartners(root: MapNode): PartnerDraft[] {
  return read.blocks(root, 'partners').flatMap((node) => {
    const id = read.text(node, 'id');
    if (!id) return [];
    return {
      kind: 'partner' as const,
      node,
      id,
      label: read.text(node, 'name')?.value ?? id.value,
      isSelf: read.flag(node, 'self') === true,
      organisation: read.text(node, 'organisation'),
      goals: [],
      contributes: read.texts(node, 'contributes'),
      seeks: read.texts(node, 'seeks'),
    };
  });
}

export interface PartnerDraft extends Partner {
  goals: readonly Goal[];
}

/** People of the file, keyed by id; the first of two with one id counts. */
export function readPeople(root: MapNode, path: string, partners: ReadonlyMap<string, Partner>): readonly Person[] {
  return read.present(read.blocks(root, 'people'), (node) => {
    const person = readPerson(node, path);
    return person && Object.assign(person, { partner: partners.get(read.text(node, 'partner')?.value ?? '') });
  });
}

/** The fields of a person that file and directory share. */
export function readPerson(node: MapNode, path: string): Omit<Person, 'partner'> | undefined {
  const id = read.text(node, 'id');
  if (!id) return undefined;
  const title = read.text(node, 'title');
  return {
    kind: 'person',
    node,
    id,
    label: read.text(node, 'name')?.value ?? title?.value ?? id.value,
    title,
    level: read.oneOf(node, 'level', PERSON_LEVELS),
    from: read.day(node, 'from'),
    until: read.day(node, 'until'),
    path,
  };
}

/**
 * Everybody a reference of the file may name: its own people first, then those directory people it mentions, tied to
 * its partner of the same organisation.
 */
export function knownPeople(
  own: readonly Person[],
  partners: readonly Partner[],
  workspace: Workspace,
  sites: readonly ReferenceDraft[],
): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const person of own) if (!people.has(person.id.value)) people.set(person.id.value, person);
  if (workspace.people.size === 0) return people;
  for (const { kind, node } of sites) {
    if (kind !== 'actor' && kind !== 'person') continue;
    const name = node.text;
    const shared = people.has(name) ? undefined : workspace.people.get(name);
    if (!shared) continue;
    const { organisation, ...person } = shared;
    const partner = organisation && partners.find((each) => each.organisation?.value === organisation.value);
    people.set(name, { ...person, partner });
  }
  return people;
}

export function readGoals(reader: Reader, map: MapNode | undefined, partner: Partner | undefined): Goal[] {
  return read.blocks(map, 'goals').map((node) => ({
    kind: 'goal',
    node,
    id: read.text(node, 'id'),
    statement: read.text(node, 'statement'),
    partner,
    kpis: referencesAt(reader, node, 'kpis'),
    supports: referencesAt(reader, node, 'supports'),
  }));
}

/** Undefined for an empty block too. */
export function readPurpose(reader: Reader, root: MapNode): Purpose | undefined {
  const node = read.block(root, 'purpose');
  if (!node || node.pairs.length === 0) return undefined;
  return {
    node,
    goalModel: read.text(node, 'goalModel'),
    goals: readGoals(reader, node, undefined),
    value: readValue(reader, node),
  };
}
