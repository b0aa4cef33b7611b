// The baseline: findings a team has agreed to live with for now, kept in a file. It may only shrink: what no longer
// matches is told.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { keyInFile, splitByKeys } from '../compare/findingKeys';
import { join, parentOf } from '../workspace/root';
import type { Verdict } from './judgeInput';
import { absolutePath, printedPath, withSlashes } from './paths';
import { UsageError } from './usage';

export const BASELINE_NAME = '.alliance-baseline.json';

export interface Baseline {
  /** Absolute. */
  readonly path: string;
  /** Keys of findings by file, relative to the folder of the baseline. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
}

/** The file of a baseline: the one that was named, else the usual one in the root of a workspace. */
export function baselinePath(cwd: string, named: string | undefined, root: string): string {
  return named === undefined ? join(root, BASELINE_NAME) : absolutePath(cwd, named);
}

/** Undefined where there is no such file; throws a UsageError for one that is no baseline. */
export function readBaseline(path: string, cwd: string): Baseline | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`The baseline "${printedPath(cwd, path)}" could not be read.`);
  }
  const findings = findingsIn(text);
  if (!findings) {
    throw new UsageError(
      `"${printedPath(cwd, path)}" is no baseline, or was changed by hand; "--update-baseline" writes it anew once it is removed.`,
    );
  }
  return { path, findings };
}

function findingsIn(text: string): ReadonlyMap<string, readonly string[]> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.allianceBaseline !== 1 || !isRecord(value.findings)) return undefined;
  const findings = new Map<string, readonly string[]>();
  for (const [path, keys] of Object.entries(value.findings)) {
    if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) return undefined;
    findings.set(path, keys);
  }
  return findings;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a baseline holds of each file (by its absolute path), and the names of those it holds that are gone. */
export interface Held {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly gone: readonly string[];
}

/** A file that is gone is followed to the new one that has at least half of its findings. */
export function heldBy(baseline: Baseline, verdicts: readonly Verdict[], exists: (path: string) => boolean): Held {
  const keys = new Map<string, readonly string[]>();
  const unheld = verdicts.filter((verdict) => {
    const held = baseline.findings.get(nameIn(baseline.path, verdict.path));
    if (held) keys.set(verdict.path, held);
    return !held && verdict.findings.length > 0;
  });
  const gone = filesGone(baseline, exists).filter((name) => {
    const held = baseline.findings.get(name) ?? [];
    const heir = unheld.find((verdict) => {
      return !keys.has(verdict.path) && splitByKeys(verdict, held).known.length * 2 >= Math.max(1, held.length);
    });
    if (heir) keys.set(heir.path, held);
    return !heir;
  });
  return { keys, gone };
}

/** The name of a file in a baseline. */
function nameIn(baseline: string, path: string): string {
  return withSlashes(relative(parentOf(baseline), path));
}

/** Files of the baseline that are gone; `exists` answers for absolute paths. */
function filesGone({ path, findings }: Baseline, exists: (path: string) => boolean): readonly string[] {
  return [...findings.keys()].filter((name) => !exists(absolutePath(parentOf(path), name)));
}

/** The baseline with what these files hold today; what was kept of other files stays, unless those are gone. */
export function updated(
  path: string,
  before: Baseline | undefined,
  verdicts: readonly Verdict[],
  exists: (path: string) => boolean,
): Baseline {
  const gone = new Set(before ? filesGone(before, exists) : []);
  const findings = new Map([...(before?.findings ?? [])].filter(([name]) => !gone.has(name)));
  for (const verdict of verdicts) {
    const keys = verdict.findings.map((finding) => keyInFile(verdict, finding)).sort();
    if (keys.length > 0) findings.set(nameIn(path, verdict.path), keys);
    else findings.delete(nameIn(path, verdict.path));
  }
  return { path, findings };
}

/** Sorted, one finding a line, so that two branches merge without conflict. Throws a UsageError where it cannot be. */
export function writeBaseline({ path, findings }: Baseline, cwd: string): void {
  const sorted = [...findings].sort(([a], [b]) => (a < b ? -1 : 1));
  const value = { allianceBaseline: 1, findings: Object.fromEntries(sorted) };
  try {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch {
    throw new UsageError(`The baseline "${printedPath(cwd, path)}" could not be written.`);
  }
}
