// What was at an earlier revision, for `check --since` and `diff`: judged by the same dates and by its own configuration.

import { keyInFile } from '../compare/findingKeys';
import { kindByName } from '../fileKind';
import { Unreadable } from '../workspace/fileSource';
import { isWithin, parentOf } from '../workspace/root';
import { type Snapshot, snapshotOf } from './git';
import type { Input } from './inputs';
import { judgeAll } from './judgeAll';
import type { Verdict } from './judgeInput';
import { NO_MEMORY } from './memory';
import { renamesOf, type Side } from './renames';
import { repositoryOf } from './repository';
import type { Trouble } from './trouble';
import { UsageError } from './usage';
import { type Surroundings, type WorkspaceFinder, workspaceFinder } from './workspaces';

/** What was judged of an earlier revision. */
export interface Past {
  /** Files that are still there, under this path or another. */
  readonly files: readonly PastFile[];
  /** What was wrong with the revision itself, such as its configuration. */
  readonly troubles: readonly Trouble[];
  /** Alliances that are there no more. */
  readonly removed: readonly Verdict[];
  /** The workspaces as they were. */
  readonly homeOf: WorkspaceFinder;
}

interface PastFile {
  /** The path of today. */
  readonly now: string;
  readonly verdict: Verdict;
}

/** What these files were at the revision, repository by repository; renamed ones are followed. */
export async function pastOf(
  revision: string,
  verdicts: readonly Verdict[],
  around: Surroundings,
): Promise<readonly Past[]> {
  const pasts: Past[] = [];
  for (const [top, own] of byRepository(verdicts)) pasts.push(await pastIn(top, revision, own, around));
  return pasts;
}

/** What these files of one repository were at the revision. */
export async function pastIn(
  top: string,
  revision: string,
  verdicts: readonly Verdict[],
  around: Surroundings,
): Promise<Past> {
  const snapshot = snapshotOf(
    top,
    revision,
    verdicts.map(({ path }) => path),
  );
  const before = { ...around, disk: snapshot.disk, memory: NO_MEMORY };
  const renames = renamesIn(verdicts, snapshot, around);
  const still = verdicts.flatMap(({ path, origin, asOf }): PastInput[] => {
    const past = snapshot.disk.isFile(path) ? path : renames.get(path);
    // The day is the one of today's check, so that a new day tells nothing new.
    return past === undefined ? [] : [{ now: path, input: { path: past, origin, asOf } }];
  });
  const gone = goneIn(snapshot, new Set(renames.values()), around);
  const inputs = [...still, ...gone.map((path) => ({ now: undefined, input: { path, origin: 'found' as const } }))];
  const judged = await judgeAll({ files: inputs.map(({ input }) => input), searched: [] }, before);
  const files: PastFile[] = [];
  const removed: Verdict[] = [];
  for (const [at, { verdict }] of judged.files.entries()) {
    const now = inputs[at]?.now;
    if (verdict && now !== undefined) files.push({ now, verdict });
    else if (verdict?.kind === 'alliance') removed.push(verdict);
  }
  const troubles = judged.files.flatMap((each) => each.troubles);
  return { files, removed, troubles, homeOf: workspaceFinder(before) };
}

/** A file as it was, and its path today. */
interface PastInput {
  readonly now: string | undefined;
  readonly input: Input;
}

/** Alliances below the current folder that are there no more, under no other name either. */
function goneIn({ paths }: Snapshot, renamed: ReadonlySet<string>, { cwd, disk }: Surroundings): readonly string[] {
  return paths.filter(
    (path) => kindByName(path) === 'alliance' && isWithin(path, cwd) && !disk.exists(path) && !renamed.has(path),
  );
}

/** The keys of what was told of each file, by its path of today. */
export function toldBefore(pasts: readonly Past[]): ReadonlyMap<string, readonly string[]> {
  const all = pasts.flatMap(({ files }) => files);
  return new Map(all.map(({ now, verdict }) => [now, verdict.findings.map((finding) => keyInFile(verdict, finding))]));
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
