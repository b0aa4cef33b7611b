// Which files a command is about: the files, folders and globs it was given, else all below the current folder.
import { statSync } from 'node:fs';
import picomatch from 'picomatch/posix';
import { kindByName } from '../fileKind';
import type { Day } from '../model/calendar';
import { type Listing, Unreadable } from '../workspace/fileSource';
import { nodeFiles, unreadable } from '../workspace/nodeFiles';
import { join } from '../workspace/root';
import { absolutePath, printedPath, withSlashes } from './paths';
import type { Trouble } from './trouble';

export interface Input {
  /** Absolute, with `/`. */
  readonly path: string;
  /** named: by the user, so it is read whatever it is; found: by its name; matched: by a glob, perhaps none of ours. */
  readonly origin: 'named' | 'found' | 'matched';
  /** What it says, where that came by standard input. */
  readonly bytes?: Uint8Array;
  /** The day that counts for this file, whatever the others have. */
  readonly asOf?: Day;
}

export interface Inputs {
  /** Each file once, in order of path. */
  readonly files: readonly Input[];
  readonly troubles: readonly Trouble[];
  /** Folders that were searched to the ground: what they hold need not be looked for again. */
  readonly searched: readonly string[];
}

export async function findInputs(paths: readonly string[], cwd: string): Promise<Inputs> {
  const files = new Map<string, Input>();
  const troubles: Trouble[] = [];
  const searched: string[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const found = await inputsAt(path, cwd);
    troubles.push(...found.troubles);
    searched.push(...found.searched);
    for (const file of found.files) if (file.origin === 'named' || !files.has(file.path)) files.set(file.path, file);
  }
  if (files.size === 0 && troubles.length === 0) {
    const where = paths.length === 0 ? 'below the current folder' : `in ${paths.map((path) => `"${path}"`).join(', ')}`;
    const message = `No alliance file found ${where}; their names end in .alliance.yaml, or are alliance.yaml.`;
    troubles.push({ kind: 'misused', message });
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), troubles, searched };
}

async function inputsAt(path: string, cwd: string): Promise<Inputs> {
  const absolute = absolutePath(cwd, path);
  try {
    if (!statSync(absolute).isDirectory())
      return { files: [{ path: absolute, origin: 'named' }], troubles: [], searched: [] };
    const listing = await nodeFiles(absolute).list({ folder: '', wants: (each) => kindByName(each) !== undefined });
    return { ...inputsOf(listing, absolute, cwd, 'found'), searched: listing.cut ? [] : [absolute] };
  } catch (error) {
    const fault = unreadable(error, `"${path}"`);
    const pattern = picomatch.scan(withSlashes(path).replace(/^\.\//, ''));
    if (fault.missing && pattern.glob !== '') return matches(path, pattern, cwd);
    return {
      files: [],
      troubles: [{ kind: fault.missing ? 'misused' : 'faulty', message: `${fault.message}.` }],
      searched: [],
    };
  }
}

/** Files a glob matches, as far as they can be ours, and our files below the folders it matches. */
async function matches(path: string, { base, glob }: { base: string; glob: string }, cwd: string): Promise<Inputs> {
  const folder = absolutePath(cwd, base);
  const isMatch = picomatch(glob, { nonegate: true });
  const isBelow = picomatch(`${glob}/**`, { nonegate: true });
  const wants = (each: string) =>
    (/\.(ya?ml|json)$/.test(each) && isMatch(each)) || (kindByName(each) !== undefined && isBelow(each));
  const listing = await nodeFiles(folder).list({ folder: '', wants });
  if (listing.files.length > 0) return { ...inputsOf(listing, folder, cwd, 'matched'), searched: [] };
  return { files: [], troubles: [{ kind: 'misused', message: `"${path}" matches no file.` }], searched: [] };
}

function inputsOf(listing: Listing, folder: string, cwd: string, origin: Input['origin']): Omit<Inputs, 'searched'> {
  const troubles: Trouble[] = listing.unreadable.map(({ path, reason }) => {
    const name = printedPath(cwd, join(folder, path));
    return { kind: 'faulty', message: `${new Unreadable(`"${name}"`, reason).message}.` };
  });
  if (listing.cut) {
    const name = printedPath(cwd, folder);
    troubles.push({
      kind: 'faulty',
      message: `"${name}" holds more folders or files than are searched; name smaller folders.`,
    });
  }
  return { files: listing.files.map((path) => ({ path: join(folder, path), origin })), troubles };
}
