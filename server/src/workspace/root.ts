// The root of the workspace a file belongs to: the folder of the nearest configuration upward, else the top of the git
// repository, else the folder the command runs in (or the file's own folder, where it lies outside of that).
// Paths are absolute, with `/`.

export interface Root {
  readonly folder: string;
  /** Path of the configuration file; undefined where there is none. */
  readonly configuration: string | undefined;
}

export const CONFIGURATION_NAMES = ['alliance.config.yaml', 'alliance.config.yml', 'alliance.config.json'] as const;

/** Whether a folder with these names in it is a workspace of its own. */
export function holdsConfiguration(names: readonly string[]): boolean {
  return CONFIGURATION_NAMES.some((name) => names.includes(name));
}

export interface Surroundings {
  readonly isFile: (path: string) => boolean;
  readonly exists: (path: string) => boolean;
  /** The current folder. */
  readonly cwd: string;
  /** A configuration named by the user: no other is looked for. It roots the files in its own folder. */
  readonly configuration?: string | undefined;
}

/** Answers for any folder, asking the disk about each only once. */
export function rootFinder(around: Surroundings): (folder: string) => Root {
  const configured = remembered((folder) => {
    const name = CONFIGURATION_NAMES.find((each) => around.isFile(join(folder, each)));
    return name === undefined ? undefined : join(folder, name);
  });
  const repository = remembered((folder) => (around.exists(join(folder, '.git')) ? folder : undefined));
  return (folder) => {
    const { configuration } = around;
    if (configuration !== undefined) {
      const own = parentOf(configuration);
      if (isWithin(folder, own)) return { folder: own, configuration };
    } else {
      const found = configured(folder);
      if (found !== undefined) return { folder: parentOf(found), configuration: found };
    }
    const fallback = isWithin(folder, around.cwd) ? around.cwd : folder;
    return { folder: repository(folder) ?? fallback, configuration };
  };
}

/** Searches a folder and those above it, keeping every answer. */
function remembered(look: (folder: string) => string | undefined): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const search = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = parentOf(folder);
    const answer = look(folder) ?? (parent === folder ? undefined : search(parent));
    known.set(folder, answer);
    return answer;
  };
  return search;
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** `path` as seen from a folder it lies in. */
export function pathWithin(folder: string, path: string): string {
  return path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/** A drive, or a scheme with or without authority, whose `/` belongs to it. */
const TOP = /^[A-Za-z][\w+.-]*:(\/\/[^/]+)?$/;

/** The folder of a path; the top of the file system is its own parent. */
export function parentOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return path;
  const parent = path.slice(0, at);
  return parent === '' || TOP.test(parent) ? `${parent}/` : parent;
}
