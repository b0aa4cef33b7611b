// How the files of a workspace are reached: one interface, an implementation for each platform. Paths are relative to
// the root of the workspace, with `/`; the root itself is ''.

export interface FileSource {
  /** Files below a folder, in order of path; links are not followed and what git ignores is left out. */
  list(query: ListQuery): Promise<Listing>;
  /** The text of a file without its byte order mark; throws an Unreadable. */
  read(path: string): Promise<string>;
  /** How many files are best read at a time; one, where not given. */
  readonly atOnce?: number;
}

export interface ListQuery {
  /** The folder to begin with; it is read even where git ignores it. */
  readonly folder: string;
  /** Whether a file of this path is wanted. */
  readonly wants: (path: string) => boolean;
  /** Whether a folder is entered; all that git does not ignore, where not given. */
  readonly enters?: (folder: string, names: readonly string[]) => boolean;
  readonly limits?: Limits;
  /** Called now and then with the number of folders read. */
  readonly onProgress?: (folders: number) => void;
  readonly signal?: AbortSignal;
}

export interface Limits {
  readonly folders: number;
  readonly files: number;
  readonly depth: number;
}

/** Far above any repository; they stop a walk that would not end. */
export const LIMITS: Limits = { folders: 200_000, files: 100_000, depth: 64 };

export interface Listing {
  readonly files: readonly string[];
  /** Folders that could not be read, with the reason. */
  readonly unreadable: readonly Unreadable[];
  /** What ended the walk early. */
  readonly cut: Cut | false;
}

/** The limit that was met; `stopped` where the signal did it. */
export type Cut = keyof Limits | 'stopped';

/** Why a file or folder cannot be had, as a clause that follows its name: `is a folder`. */
export class Unreadable extends Error {
  readonly path: string;
  readonly reason: string;
  /** Whether nothing of that name is there. */
  readonly missing: boolean;

  constructor(path: string, reason: string, missing = false) {
    super(`${path} ${reason}`);
    this.name = 'Unreadable';
    this.path = path;
    this.reason = reason;
    this.missing = missing;
  }
}
