// Reads what the files of a workspace share: its directories, and a card of each alliance.
import { kindByName, kindByRootKey } from '../fileKind';
import { type AllianceCard, readCard } from '../model/card';
import { readDirectory } from '../model/directory';
import type { Directory } from '../model/types';
import { referenceSites } from '../schema/references';
import { parseYaml } from '../yaml/parse';
import type { YamlDocument } from '../yaml/tree';
import { type FileSource, type Limits, Unreadable } from './fileSource';
import { CONFIGURATION_NAMES } from './root';
import { type Workspace, workspaceOf } from './workspace';

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** Directory files and folders that could not be read; of alliances only those who check them tell. */
  readonly unreadable: readonly Unreadable[];
}

export interface LoadOptions {
  /** Paths of the files that are shared, where a listing is at hand. */
  readonly paths?: readonly string[];
  /** Alliances that are left out, as the configuration says. */
  readonly ignores?: (path: string) => boolean;
  readonly parse?: (path: string, text: string) => YamlDocument;
  /** Called after each file. */
  readonly onRead?: () => Promise<void>;
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
}

/** Folders with a configuration of their own are other workspaces and left out. */
export async function loadWorkspace(files: FileSource, options: LoadOptions = {}): Promise<LoadedWorkspace> {
  const { paths, ignores, onRead, parse = (_path, text) => parseYaml(text), ...rest } = options;
  const listing = paths
    ? { files: paths, unreadable: [] }
    : await files.list({ folder: '', wants: isShared, enters: isSameWorkspace, ...rest });
  const directories: Directory[] = [];
  const alliances: AllianceCard[] = [];
  const unreadable: Unreadable[] = [...listing.unreadable];
  for (const path of listing.files) {
    if (!isDirectoryFile(path) && ignores?.(path)) continue;
    try {
      const document = parse(path, await files.read(path));
      const kind = kindByRootKey(document.root) ?? kindByName(path);
      const directory = kind === 'directory' ? directoryOf(path, document) : undefined;
      const card = kind === 'alliance' ? readCard(path, document) : undefined;
      if (directory) directories.push(directory);
      if (card) alliances.push(card);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (isDirectoryFile(path)) unreadable.push(error);
    }
    await onRead?.();
  }
  return { workspace: workspaceOf(directories, alliances), unreadable };
}

/** Whether a file of this name is of use to other files of its workspace. */
export function isShared(path: string): boolean {
  const kind = kindByName(path);
  return kind === 'directory' || kind === 'alliance';
}

function isDirectoryFile(path: string): boolean {
  return kindByName(path) === 'directory';
}

/** The directory in a text; undefined where its root is no mapping. */
function directoryOf(path: string, document: YamlDocument): Directory | undefined {
  const { root } = document;
  if (root?.kind !== 'map') return undefined;
  return readDirectory({ path, document, root, sites: referenceSites('directory', root) });
}

function isSameWorkspace(_folder: string, names: readonly string[]): boolean {
  return !CONFIGURATION_NAMES.some((name) => names.includes(name));
}
