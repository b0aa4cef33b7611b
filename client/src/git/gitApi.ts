// What we use of the API of VS Code's own Git extension, version 1 (extensions/git/src/api/git.d.ts of VS Code).
import type { CancellationToken, Event, Uri } from 'vscode';

/** What the extension `vscode.git` exports. */
export interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  /** The address under which the editor finds a file as it was. */
  toGitUri(uri: Uri, ref: string): Uri;
  /** The open repository a file lies in. */
  getRepository(uri: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  /** Rejects where the revision names no commit. */
  getCommit(ref: string): Promise<Commit>;
  getRefs(
    query: { readonly count?: number; readonly sort?: 'committerdate' },
    token?: CancellationToken,
  ): Promise<Ref[]>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<Commit[]>;
  /** The text of a file as it was; rejects where it was not there. */
  show(ref: string, path: string): Promise<string>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly commitDate?: Date;
}

export interface Ref {
  /** 0 is a branch, 1 one of a remote, 2 a tag. */
  readonly type: number;
  readonly name?: string;
}
