// The health reports of the files that a command was given: what `alliance health` and `alliance portfolio` both begin with.
import { health as healthOf } from '../health/health';
import type { Audience, HealthReport } from '../health/report';
import type { Day } from '../model/calendar';
import { MACHINE } from './disk';
import { EXIT } from './exitCode';
import { findInputs, type Inputs } from './inputs';
import type { Io } from './io';
import { judgeInto, type Made } from './judgeInput';
import { NO_MEMORY } from './memory';
import { complain, type OutputFlags } from './output';
import { absolutePath } from './paths';
import { progressOf } from './progress';
import type { Trouble } from './trouble';
import { dayOf, oneOf } from './usage';
import { type Surroundings, workspaceFinder } from './workspaces';

export interface HealthFlags extends OutputFlags {
  readonly format: string;
  readonly audience: string;
  readonly config?: string;
  readonly asOf?: string;
}

export const AUDIENCES = ['internal', 'partner'] as const satisfies readonly Audience[];

/** Several reports, and the day on which those of files without a day of their own are made. */
export interface HealthRun {
  readonly asOf: Day;
  readonly audience: Audience;
  readonly reports: readonly HealthReport[];
}

/** Makes the reports, has them written where there are any, and tells what went wrong; resolves to the exit code. */
export async function runHealth(
  paths: readonly string[],
  flags: HealthFlags,
  io: Io,
  write: (run: HealthRun) => Promise<void>,
): Promise<number> {
  const audience = oneOf('--audience', flags.audience, AUDIENCES);
  const asOf = dayOf(flags.asOf);
  const around: Surroundings = {
    cwd: io.cwd,
    disk: MACHINE,
    memory: NO_MEMORY,
    configuration: flags.config === undefined ? undefined : absolutePath(io.cwd, flags.config),
    rules: [],
    dates: { asOf, today: io.today },
  };
  const inputs = await findInputs(paths, io.cwd);
  const progress = progressOf(io, inputs.files.length, flags.quiet ?? false);
  const { reports, troubles, days } = await reportsOn(inputs, around, audience, progress.at);
  progress.stop();
  if (reports.length > 0) {
    const [day] = days.size === 1 ? days : [];
    await write({ asOf: asOf ?? day ?? io.today, audience, reports });
  } else if (troubles.length === 0) {
    troubles.push({ kind: 'misused', message: 'No alliance to report on: none is among the files that were found.' });
  }
  for (const message of new Set(troubles.map(({ message }) => message))) await complain(io, message);
  if (troubles.some(({ kind }) => kind === 'faulty')) return EXIT.faulty;
  return troubles.length > 0 ? EXIT.misused : EXIT.fine;
}

interface Reported {
  readonly reports: readonly HealthReport[];
  readonly troubles: Trouble[];
  /** The days that the configurations set. */
  readonly days: ReadonlySet<Day | undefined>;
}

async function reportsOn(
  inputs: Inputs,
  around: Surroundings,
  audience: Audience,
  onFile: (done: number) => Promise<void>,
): Promise<Reported> {
  const homeOf = workspaceFinder(around, inputs);
  const reports: HealthReport[] = [];
  const troubles = [...inputs.troubles];
  const days = new Set<Day | undefined>();
  let done = 0;
  for (const input of inputs.files) {
    const home = homeOf(input.path);
    days.add(home.configuration.asOf);
    const made: Made<{ readonly report: HealthReport | undefined; readonly printed: string }> = await judgeInto(
      input,
      home,
      around,
      (analysis, { printed }) => ({ report: healthOf(analysis, audience), printed }),
    );
    troubles.push(...made.troubles);
    if (made.verdict?.report) reports.push({ ...made.verdict.report, path: made.verdict.printed });
    else if (made.verdict && input.origin === 'named') troubles.push(noAlliance(made.verdict.printed));
    await onFile(++done);
  }
  return { reports, troubles, days };
}

function noAlliance(path: string): Trouble {
  return { kind: 'misused', message: `"${path}" holds no alliance, so there is no health to report.` };
}
