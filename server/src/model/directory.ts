// Reads a directory file: organisations and people that the alliances of a workspace share.
import type { MapNode, YamlDocument } from '../yaml/tree';
import { isUncertain } from './alliance';
import { readPerson } from './partners';
import * as read from './read';
import { type ReferenceDraft, referenceTable, resolveAll } from './references';
import type { Directory, DirectoryPerson, Organisation } from './types';

export interface DirectorySource {
  readonly path: string;
  readonly document: YamlDocument;
  readonly root: MapNode;
  readonly sites: readonly ReferenceDraft[];
}

export function readDirectory({ path, document, root, sites }: DirectorySource): Directory {
  const organisations = read.blocks(root, 'organisations').flatMap((node): Organisation[] => {
    const id = read.text(node, 'id');
    if (!id) return [];
    const label = read.text(node, 'name')?.value ?? id.value;
    return [{ kind: 'organisation', node, id, label, parent: read.text(node, 'parent'), path }];
  });
  const people = read.blocks(root, 'people').flatMap((node): DirectoryPerson[] => {
    const person = readPerson(node, path);
    return person ? [{ ...person, organisation: read.text(node, 'organisation') }] : [];
  });
  const references = referenceTable(sites);
  const none = new Map<string, never>();
  resolveAll(references, {
    people: new Map(people.map((person) => [person.id.value, { ...person, partner: undefined }])),
    organisations: new Map(organisations.map((organisation) => [organisation.id.value, organisation])),
    committees: none,
    partners: none,
    roles: none,
    goals: none,
    kpis: none,
    decisionRights: none,
    milestones: none,
    uncertain: new Set((['people', 'organisations'] as const).filter((kind) => isUncertain(root, [kind]))),
    rolesNode: undefined,
  });
  return { kind: 'directory', path, document, root, organisations, people, references: references.all };
}
