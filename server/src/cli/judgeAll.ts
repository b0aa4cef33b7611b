// Judges all files of a run, one after the other, in the order they are reported.
import type { Day } from '../model/calendar';
import type { Inputs } from './inputs';
import type { Io } from './io';
import { type Judged, judgeInput } from './judgeInput';
import { progressOf } from './progress';
import { type Surroundings, workspaceFinder } from './workspaces';

export interface JudgedFiles {
  /** As the inputs: in order of path. */
  readonly files: readonly Judged[];
  /** The day on which the configurations of the run agree. */
  readonly asOf: Day | undefined;
}

export async function judgeAll(inputs: Inputs, around: Surroundings, io: Io, quiet: boolean): Promise<JudgedFiles> {
  const progress = progressOf(io, inputs.files.length, quiet);
  // A file is read for what it shares, then judged: each is half of the way.
  let steps = 0;
  const tick = () => progress.at(Math.floor(++steps / 2));
  const homeOf = workspaceFinder({ ...around, onRead: tick }, inputs);
  const files: Judged[] = [];
  const days = new Set<Day | undefined>();
  for (const input of inputs.files) {
    const home = homeOf(input.path);
    days.add(home.configuration.asOf);
    files.push(await judgeInput(input, home, around));
    await tick();
  }
  progress.stop();
  const [agreed] = days;
  return { files, asOf: days.size === 1 ? agreed : undefined };
}
