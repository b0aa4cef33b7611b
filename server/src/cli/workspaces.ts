// The workspaces a run touches: root and configuration of each, and its directory files, read only when needed.
import { existsSync, statSync } from 'node:fs';
import type { Dates } from '../analyze';
import type { Configuration, RuleSettings } from '../workspace/configuration';
import { isDirectoryFile, type LoadedWorkspace, loadWorkspace } from '../workspace/loadWorkspace';
import { nodeFiles } from '../workspace/nodeFiles';
import { isWithin, parentOf, type Root, rootFinder } from '../workspace/root';
import { globsMatcher } from '../workspace/settings';
import { loadConfiguration } from './configurations';
import type { Inputs } from './inputs';
import { pathWithin } from './paths';
import type { Trouble } from './trouble';

export interface RunWorkspace {
  readonly folder: string;
  readonly configuration: Configuration;
  /** Whether the configuration leaves a path (relative to the folder) unchecked. */
  readonly ignores: (path: string) => boolean;
  /** Why its files cannot be judged. */
  readonly trouble: Trouble | undefined;
  /** Reads the directory files, the first time it is called. */
  readonly load: () => Promise<LoadedWorkspace>;
  /** What `load` gave, once it has been called. */
  readonly loaded: () => LoadedWorkspace | undefined;
}

export interface Surroundings {
  readonly cwd: string;
  /** --config, absolute. */
  readonly configuration: string | undefined;
  /** --rule. */
  readonly rules: RuleSettings;
  readonly dates: Dates;
}

/** The workspace of a file, by its absolute path. */
export function workspaceFinder(around: Surroundings, inputs: Pick<Inputs, 'files' | 'searched'>) {
  const rootOf = rootFinder({ cwd: around.cwd, configuration: around.configuration, exists: existsSync, isFile });
  const known = new Map<string, RunWorkspace>();
  return (path: string): RunWorkspace => {
    const root = rootOf(parentOf(path));
    let workspace = known.get(root.folder);
    if (!workspace) {
      workspace = workspaceAt(root, around, () => directoriesFound(root, inputs, rootOf));
      known.set(root.folder, workspace);
    }
    return workspace;
  };
}

function workspaceAt(
  root: Root,
  { cwd, dates, rules }: Surroundings,
  found: () => readonly string[] | undefined,
): RunWorkspace {
  let loaded: LoadedWorkspace | undefined;
  const load = async () => {
    if (!loaded) {
      const paths = found();
      loaded = await loadWorkspace(nodeFiles(root.folder), paths ? { paths } : {});
    }
    return loaded;
  };
  const { configuration, trouble } = loadConfiguration(root, cwd, dates, rules);
  const ignores = globsMatcher(configuration.ignore);
  return { folder: root.folder, configuration, ignores, trouble, load, loaded: () => loaded };
}

/** The directory files of a root, where the search for files to check has already been through all of it. */
function directoriesFound(
  root: Root,
  { files, searched }: Pick<Inputs, 'files' | 'searched'>,
  rootOf: (folder: string) => Root,
): readonly string[] | undefined {
  if (!searched.some((folder) => isWithin(root.folder, folder))) return undefined;
  return files
    .filter(({ path }) => isDirectoryFile(path) && rootOf(parentOf(path)).folder === root.folder)
    .map(({ path }) => pathWithin(root.folder, path));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
