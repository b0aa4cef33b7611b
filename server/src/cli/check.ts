// `alliance check`: finds the files, judges them, writes the reports and gives the exit code.
import type { Worker } from 'node:worker_threads';
import type { DiffRun } from '../reports/difference';
import { REPORTS } from '../reports/index';
import { type CheckFlags, type CheckOptions, checkOptions } from './checkOptions';
import { newIn, runOf } from './checkRun';
import { comparedWith } from './compareFiles';
import { MACHINE } from './disk';
import { exitCodeOf } from './exitCode';
import { mend, type Told } from './fix';
import { findInputs, type Inputs } from './inputs';
import type { Io } from './io';
import { addJobSummary } from './jobSummary';
import { type JudgedFiles, judgeAll } from './judgeAll';
import { type Known, type KnownOptions, knownFindings } from './known';
import { longMemory, type Memory, NO_MEMORY } from './memory';
import { complain, writeTo } from './output';
import { absolutePath } from './paths';
import { progressOf } from './progress';
import { threadsFor } from './threads';
import { UsageError } from './usage';
import { watch, watchedBy } from './watch';
import { type Surroundings, workspaceFinder } from './workspaces';

export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const options = checkOptions(flags);
  if (flags.stdinFilename !== undefined && !flags.stdin) {
    throw new UsageError('--stdin-filename goes with --stdin only.');
  }
  const find = () => (flags.stdin ? standardInput(paths, flags, io) : findInputs(paths, io.cwd));
  if (options.watch) {
    const inputs = await find();
    const memory = longMemory();
    return watch(
      watchedBy(inputs, configurationOf(flags, io), io.cwd),
      async () => look(await find(), { flags, options, io, memory }),
      io,
    );
  }
  return look(await find(), { flags, options, io, memory: NO_MEMORY });
}

interface Check {
  readonly flags: CheckFlags;
  readonly options: CheckOptions;
  readonly io: Io;
  readonly memory: Memory;
}

/** Judges, mends what is to be mended, and reports. Resolves to the exit code. */
async function look(inputs: Inputs, check: Check): Promise<number> {
  const { options, io } = check;
  if (!options.fix) return report(inputs, await judged(inputs, check, options), check);
  const beforeBaseline = { ...options, updateBaseline: false };
  const { seen, remark } = await mend(() => judged(inputs, check, beforeBaseline), toldIn);
  const last = options.updateBaseline ? await judged(inputs, check, options) : seen;
  if (remark !== undefined && !options.quiet) await complain(io, remark);
  return report(inputs, last, check);
}

interface Seen {
  readonly judged: JudgedFiles;
  readonly known: Known;
}

async function judged(inputs: Inputs, check: Check, options: KnownOptions): Promise<Seen> {
  const around = surroundingsOf(check);
  const progress = progressOf(check.io, inputs.files.length, check.options.quiet);
  const judged = await judgeAll(inputs, around, { onFile: progress.at, threads: threadsOf(inputs, check) });
  progress.stop();
  const verdicts = judged.files.flatMap(({ verdict }) => verdict ?? []);
  return { judged, known: await knownFindings(verdicts, options, around) };
}

function toldIn({ judged, known }: Seen): readonly Told[] {
  return judged.files.flatMap(({ verdict }) => (verdict ? { verdict, findings: newIn(verdict, known) } : []));
}

/** Writes the reports and what is to be said beside them. Resolves to the exit code. */
async function report(inputs: Inputs, { judged, known }: Seen, { flags, options, io, memory }: Check): Promise<number> {
  const { run, troubles } = runOf(inputs, judged, known, { ...options, today: io.today, cwd: io.cwd });
  if (run.files.length > 0) {
    for (const { format, file } of options.targets) {
      await writeTo(io, { ...flags, output: file }, (look) => REPORTS[format](run, look));
    }
    await addJobSummary(io, run, () => differencesOf(judged, known, { flags, options, io, memory }));
  }
  for (const message of known.remarks) await complain(io, message);
  for (const { message } of troubles) await complain(io, message);
  return exitCodeOf({
    counts: run.summary,
    failOn: options.failOn,
    maxWarnings: options.maxWarnings,
    isFaulty: troubles.some(({ kind }) => kind === 'faulty'),
    isMisused: troubles.some(({ kind }) => kind === 'misused'),
  });
}

/** What changed since the revision that the check was to look back to; undefined where it was to look at today alone. */
async function differencesOf(judged: JudgedFiles, { past }: Known, check: Check): Promise<DiffRun | undefined> {
  const { since } = check.options;
  if (since === undefined) return undefined;
  const verdicts = judged.files.flatMap(({ verdict }) => verdict ?? []);
  const alliances = await comparedWith(past, verdicts, workspaceFinder(surroundingsOf(check)));
  const compared = verdicts.filter(({ kind }) => kind === 'alliance').length;
  return { before: since, after: undefined, alliances, compared };
}

/** None where one look remembers for the next, or where this thread alone is quicker. */
function threadsOf({ files }: Inputs, { options, io, memory }: Check): readonly Worker[] {
  const { thread } = io;
  const count = threadsFor(files.length, options.jobs, io.cores);
  return thread && memory === NO_MEMORY && count > 1 ? Array.from({ length: count }, thread) : [];
}

function surroundingsOf({ flags, options, io, memory }: Check): Surroundings {
  return {
    cwd: io.cwd,
    disk: MACHINE,
    memory,
    configuration: configurationOf(flags, io),
    rules: options.rules,
    dates: { asOf: options.asOf, today: io.today },
  };
}

function configurationOf({ config }: CheckFlags, { cwd }: Io): string | undefined {
  return config === undefined ? undefined : absolutePath(cwd, config);
}

async function standardInput(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Inputs> {
  if (paths.length > 0)
    throw new UsageError(`--stdin reads from standard input, so it takes no path such as "${paths[0]}".`);
  const path = absolutePath(io.cwd, flags.stdinFilename ?? 'stdin');
  return { files: [{ path, origin: 'named', bytes: await io.stdin() }], troubles: [], searched: [] };
}
