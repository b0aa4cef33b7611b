// Files that only the client can read: those of a browser, of a repository that is not checked out, of any other file
// system of an editor. Every request has its time, and what comes back is JSON, of which nothing is trusted.
import { IS_FILE, type PlaceParams, READ_FILE, READ_FOLDER, type ReadFileParams } from '../protocol';
import { decode } from '../workspace/decode';
import { type FileSource, Unreadable } from '../workspace/fileSource';
import { REASONS, tooLarge } from '../workspace/reasons';
import { join } from '../workspace/root';
import { type Entry, type FolderReader, walk } from '../workspace/walk';
import { type Place, uriOf } from './place';
import type { Platform } from './platform';

/** Asks the client; rejects where it refuses. `signal` takes the request back. */
export type Ask = (method: string, params: PlaceParams, signal: AbortSignal) => Promise<unknown>;

/** Milliseconds that a request may take. */
const PATIENCE = 5_000;
/** Larger files are not sent: no alliance is, and editors open none either. */
const LARGEST = 16 * 1024 * 1024;
/** Requests at a time. */
const AT_ONCE = 8;

export type ClientPlatform = Pick<Platform, 'isFile' | 'below'>;

export function clientPlatform(ask: Ask): ClientPlatform {
  const reader = readerOf(ask);
  return {
    isFile: async (place) => {
      const answer = await asked(ask, IS_FILE, { uri: uriOf(place) }).catch(unansweredAsNo);
      return answer === true;
    },
    below: (root) => filesBelow(root, ask, reader),
  };
}

function filesBelow(root: Place, ask: Ask, reader: FolderReader): FileSource {
  const absolute = (path: string) => (path === '' ? root : join(root, path));
  return {
    list: (query) => walk(query, absolute, reader),
    read: (path) => readText(ask, absolute(path), path),
    atOnce: AT_ONCE,
  };
}

function readerOf(ask: Ask): FolderReader {
  return {
    entries: async (place, name) => {
      const answer = await asked(ask, READ_FOLDER, { uri: uriOf(place) }, name);
      const { entries } = fields(answer);
      if (!Array.isArray(entries)) throw faultIn(answer, name);
      return entries.flatMap(entryIn);
    },
    text: async (place) => {
      try {
        return await readText(ask, place, place);
      } catch (error) {
        return unreadAsNothing(error);
      }
    },
    atOnce: AT_ONCE,
    turn: AT_ONCE,
    pause: () => {},
  };
}

async function readText(ask: Ask, place: Place, name: string): Promise<string> {
  const params: ReadFileParams = { uri: uriOf(place), most: LARGEST };
  const answer = await asked(ask, READ_FILE, params, name);
  const { bytes } = fields(answer);
  const read = typeof bytes === 'string' ? bytesOf(bytes) : undefined;
  if (!read) throw faultIn(answer, name);
  return decode(read, name);
}

/** The answer, in its time; throws an Unreadable. */
async function asked(ask: Ask, method: string, params: PlaceParams, name = params.uri): Promise<unknown> {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Unreadable(name, `could not be read: the editor did not answer within ${PATIENCE / 1000} seconds`));
      end.abort();
    }, PATIENCE);
  });
  try {
    return await Promise.race([ask(method, params, end.signal), late]);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(name, `could not be read: the editor refuses (${reasonOf(error)})`);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function fields(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function faultIn(answer: unknown, name: string): Unreadable {
  const { fault } = fields(answer);
  const reason = typeof fault === 'string' && Object.hasOwn(BY_FAULT, fault) ? BY_FAULT[fault] : undefined;
  return new Unreadable(name, reason ?? REASONS.unknown, fault === 'missing');
}

const BY_FAULT: Readonly<Record<string, string | undefined>> = {
  missing: REASONS.missing,
  folder: REASONS.folder,
  file: REASONS.file,
  denied: REASONS.denied,
  tooLarge: tooLarge(LARGEST),
  unavailable: REASONS.unavailable,
};

/** A name with a `/` in it would lead somewhere else. */
function entryIn(entry: unknown): Entry[] {
  const [name, kind]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  if (typeof name !== 'string' || name === '' || name.includes('/') || name === '.' || name === '..') return [];
  return [{ name, kind: kind === 'file' || kind === 'folder' ? kind : 'other' }];
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

function unansweredAsNo(error: unknown): false {
  if (error instanceof Unreadable) return false;
  throw error;
}

function unreadAsNothing(error: unknown): undefined {
  if (error instanceof Unreadable) return undefined;
  throw error;
}
