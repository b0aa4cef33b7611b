// The history of one file, as VS Code's Git extension knows it; git itself is never called from here. What is missing is
// told in one sentence.
import { commands, type Disposable, extensions, type Uri } from 'vscode';
import type { Commit, GitApi, GitExtension, Ref, Repository } from './gitApi';

/** Commits of a file, and branches and tags, that are offered. */
const MOST = 20;

/** What the manifest asks for where something takes Git: it is there neither on the web nor in untrusted workspaces. */
const HAS_GIT = 'alliance.hasGit';

const GIT = 'vscode.git';

/** Lets the manifest know whether there is Git, now and when that changes. */
export function announceGit(): Disposable {
  const announce = () =>
    void commands.executeCommand('setContext', HAS_GIT, extensions.getExtension(GIT) !== undefined);
  announce();
  return extensions.onDidChange(announce);
}

export interface History {
  readonly commits: readonly Commit[];
  readonly refs: readonly Ref[];
}

/** The history of a file. Rejects with a sentence where there is none. */
export async function historyOf(uri: Uri): Promise<History> {
  const repository = await repositoryOf(uri);
  const head = await repository.getCommit('HEAD').catch(() => undefined);
  if (!head) throw new Error('Nothing was committed in this repository yet, so there is nothing to compare with.');
  const [commits, refs] = await Promise.all([
    repository.log({ path: uri.fsPath, maxEntries: MOST }),
    repository.getRefs({ count: 2 * MOST, sort: 'committerdate' }),
  ]);
  if (commits.length === 0) {
    throw new Error(`"${nameOf(uri)}" was never committed, so there is nothing to compare it with.`);
  }
  return { commits, refs };
}

/** The commit that a revision names. Rejects with a sentence where it names none. */
export async function commitAt(uri: Uri, revision: string): Promise<Commit> {
  const repository = await repositoryOf(uri);
  const commit = isSound(revision)
    ? await repository.getCommit(`${revision}^{commit}`).catch(() => undefined)
    : undefined;
  if (!commit) throw new Error(`There is no revision "${revision}" in this repository.`);
  return commit;
}

/** The text of a file at a commit; undefined where it was not there. */
export async function textAt(uri: Uri, hash: string): Promise<string | undefined> {
  const repository = await repositoryOf(uri);
  return repository.show(hash, uri.fsPath).catch(() => undefined);
}

/** Where the editor finds the file as it was. */
export async function uriAt(uri: Uri, hash: string): Promise<Uri> {
  return (await gitApi()).toGitUri(uri, hash);
}

export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Nothing that git could take for an option, or for more than one revision. */
function isSound(revision: string): boolean {
  return /^[^-\s:^][^\s:]*$/.test(revision);
}

async function repositoryOf(uri: Uri): Promise<Repository> {
  const repository =
    uri.scheme === 'file' || uri.scheme === 'vscode-remote' ? (await gitApi()).getRepository(uri) : null;
  if (!repository) throw new Error(`"${nameOf(uri)}" lies in no Git repository that is open here.`);
  return repository;
}

async function gitApi(): Promise<GitApi> {
  const extension = extensions.getExtension<GitExtension>(GIT);
  if (!extension)
    throw new Error('Comparing with a revision takes the Git extension of the editor, which is not there.');
  const git = await extension.activate();
  if (!git.enabled)
    throw new Error('Comparing with a revision takes Git, which is switched off or not installed here.');
  const api = git.getAPI(1);
  // Repositories are looked for after the start.
  await new Promise<void>((resolve) => {
    if (api.state === 'initialized') resolve();
    else {
      const listening = api.onDidChangeState((state) => {
        if (state !== 'initialized') return;
        listening.dispose();
        resolve();
      });
    }
  });
  return api;
}
