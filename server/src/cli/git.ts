// What git keeps of an earlier revision: our files as they were, from its objects, without touching the work tree. Git is
// called without a shell and without the network.
import { execFileSync } from 'node:child_process';
import { kindByName } from '../fileKind';
import { decode } from '../workspace/decode';
import { type FileSource, type ListQuery, Unreadable } from '../workspace/fileSource';
import { isWithin, join, parentOf, pathWithin } from '../workspace/root';
import type { Disk } from './disk';
import { UsageError } from './usage';

const MOST_BYTES = 2 ** 31 - 1;
const REGULAR = /^100/;

export interface Snapshot {
  readonly disk: Disk;
  /** Absolute paths of our files as they were. */
  readonly paths: readonly string[];
}

/** Our files at a revision of the repository at `top`, and those of `others` (absolute) that it holds. */
export function snapshotOf(top: string, revision: string, others: readonly string[]): Snapshot {
  const commit = commitOf(top, revision);
  const wanted = new Set(others);
  const blobs = new Map<string, string>();
  for (const entry of git(top, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8').split('\0')) {
    const [, mode = '', oid = '', name = ''] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (!REGULAR.test(mode) || /(^|\/)node_modules\//.test(name)) continue;
    const path = join(top, name);
    if (kindByName(name) !== undefined || wanted.has(path)) blobs.set(path, oid);
  }
  const bytes = contentsOf(top, [...new Set(blobs.values())]);
  const files = new Map([...blobs].map(([path, oid]) => [path, bytes.get(oid)]));
  return { disk: diskOf(top, files), paths: [...files.keys()] };
}

function commitOf(top: string, revision: string): string {
  try {
    return git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString('utf8')
      .trim();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isShallow = git(top, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
    const help = isShallow
      ? 'this clone is shallow and holds only the latest commits; fetch more of them, in CI for example with "fetch-depth: 0"'
      : 'name a commit, a branch or a tag such as "origin/main" or "HEAD~1"';
    throw new UsageError(`"${revision}" is no revision of this repository; ${help}.`);
  }
}

/** The contents of blobs, by id. */
function contentsOf(top: string, oids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (oids.length === 0) return contents;
  const output = git(top, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [oid = '', type, size] = output.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (type === 'missing') {
      throw new UsageError(
        'This clone lacks the contents of that revision; fetch them first, for example with "git fetch --refetch".',
      );
    }
    contents.set(oid, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function git(top: string, args: readonly string[], input = ''): Buffer {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: top,
      env,
      input,
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw explained(error, top);
  }
}

function explained(error: unknown, top: string): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'ENOENT') {
    return new UsageError(
      'To compare with an earlier revision needs git, and no command "git" is found on this machine.',
    );
  }
  const said = 'stderr' in error ? String(error.stderr) : '';
  if (said.includes('dubious ownership')) {
    return new UsageError(
      `Git does not trust "${top}", because another user owns it; "git config --global --add safe.directory ${top}" lets it.`,
    );
  }
  return error;
}

function diskOf(top: string, files: ReadonlyMap<string, Buffer | undefined>): Disk {
  const namesIn = new Map<string, string[]>();
  for (const path of files.keys()) {
    const names = namesIn.get(parentOf(path));
    const name = pathWithin(parentOf(path), path);
    if (names) names.push(name);
    else namesIn.set(parentOf(path), [name]);
  }
  const read = (path: string, name: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Unreadable(name, 'does not exist', true);
    return decode(bytes, name);
  };
  return {
    isFile: (path) => files.has(path),
    exists: (path) => files.has(path) || path === join(top, '.git'),
    read,
    below: (folder): FileSource => ({
      list: async (query) => ({ files: listed([...files.keys()], folder, query, namesIn), unreadable: [], cut: false }),
      read: async (path) => read(join(folder, path), path),
    }),
  };
}

/** The files below a folder that are wanted and whose folders are entered. */
function listed(
  paths: readonly string[],
  root: string,
  { folder, wants, enters }: ListQuery,
  namesIn: ReadonlyMap<string, readonly string[]>,
): string[] {
  const from = folder === '' ? root : join(root, folder);
  const entered = (at: string): boolean => {
    if (at === from) return true;
    const isOpen = !enters || enters(pathWithin(root, at), namesIn.get(at) ?? []);
    return isOpen && entered(parentOf(at));
  };
  return paths
    .filter((path) => isWithin(path, from) && wants(pathWithin(root, path)) && entered(parentOf(path)))
    .map((path) => pathWithin(root, path))
    .sort();
}
