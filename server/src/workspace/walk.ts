// The walk over folders behind every FileSource: which folders are entered, what git ignores, where it ends. How a folder
// is read is the platform's.
import { type Cut, LIMITS, type Listing, type ListQuery, Unreadable } from './fileSource';
import { enter, type IgnoreStack, isIgnored, withIgnoreFile } from './gitignore';
import { join, parentOf } from './root';

export interface Entry {
  readonly name: string;
  /** Links are `other`: they are not followed. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** How a platform reads folders. Places are absolute, with `/`. */
export interface FolderReader {
  /** Throws an Unreadable, which has `name` as its path. */
  readonly entries: (place: string, name: string) => readonly Entry[] | Promise<readonly Entry[]>;
  /** The text of a file; undefined where it cannot be read. */
  readonly text: (place: string) => string | undefined | Promise<string | undefined>;
  /** How many folders are read at once. */
  readonly atOnce: number;
  /** Folders after which `pause` gives other work its turn, and after which it is told how far the walk is. */
  readonly turn: number;
  readonly pause: () => void | Promise<void>;
}

interface Waiting {
  readonly folder: string;
  readonly stack: IgnoreStack;
  readonly depth: number;
  /** Under way where it is soon this folder's turn. */
  reading?: Promise<readonly Entry[] | Unreadable>;
}

const SKIPPED = new Set(['node_modules', '.git']);

/** Folders are taken in the same order whatever is read ahead, so that a limit leaves the same files everywhere. */
export async function walk(
  query: ListQuery,
  absolute: (path: string) => string,
  reader: FolderReader,
): Promise<Listing> {
  const limits = query.limits ?? LIMITS;
  const files: string[] = [];
  const faults: Unreadable[] = [];
  const waiting: Waiting[] = [];
  let folders = 0;
  let cut: Cut | false = false;
  const read = (next: Waiting) => {
    next.reading ??= entriesOf(reader, absolute(next.folder), next.folder);
    return next.reading;
  };
  waiting.push({ folder: query.folder, stack: await stackAbove(reader, absolute(query.folder)), depth: 0 });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    cut = endOf(query, folders >= limits.folders, files.length > limits.files) || cut;
    if (cut && cut !== 'depth') break;
    if (++folders % reader.turn === 0) {
      query.onProgress?.(folders);
      await reader.pause();
    }
    const reading = read(next);
    for (const ahead of waiting.slice(Math.max(0, waiting.length - reader.atOnce + 1))) void read(ahead);
    const entries = await reading;
    if (entries instanceof Unreadable) {
      faults.push(entries);
      continue;
    }
    const names = entries.map((entry) => entry.name);
    if (next.depth > 0 && query.enters && !query.enters(next.folder, names)) continue;
    const place = absolute(next.folder);
    const stack = await withIgnoreFiles(reader, place, names, enter(next.stack, place));
    for (const { name, kind } of entries) {
      const path = next.folder === '' ? name : `${next.folder}/${name}`;
      if (kind === 'folder') {
        if (SKIPPED.has(name) || isIgnored(stack, absolute(path), true)) continue;
        if (next.depth >= limits.depth) cut ||= 'depth';
        else waiting.push({ folder: path, stack, depth: next.depth + 1 });
      } else if (kind === 'file' && query.wants(path) && !isIgnored(stack, absolute(path), false)) {
        files.push(path);
      }
    }
  }
  if (files.length > limits.files) {
    files.length = limits.files;
    cut = 'files';
  }
  return { files: files.sort(), unreadable: faults, cut };
}

function endOf({ signal }: ListQuery, manyFolders: boolean, manyFiles: boolean): Cut | false {
  if (signal?.aborted) return 'stopped';
  if (manyFolders) return 'folders';
  return manyFiles && 'files';
}

async function entriesOf(reader: FolderReader, place: string, path: string): Promise<readonly Entry[] | Unreadable> {
  try {
    return await reader.entries(place, path === '' ? '.' : path);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

async function withIgnoreFiles(
  reader: FolderReader,
  place: string,
  names: readonly string[],
  stack: IgnoreStack,
): Promise<IgnoreStack> {
  const excluded = names.includes('.git') ? await reader.text(join(place, '.git/info/exclude')) : undefined;
  const ignored = names.includes('.gitignore') ? await reader.text(join(place, '.gitignore')) : undefined;
  return withIgnoreFile(withIgnoreFile(stack, place, excluded), place, ignored);
}

/** The ignore files above a folder, up to the top of its repository; none outside one. */
async function stackAbove(reader: FolderReader, place: string): Promise<IgnoreStack> {
  const above: { readonly place: string; readonly names: readonly string[] }[] = [];
  const places = placesUpward(place);
  // Where an answer takes its time, none of them waits for another.
  const ahead = reader.atOnce > 1 ? places.map((at) => entriesOf(reader, at, at)) : [];
  for (const [step, at] of places.entries()) {
    const entries = await (ahead[step] ?? entriesOf(reader, at, at));
    const names = entries instanceof Unreadable ? [] : entries.map(({ name }) => name);
    if (at !== place) above.unshift({ place: at, names });
    if (names.includes('.git')) break;
    if (parentOf(at) === at) return [];
  }
  let stack: IgnoreStack = [];
  for (const each of above) stack = await withIgnoreFiles(reader, each.place, each.names, stack);
  return stack;
}

function placesUpward(place: string): readonly string[] {
  const parent = parentOf(place);
  return parent === place ? [place] : [place, ...placesUpward(parent)];
}
