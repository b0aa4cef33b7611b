// Files of the machine, for the command line and the language server on Node: the walk and the reading behind FileSource.
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FileSource, LIMITS, type Listing, type ListQuery, Unreadable } from './fileSource';
import { enter, type IgnoreStack, isIgnored, withIgnoreFile } from './gitignore';

/** The largest file that is read; a longer one is no alliance, and no string could hold much more. */
const LARGEST = 256 * 1024 * 1024;
/** Folders read before other work gets its turn. */
const TURN = 64;
const SKIPPED = new Set(['node_modules', '.git']);

/** The files below an absolute folder (with `/`). */
export function nodeFiles(root: string): FileSource {
  const absolute = (path: string) => (path === '' ? root : `${root === '/' ? '' : root}/${path}`);
  return {
    list: (query) => walk(query, absolute),
    read: async (path) => readText(absolute(path), path),
  };
}

/** The text of a file without its byte order mark; `name` is what it is called in a fault. */
export function readText(path: string, name: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY);
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Unreadable(name, 'is a folder, not a file');
    if (stat.isFile() && stat.size > LARGEST) throw new Unreadable(name, tooLarge());
    if (stat.isCharacterDevice() || stat.isBlockDevice()) throw new Unreadable(name, 'is a device, not a file');
    return decode(stat.isFile() ? readFileSync(file) : readPipe(file, name), name);
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable(error, name);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Bytes as UTF-8 text without byte order mark; throws an Unreadable that says what they are instead. */
export function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Unreadable(name, 'is written in UTF-16; save it as UTF-8');
  }
  if (bytes.subarray(0, 1024).includes(0))
    throw new Unreadable(name, 'is no text file: it holds zero bytes; save it as UTF-8');
  if (!isUtf8(bytes)) {
    throw new Unreadable(
      name,
      `is not UTF-8 text: line ${lineOfBadByte(bytes)} holds bytes of another encoding; save it as UTF-8`,
    );
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    if (!isUtf8(bytes.subarray(start, at))) return line;
    start = at + 1;
    line++;
  }
  return line;
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
    if (size > LARGEST) throw new Unreadable(name, tooLarge());
  }
}

function tooLarge(): string {
  return `is larger than ${LARGEST / 1024 / 1024} MB`;
}

const REASONS: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long',
  EMFILE: 'could not be opened: too many files are open',
  EIO: 'could not be read: the disk reports a fault',
};

/** A fault of the file system in our words. */
export function unreadable(error: unknown, name: string): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new Unreadable(name, REASONS[code] ?? `could not be read${code ? ` (${code})` : ''}`, missing);
}

async function walk(query: ListQuery, absolute: (path: string) => string): Promise<Listing> {
  const limits = query.limits ?? LIMITS;
  const files: string[] = [];
  const faults: Unreadable[] = [];
  const waiting: { folder: string; stack: IgnoreStack; depth: number }[] = [];
  let folders = 0;
  let cut = false;
  waiting.push({ folder: query.folder, stack: stackAbove(absolute(query.folder)), depth: 0 });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (folders >= limits.folders || files.length > limits.files || query.signal?.aborted) {
      cut = true;
      break;
    }
    if (++folders % TURN === 0) {
      query.onProgress?.(folders);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const entries = entriesOf(absolute(next.folder), next.folder, faults);
    if (!entries) continue;
    const names = entries.map((entry) => entry.name);
    if (next.depth > 0 && query.enters && !query.enters(next.folder, names)) continue;
    const stack = ignoreFilesIn(absolute(next.folder), names, enter(next.stack, absolute(next.folder)));
    for (const entry of entries) {
      const path = next.folder === '' ? entry.name : `${next.folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || isIgnored(stack, absolute(path), true)) continue;
        if (next.depth >= limits.depth) cut = true;
        else waiting.push({ folder: path, stack, depth: next.depth + 1 });
      } else if (entry.isFile() && query.wants(path) && !isIgnored(stack, absolute(path), false)) {
        files.push(path);
      }
    }
  }
  if (files.length > limits.files) {
    files.length = limits.files;
    cut = true;
  }
  return { files: files.sort(), unreadable: faults, cut };
}

function entriesOf(folder: string, name: string, faults: Unreadable[]): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    faults.push(unreadable(error, name === '' ? '.' : name));
    return undefined;
  }
}

function ignoreFilesIn(folder: string, names: readonly string[], stack: IgnoreStack): IgnoreStack {
  const excluded = names.includes('.git') ? textOf(`${folder}/.git/info/exclude`) : undefined;
  const ignored = names.includes('.gitignore') ? textOf(`${folder}/.gitignore`) : undefined;
  return withIgnoreFile(withIgnoreFile(stack, folder, excluded), folder, ignored);
}

/** The ignore files above a folder, up to the top of its repository; none outside one. */
function stackAbove(folder: string): IgnoreStack {
  const above: { folder: string; names: readonly string[] }[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const names = namesIn(at);
    if (at !== folder) above.unshift({ folder: at, names });
    if (names.includes('.git')) break;
    if (dirname(at) === at) return [];
  }
  return above.reduce((stack: IgnoreStack, each) => ignoreFilesIn(each.folder, each.names, stack), []);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
