// What a file may know of the files around it: the directories and the other alliances of its workspace. Plain data,
// made by discovery on each platform, read by the model and by the cross-file rules.
import type { AllianceCard } from '../model/card';
import type { Directory, DirectoryPerson, Organisation } from '../model/types';
import type { FileKind } from '../sourceFile';

export interface Workspace {
  /** Every directory file of the workspace, ordered by path. */
  readonly directories: readonly Directory[];
  /** By id; the first directory by path wins. */
  readonly people: ReadonlyMap<string, DirectoryPerson>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Every alliance file of the workspace, ordered by path. */
  readonly alliances: readonly AllianceCard[];
  /** The alliances of each id, in that order. */
  readonly byId: ReadonlyMap<string, readonly AllianceCard[]>;
}

/** The workspace of these files, in order of their paths whatever order they come in. */
export function workspaceOf(directories: readonly Directory[], alliances: readonly AllianceCard[] = []): Workspace {
  const ordered = byPath(directories);
  const people = new Map<string, DirectoryPerson>();
  const organisations = new Map<string, Organisation>();
  for (const directory of ordered) {
    for (const person of directory.people) if (!people.has(person.id.value)) people.set(person.id.value, person);
    for (const organisation of directory.organisations) {
      if (!organisations.has(organisation.id.value)) organisations.set(organisation.id.value, organisation);
    }
  }
  return withAlliances({ directories: ordered, people, organisations, alliances: [], byId: new Map() }, alliances);
}

function byPath<T extends { readonly path: string }>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function grouped(alliances: readonly AllianceCard[]): ReadonlyMap<string, readonly AllianceCard[]> {
  const groups = new Map<string, AllianceCard[]>();
  for (const card of alliances) {
    if (!card.id) continue;
    const group = groups.get(card.id.text);
    if (group) group.push(card);
    else groups.set(card.id.text, [card]);
  }
  return groups;
}

/** The workspace with its alliances, in order of their paths. */
export function withAlliances(workspace: Workspace, alliances: readonly AllianceCard[]): Workspace {
  const cards = byPath(alliances);
  return { ...workspace, alliances: cards, byId: grouped(cards) };
}

/**
 * Whether the alliances of a workspace have to do with a file: others of the same id with an alliance, all of them with
 * a directory. `own` is its path; `card` is that of an alliance.
 */
export function concerns({ byId, alliances }: Workspace, { kind, own, card }: FileInWorkspace): boolean {
  if (kind === 'directory') return alliances.length > 0;
  return (byId.get(card?.id?.text ?? '') ?? []).some(({ path }) => path !== own);
}

export interface FileInWorkspace {
  readonly kind: FileKind;
  readonly own: string;
  readonly card: AllianceCard | undefined;
}

export const EMPTY_WORKSPACE: Workspace = workspaceOf([]);
