// The workspaces a run touches: root and configuration of each, and what its files share, read when first needed.
import type { Dates } from '../analyze';
import type { Configuration, RuleSettings } from '../workspace/configuration';
import type { FileSource } from '../workspace/fileSource';
import { isShared, type LoadedWorkspace, loadWorkspace } from '../workspace/loadWorkspace';
import { isWithin, parentOf, pathWithin, type Root, rootFinder } from '../workspace/root';
import { globsMatcher } from '../workspace/settings';
import { loadConfiguration } from './configurations';
import type { Disk } from './disk';
import type { Inputs } from './inputs';
import type { Memory } from './memory';
import type { Trouble } from './trouble';

export interface RunWorkspace {
  readonly folder: string;
  readonly configuration: Configuration;
  /** Whether the configuration leaves a path (relative to the folder) unchecked. */
  readonly ignores: (path: string) => boolean;
  /** Why its files cannot be judged. */
  readonly trouble: Trouble | undefined;
  /** Reads its directories, the first time it is called. */
  readonly load: () => Promise<LoadedWorkspace>;
  /** Its files. */
  readonly files: FileSource;
}

export interface Surroundings {
  readonly cwd: string;
  readonly disk: Disk;
  readonly memory: Memory;
  /** --config, absolute. */
  readonly configuration: string | undefined;
  /** --rule. */
  readonly rules: RuleSettings;
  readonly dates: Dates;
}

/** The workspace of a file, by its absolute path. */
export type WorkspaceFinder = (path: string) => RunWorkspace;

export function workspaceFinder(
  around: Surroundings,
  inputs: Pick<Inputs, 'files' | 'searched'> = { files: [], searched: [] },
): WorkspaceFinder {
  const { cwd, configuration, disk } = around;
  const rootOf = rootFinder({ cwd, configuration, exists: disk.exists, isFile: disk.isFile });
  const known = new Map<string, RunWorkspace>();
  return (path) => {
    const root = rootOf(parentOf(path));
    let workspace = known.get(root.folder);
    if (!workspace) {
      workspace = workspaceAt(root, around, () => sharedFiles(root, inputs, rootOf));
      known.set(root.folder, workspace);
    }
    return workspace;
  };
}

function workspaceAt(root: Root, around: Surroundings, found: () => readonly string[] | undefined): RunWorkspace {
  const { disk, memory } = around;
  const { folder } = root;
  const { configuration: read, trouble } = loadConfiguration(root, around);
  const configuration = memory.recall(`configuration ${folder}`, [JSON.stringify(read)], () => read);
  const ignores = globsMatcher(configuration.ignore);
  const files = disk.below(folder);
  let loading: Promise<LoadedWorkspace> | undefined;
  const load = () => {
    if (!loading) {
      const paths = found();
      loading = loadWorkspace(files, paths ? { paths } : {}).then((loaded) =>
        memory.recall(`workspace ${folder}`, [signatureOf(loaded)], () => loaded),
      );
    }
    return loading;
  };
  return { folder, configuration, ignores, trouble, load, files };
}

/** The same for two workspaces whose files share the same. */
function signatureOf({ workspace, alliances, unreadable }: LoadedWorkspace): string {
  const directories = workspace.directories.map(({ path, document }) => [path, document.text]);
  return JSON.stringify([directories, alliances, unreadable.map(({ path, reason }) => [path, reason])]);
}

/** The files of a root that are shared, where the search for files to check has already been through all of it. */
function sharedFiles(
  root: Root,
  { files, searched }: Pick<Inputs, 'files' | 'searched'>,
  rootOf: (folder: string) => Root,
): readonly string[] | undefined {
  if (!searched.some((folder) => isWithin(root.folder, folder))) return undefined;
  return files
    .filter(({ path }) => isShared(path) && rootOf(parentOf(path)).folder === root.folder)
    .map(({ path }) => pathWithin(root.folder, path));
}
