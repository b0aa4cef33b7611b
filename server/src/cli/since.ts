// `--since REV`: what was told already at an earlier revision, judged by the same dates and by its own configuration.
import { Unreadable } from '../workspace/fileSource';
import { parentOf } from '../workspace/root';
import { type Snapshot, snapshotOf } from './git';
import { judgeInput, type Verdict } from './judgeInput';
import { keyInFile } from './keys';
import { noMemory } from './memory';
import { renamesOf, type Side } from './renames';
import { repositoryOf } from './repository';
import { UsageError } from './usage';
import { type Surroundings, type WorkspaceFinder, workspaceFinder } from './workspaces';

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
    const before = { ...around, disk: snapshot.disk, memory: noMemory(() => true) };
    const finder = workspaceFinder(before);
    const renames = renamesIn(own, snapshot, around);
    for (const verdict of own) {
      const path = snapshot.disk.isFile(verdict.path) ? verdict.path : renames.get(verdict.path);
      if (path !== undefined) told.set(verdict.path, await keysAt(path, verdict, finder, before));
    }
  }
  return told;
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

async function keysAt(
  path: string,
  { asOf }: Verdict,
  finder: WorkspaceFinder,
  around: Surroundings,
): Promise<readonly string[]> {
  // The day is the one of today's check, so that a new day tells nothing new.
  const bench = { ...around, dates: { ...around.dates, asOf } };
  const { verdict } = await judgeInput({ path, origin: 'found' }, finder(path), bench);
  return verdict ? verdict.findings.map((finding) => keyInFile(verdict, finding)) : [];
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
