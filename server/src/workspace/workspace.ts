// What a file may know of the files around it: the directories and the other alliances of its workspace. Plain data,
// made by discovery on each platform, read by the model and by the cross-file rules.
import type { Directory, DirectoryPerson, Organisation } from '../model/types';

export interface Workspace {
  /** Every directory file of the workspace, ordered by path. */
  readonly directories: readonly Directory[];
  /** By id; the first directory by path wins. */
  readonly people: ReadonlyMap<string, DirectoryPerson>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** The workspace of these directories, in order of their paths whatever order they come in. */
export function workspaceOf(directories: readonly Directory[]): Workspace {
  const ordered = [...directories].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const people = new Map<string, DirectoryPerson>();
  const organisations = new Map<string, Organisation>();
  for (const directory of ordered) {
    for (const person of directory.people) if (!people.has(person.id.value)) people.set(person.id.value, person);
    for (const organisation of directory.organisations) {
      if (!organisations.has(organisation.id.value)) organisations.set(organisation.id.value, organisation);
    }
  }
  return { directories: ordered, people, organisations };
}

export const EMPTY_WORKSPACE: Workspace = workspaceOf([]);
