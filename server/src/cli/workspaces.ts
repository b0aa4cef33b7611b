// The workspaces a run touches: root and configuration of each, and what its files share, read when first needed.
import type { Dates } from '../analyze';
import type { Configuration, RuleSettings } from '../workspace/configuration';
import { isShared, type LoadedWorkspace, loadWorkspace } from '../workspace/loadWorkspace';
import { isWithin, join, parentOf, type Root, rootFinder } from '../workspace/root';
import { globsMatcher } from '../workspace/settings';
import { loadConfiguration } from './configurations';
import type { Disk } from './disk';
import type { Documents } from './documents';
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
  /** Reads what its files share, the first time it is called. */
  readonly load: () => Promise<LoadedWorkspace>;
}

export interface Surroundings {
  readonly cwd: string;
  readonly disk: Disk;
  readonly documents: Documents;
  /** --config, absolute. */
  readonly configuration: string | undefined;
  /** --rule. */
  readonly rules: RuleSettings;
  readonly dates: Dates;
  /** Called after each file that was read for what it shares. */
  readonly onRead?: () => Promise<void>;
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
  const { disk, documents, onRead } = around;
  const { folder } = root;
  const { configuration, trouble } = loadConfiguration(root, around);
  const ignores = globsMatcher(configuration.ignore);
  const parse = (path: string, text: string) => documents(join(folder, path), text);
  let loading: Promise<LoadedWorkspace> | undefined;
  const load = () => {
    if (!loading) {
      const paths = found();
      loading = loadWorkspace(disk.below(folder), {
        parse,
        ignores,
        ...(paths ? { paths } : {}),
        ...(onRead ? { onRead } : {}),
      });
    }
    return loading;
  };
  return { folder, configuration, ignores, trouble, load };
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
