// Files of the machine, for the command line and the language server on Node: how folders and files of a disk are read.
import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { decode } from './decode';
import { type FileSource, Unreadable } from './fileSource';
import { REASONS, tooLarge } from './reasons';
import { type Entry, type FolderReader, walk } from './walk';

/** The largest file that is read; a longer one is no alliance, and no string could hold much more. */
const LARGEST = 256 * 1024 * 1024;

const DISK: FolderReader = {
  entries: (place, name) => {
    try {
      return readdirSync(place, { withFileTypes: true }).map(entryOf);
    } catch (error) {
      throw unreadable(error, name);
    }
  },
  text: (place) => {
    try {
      return readFileSync(place, 'utf8');
    } catch {
      return undefined;
    }
  },
  atOnce: 1,
  turn: 64,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

/** The files below an absolute folder (with `/`). */
export function nodeFiles(root: string): FileSource {
  const absolute = (path: string) => (path === '' ? root : `${root === '/' ? '' : root}/${path}`);
  return {
    list: (query) => walk(query, absolute, DISK),
    read: async (path) => readText(absolute(path), path),
  };
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' };
}

/** The text of a file without its byte order mark; `name` is what it is called in a fault. */
export function readText(path: string, name: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY);
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Unreadable(name, REASONS.folder);
    if (stat.isFile() && stat.size > LARGEST) throw new Unreadable(name, tooLarge(LARGEST));
    if (stat.isCharacterDevice() || stat.isBlockDevice()) throw new Unreadable(name, REASONS.device);
    return decode(stat.isFile() ? readFileSync(file) : readPipe(file, name), name);
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable(error, name);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readPipe(file: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(65_536);
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
    if (size > LARGEST) throw new Unreadable(name, tooLarge(LARGEST));
  }
}

const BY_CODE: Readonly<Record<string, string | undefined>> = {
  ENOENT: REASONS.missing,
  ENOTDIR: REASONS.belowFile,
  EACCES: REASONS.denied,
  EPERM: REASONS.denied,
  EISDIR: REASONS.folder,
  ELOOP: REASONS.loop,
  ENAMETOOLONG: REASONS.longName,
  EMFILE: REASONS.manyOpen,
  EIO: REASONS.disk,
};

/** A fault of the file system in our words. */
export function unreadable(error: unknown, name: string): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new Unreadable(name, BY_CODE[code] ?? `${REASONS.unknown}${code ? ` (${code})` : ''}`, missing);
}
