// `alliance check`: finds the files, judges them, writes the reports and gives the exit code.
import { jsonReport } from '../reports/json';
import type { CheckReport } from '../reports/report';
import { textReport } from '../reports/text';
import { type CheckFlags, checkOptions, type Format } from './checkOptions';
import { runOf } from './checkRun';
import { MACHINE } from './disk';
import { documentsKept } from './documents';
import { exitCodeOf } from './exitCode';
import { findInputs, type Inputs } from './inputs';
import type { Io } from './io';
import { judgeAll } from './judgeAll';
import { knownFindings } from './known';
import { complain, writeTo } from './output';
import { absolutePath } from './paths';
import { UsageError } from './usage';
import type { Surroundings } from './workspaces';

const REPORTS: Readonly<Record<Format, CheckReport>> = { text: textReport, json: jsonReport };

export async function check(paths: readonly string[], flags: CheckFlags, io: Io): Promise<number> {
  const options = checkOptions(flags);
  const inputs = flags.stdin ? await standardInput(paths, flags, io) : await namedInputs(paths, flags, io);
  const wanted = new Set(inputs.files.map(({ path }) => path));
  const around: Surroundings = {
    cwd: io.cwd,
    disk: MACHINE,
    documents: documentsKept((path) => wanted.has(path)),
    configuration: flags.config === undefined ? undefined : absolutePath(io.cwd, flags.config),
    rules: options.rules,
    dates: { asOf: options.asOf, today: io.today },
  };
  const judged = await judgeAll(inputs, around, io, options.quiet);
  const verdicts = judged.files.flatMap(({ verdict }) => verdict ?? []);
  const known = await knownFindings(verdicts, options, around);
  const { run, troubles } = runOf(inputs, judged, known, { ...options, today: io.today, cwd: io.cwd });
  if (run.files.length > 0) {
    for (const { format, file } of options.targets) {
      await writeTo(io, { ...flags, output: file }, (look) => REPORTS[format](run, look));
    }
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

async function namedInputs(paths: readonly string[], { stdinFilename }: CheckFlags, { cwd }: Io): Promise<Inputs> {
  if (stdinFilename !== undefined) throw new UsageError('--stdin-filename goes with --stdin only.');
  return findInputs(paths, cwd);
}

async function standardInput(paths: readonly string[], flags: CheckFlags, io: Io): Promise<Inputs> {
  if (paths.length > 0)
    throw new UsageError(`--stdin reads from standard input, so it takes no path such as "${paths[0]}".`);
  const path = absolutePath(io.cwd, flags.stdinFilename ?? 'stdin');
  return { files: [{ path, origin: 'named', bytes: await io.stdin() }], troubles: [], searched: [] };
}
