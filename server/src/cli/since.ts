// `--since REV`: what was told already at an earlier revision, judged by the same dates and by its own configuration.
import { Unreadable } from '../workspace/fileSource';
import { parentOf } from '../workspace/root';
import { type Snapshot, snapshotOf } from './git';
import type { Input } from './inputs';
import { judgeAll } from './judgeAll';
import type { Verdict } from './judgeInput';
import { keyInFile } from '../compare/findingKeys';
import { NO_MEMORY } from './memory';
import { renamesOf, type Side } from './renames';
import { repositoryOf } from './repository';
import { UsageError } from './usage';
import type { Surroundings } from './workspaces';

/** The keys of what was told of each file (by path) at the revision; renamed files are followed. */
export async function toldBefore(
  revision: string,
  verdicts: readonly Verdict[],
  around: Surroundings,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const told = new Map<string, readonly string[]>();
  for (const [top, own] of byRepository(verdicts)) {
    const snapshot = snapshotOf(
      top,
      revision,
      own.map(({ path }) => path),
    );
    const before = { ...around, disk: snapshot.disk, memory: NO_MEMORY };
    const renames = renamesIn(own, snapshot, around);
    const inputs = own.flatMap(({ path, origin, asOf }): PastInput[] => {
      const past = snapshot.disk.isFile(path) ? path : renames.get(path);
      // The day is the one of today's check, so that a new day tells nothing new.
      return past === undefined ? [] : [{ now: path, input: { path: past, origin, asOf } }];
    });
    const { files } = await judgeAll({ files: inputs.map(({ input }) => input), searched: [] }, before);
    for (const [at, { verdict }] of files.entries()) {
      const now = inputs[at]?.now;
      if (verdict && now !== undefined) told.set(now, keysOf(verdict));
    }
  }
  return told;
}

/** A file as it was, and its path today. */
interface PastInput {
  readonly now: string;
  readonly input: Input;
}

function keysOf(verdict: Verdict): readonly string[] {
  return verdict.findings.map((finding) => keyInFile(verdict, finding));
}

function byRepository(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const repositories = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const top = repositoryOf(parentOf(verdict.path));
    if (top === undefined) {
      throw new UsageError(`--since compares with git's history, and "${verdict.printed}" lies in no git repository.`);
    }
    const own = repositories.get(top);
    if (own) own.push(verdict);
    else repositories.set(top, [verdict]);
  }
  return repositories;
}

function renamesIn(
  verdicts: readonly Verdict[],
  { disk, paths }: Snapshot,
  around: Surroundings,
): ReadonlyMap<string, string> {
  const added = verdicts.filter(({ path }) => !disk.isFile(path));
  if (added.length === 0) return new Map();
  const removed = paths.filter((path) => !around.disk.exists(path));
  return renamesOf(
    added,
    removed.flatMap((path): Side[] => {
      try {
        return [{ path, text: disk.read(path, path) }];
      } catch (error) {
        if (error instanceof Unreadable) return [];
        throw error;
      }
    }),
  );
}
