// A file system in memory for the editor of the tests: answers the server's requests for files, counts them, and can hold
// an answer back or refuse it. Paths begin with `/`; every `/` in one makes a folder.
import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import {
  type FileAnswer,
  type FolderAnswer,
  type FolderEntry,
  IS_FILE,
  type PlaceParams,
  READ_FILE,
  READ_FOLDER,
} from '../../server/src/protocol';

export class MemoryFiles {
  readonly #files = new Map<string, string | Uint8Array>();
  readonly #links = new Set<string>();
  readonly #instead = new Map<string, unknown>();
  /** The requests that have come, as `readFile /a.yaml`. */
  readonly asked: string[] = [];
  #happened: () => void = () => {};

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [path, text] of Object.entries(files)) this.set(path, text);
  }

  set(path: string, text: string | Uint8Array): void {
    this.#files.set(path, text);
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  /** A link to a folder or file, whichever: its kind is `other`. */
  link(path: string): void {
    this.#links.add(path);
  }

  /** Says something else of a path: an Error is thrown, a promise waited for before the usual answer. */
  instead(path: string, answer: unknown): void {
    this.#instead.set(path, answer);
  }

  answer(connection: ProtocolConnection, happened: () => void): void {
    this.#happened = happened;
    const by = (method: string, answer: (path: string) => FileAnswer | FolderAnswer | boolean) => {
      connection.onRequest<unknown, void>(method, async ({ uri }: PlaceParams) => {
        const path = decodeURIComponent(new URL(uri).pathname);
        this.asked.push(`${method.slice(method.indexOf('/') + 1)} ${path}`);
        this.#happened();
        const instead = this.#instead.get(path);
        if (instead instanceof Error) throw instead;
        if (instead instanceof Promise) await instead;
        else if (this.#instead.has(path)) return instead;
        return answer(path);
      });
    };
    by(READ_FILE, (path) => this.#read(path));
    by(READ_FOLDER, (path) => this.#folder(path));
    by(IS_FILE, (path) => this.#files.has(path));
  }

  #read(path: string): FileAnswer {
    const content = this.#files.get(path);
    return content === undefined ? { fault: 'missing' } : { bytes: Buffer.from(content).toString('base64') };
  }

  #folder(path: string): FolderAnswer {
    const above = path === '/' ? '/' : `${path}/`;
    const entries = new Map<string, FolderEntry[1]>();
    for (const each of [...this.#files.keys(), ...this.#links]) {
      if (!each.startsWith(above)) continue;
      const [name = '', ...below] = each.slice(above.length).split('/');
      if (name !== '') entries.set(name, below.length > 0 ? 'folder' : this.#links.has(each) ? 'other' : 'file');
    }
    return entries.size === 0 ? { fault: 'missing' } : { entries: [...entries] };
  }
}

/** A promise, and what ends the wait for it. */
export function held(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((end) => {
    resolve = end;
  });
  return { promise, resolve };
}
