// Which findings of a run are new: not told at an earlier revision (`--since`), not in the baseline (`--baseline`).
import { existsSync } from 'node:fs';
import { splitByKeys } from '../compare/findingKeys';
import type { Finding } from '../finding';
import { type Baseline, baselinePath, heldBy, readBaseline, updated, writeBaseline } from './baseline';
import type { Verdict } from './judgeInput';
import { printedPath } from './paths';
import { type Past, pastOf, toldBefore } from './since';
import { UsageError } from './usage';
import type { Surroundings } from './workspaces';

export interface KnownOptions {
  readonly since: string | undefined;
  /** As given. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** Whether a baseline that was named need not be there, because this run writes it in the end. */
  readonly beginsBaseline: boolean;
}

export interface Known {
  /** What is known of each file, by its path; the other findings are new. */
  readonly findings: ReadonlyMap<string, ReadonlySet<Finding>>;
  /** What the user should know of the baseline, each a whole sentence. */
  readonly remarks: readonly string[];
  /** What the files were at the earlier revision; empty without `--since`. */
  readonly past: readonly Past[];
}

export async function knownFindings(
  verdicts: readonly Verdict[],
  options: KnownOptions,
  around: Surroundings,
): Promise<Known> {
  const findings = new Map(verdicts.map(({ path }) => [path, new Set<Finding>()]));
  const remarks: string[] = [];
  const past: Past[] = [];
  const take = (verdict: Verdict, keys: readonly string[]): number => {
    const { known, unmatched } = splitByKeys(verdict, keys);
    for (const finding of known) findings.get(verdict.path)?.add(finding);
    return unmatched.length;
  };
  if (options.since !== undefined) {
    past.push(...(await pastOf(options.since, verdicts, around)));
    const told = toldBefore(past);
    for (const verdict of verdicts) take(verdict, told.get(verdict.path) ?? []);
  }
  for (const [path, own] of byBaseline(verdicts, options, around.cwd)) {
    const before = readBaseline(path, around.cwd);
    if (!before && options.baseline !== undefined && !options.beginsBaseline) {
      throw new UsageError(`There is no baseline "${options.baseline}"; "--update-baseline" writes one.`);
    }
    const baseline = options.updateBaseline ? updatedBaseline(path, before, own, around.cwd) : before;
    if (!baseline) continue;
    const { keys, gone } = heldBy(baseline, own, existsSync);
    const idle = own.reduce((sum, verdict) => sum + take(verdict, keys.get(verdict.path) ?? []), 0);
    const lost = gone.reduce((sum, name) => sum + (baseline.findings.get(name)?.length ?? 0), idle);
    remarks.push(...remarksOn(baseline, lost, options, around.cwd));
  }
  return { findings, remarks, past };
}

function updatedBaseline(path: string, before: Baseline | undefined, own: readonly Verdict[], cwd: string): Baseline {
  const baseline = updated(path, before, own, existsSync);
  writeBaseline(baseline, cwd);
  return baseline;
}

/** The files of a run by the baseline that counts for them. */
function byBaseline(verdicts: readonly Verdict[], { baseline }: KnownOptions, cwd: string): Map<string, Verdict[]> {
  const files = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const path = baselinePath(cwd, baseline, verdict.root);
    const own = files.get(path);
    if (own) own.push(verdict);
    else files.set(path, [verdict]);
  }
  return files;
}

function remarksOn(baseline: Baseline, lost: number, { updateBaseline }: KnownOptions, cwd: string): string[] {
  const name = `"${printedPath(cwd, baseline.path)}"`;
  if (updateBaseline) {
    const kept = [...baseline.findings.values()].reduce((sum, keys) => sum + keys.length, 0);
    return [`${name} now holds ${kept === 1 ? '1 finding' : `${kept} findings`}.`];
  }
  if (lost === 0) return [];
  const what = lost === 1 ? '1 finding that is' : `${lost} findings that are`;
  return [`${name} holds ${what} gone; "--update-baseline" takes ${lost === 1 ? 'it' : 'them'} out.`];
}

interface KnownFlags {
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

export function knownOptions({ since, baseline, updateBaseline = false }: KnownFlags): KnownOptions {
  if (since === '' || baseline === '')
    throw new UsageError(`${since === '' ? '--since' : '--baseline'} needs a value.`);
  if (since !== undefined && updateBaseline) {
    throw new UsageError('--update-baseline keeps all findings there are, so it does not go with --since.');
  }
  return { since, baseline, updateBaseline, beginsBaseline: updateBaseline };
}
