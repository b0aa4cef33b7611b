// Reads the directory files of a workspace, each once, into what the alliances around them may refer to.
import { kindByName } from '../fileKind';
import { readDirectory } from '../model/directory';
import type { Directory } from '../model/types';
import { referenceSites } from '../schema/references';
import { parseYaml } from '../yaml/parse';
import { type FileSource, type Limits, Unreadable } from './fileSource';
import { CONFIGURATION_NAMES } from './root';
import { type Workspace, workspaceOf } from './workspace';

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** Directory files and folders that could not be read. */
  readonly unreadable: readonly Unreadable[];
}

export interface LoadOptions {
  /** Paths of the directory files, where a listing is at hand. */
  readonly paths?: readonly string[];
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
}

/** Folders with a configuration of their own are other workspaces and left out. */
export async function loadWorkspace(files: FileSource, options: LoadOptions = {}): Promise<LoadedWorkspace> {
  const { paths, ...rest } = options;
  const listing = paths
    ? { files: paths, unreadable: [] }
    : await files.list({ folder: '', wants: isDirectoryFile, enters: isSameWorkspace, ...rest });
  const directories: Directory[] = [];
  const unreadable: Unreadable[] = [...listing.unreadable];
  for (const path of listing.files) {
    try {
      const directory = directoryOf(path, await files.read(path));
      if (directory) directories.push(directory);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable.push(error);
    }
  }
  return { workspace: workspaceOf(directories), unreadable };
}

export function isDirectoryFile(path: string): boolean {
  return kindByName(path) === 'directory';
}

/** The directory in a text; undefined where its root is no mapping. */
export function directoryOf(path: string, text: string): Directory | undefined {
  const document = parseYaml(text);
  const { root } = document;
  if (root?.kind !== 'map') return undefined;
  return readDirectory({ path, document, root, sites: referenceSites('directory', root) });
}

function isSameWorkspace(_folder: string, names: readonly string[]): boolean {
  return !CONFIGURATION_NAMES.some((name) => names.includes(name));
}
