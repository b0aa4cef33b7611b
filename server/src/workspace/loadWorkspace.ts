// Reads what the files of a workspace share: its directories at once, a card of each alliance where it is asked for.
import { kindByName, kindByRootKey } from '../fileKind';
import { type AllianceCard, readCard } from '../model/card';
import { readDirectory } from '../model/directory';
import type { Directory } from '../model/types';
import { rootMap } from '../readFile';
import { referenceSites } from '../schema/references';
import { parseYaml } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';
import { type FileSource, type Limits, Unreadable } from './fileSource';
import { holdsConfiguration } from './root';
import { type Workspace, workspaceOf } from './workspace';

export interface LoadedWorkspace {
  /** Without its alliances. */
  readonly workspace: Workspace;
  /** The paths of its alliances. */
  readonly alliances: readonly string[];
  /** Directory files and folders that could not be read. */
  readonly unreadable: readonly Unreadable[];
}

export interface LoadOptions {
  /** Paths of its files, where a listing is at hand. */
  readonly paths?: readonly string[];
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
}

/** Folders with a configuration of their own are other workspaces and left out. */
export async function loadWorkspace(files: FileSource, options: LoadOptions = {}): Promise<LoadedWorkspace> {
  const { paths, ...rest } = options;
  const listing = paths
    ? { files: paths, unreadable: [] }
    : await files.list({ folder: '', wants: isShared, enters: isSameWorkspace, ...rest });
  const directories: Directory[] = [];
  const unreadable: Unreadable[] = [...listing.unreadable];
  for (const path of listing.files.filter(isDirectoryFile)) {
    try {
      const directory = directoryIn(path, parseYaml(await files.read(path)));
      if (directory) directories.push(directory);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable.push(error);
    }
  }
  const alliances = listing.files.filter((path) => !isDirectoryFile(path));
  return { workspace: workspaceOf(directories), alliances, unreadable };
}

/** The cards of alliances; those whose text does not interest and those that cannot be read are left out. */
export async function loadCards(
  files: FileSource,
  paths: readonly string[],
  interests: (text: string) => boolean,
): Promise<readonly AllianceCard[]> {
  const cards: AllianceCard[] = [];
  for (const path of paths) {
    try {
      const text = await files.read(path);
      const card = interests(text) ? cardIn(path, parseYaml(text)) : undefined;
      if (card) cards.push(card);
    } catch (error) {
      // Whoever checks that file is told why.
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return cards;
}

/** The card of an alliance; undefined where the root key says that it is none, or the root is no mapping. */
export function cardIn(path: string, document: YamlDocument): AllianceCard | undefined {
  return (kindByRootKey(document.root) ?? kindByName(path)) === 'alliance' ? readCard(path, document) : undefined;
}

/** Whether a file of this name is of use to other files of its workspace. */
export function isShared(path: string): boolean {
  const kind = kindByName(path);
  return kind === 'directory' || kind === 'alliance';
}

function isDirectoryFile(path: string): boolean {
  return kindByName(path) === 'directory';
}

/** The directory of a file; undefined where its root is no mapping. */
export function directoryIn(path: string, document: YamlDocument): Directory | undefined {
  const root = rootMap(document);
  return root && readDirectory({ path, document, root, sites: referenceSites('directory', root) });
}

function isSameWorkspace(_folder: string, names: readonly string[]): boolean {
  return !holdsConfiguration(names);
}
