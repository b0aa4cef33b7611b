// Judges all files of a run, in the order they are reported: each by itself, then those again that have to do with other
// alliances of their workspace.
import type { Worker } from 'node:worker_threads';
import type { Day } from '../model/calendar';
import { loadCards } from '../workspace/loadWorkspace';
import { concerns, type Workspace, withAlliances } from '../workspace/workspace';
import type { Input, Inputs } from './inputs';
import { judgeEach } from './judgeEach';
import { type Judged, judgeAmong, type Verdict } from './judgeInput';
import { judgeInThreads } from './threads';
import { type RunWorkspace, type Surroundings, type WorkspaceFinder, workspaceFinder } from './workspaces';

export interface JudgedFiles {
  /** As the inputs: in order of path. */
  readonly files: readonly Judged[];
  /** The day on which the configurations of the run agree. */
  readonly asOf: Day | undefined;
}

export interface Manner {
  /** Told how many files are judged. */
  readonly onFile?: (done: number) => Promise<void>;
  /** The threads to judge in; none: this one. */
  readonly threads?: readonly Worker[];
}

export async function judgeAll(
  inputs: Pick<Inputs, 'files' | 'searched'>,
  around: Surroundings,
  { onFile = async () => {}, threads = [] }: Manner = {},
): Promise<JudgedFiles> {
  const homeOf = workspaceFinder(around, inputs);
  const alone =
    threads.length > 0
      ? await judgeInThreads({ around, inputs }, threads, onFile)
      : await judgeEach(inputs.files, homeOf, around, onFile);
  const workspaces = await wholeWorkspaces(alone, homeOf);
  const files = alone.map((judged) => {
    const { verdict, troubles } = judged;
    const home = verdict && homeOf(verdict.path);
    const workspace = home && workspaces.get(home);
    if (!verdict || !workspace || !concerns(workspace, verdict)) return judged;
    const again = judgeAmong(verdict, workspace, home, around);
    return { ...again, troubles: [...troubles, ...again.troubles] };
  });
  return { files, asOf: agreedDay(inputs.files, homeOf) };
}

/** The workspaces of what was judged, with their alliances as far as they concern it. */
async function wholeWorkspaces(
  judged: readonly Judged[],
  homeOf: WorkspaceFinder,
): Promise<Map<RunWorkspace, Workspace>> {
  const verdicts = new Map<RunWorkspace, Verdict[]>();
  for (const { verdict } of judged) {
    if (!verdict || verdict.kind === 'config') continue;
    const home = homeOf(verdict.path);
    const own = verdicts.get(home);
    if (own) own.push(verdict);
    else verdicts.set(home, [verdict]);
  }
  const whole = new Map<RunWorkspace, Workspace>();
  for (const [home, own] of verdicts) whole.set(home, await wholeWorkspace(home, own));
  return whole;
}

async function wholeWorkspace(home: RunWorkspace, verdicts: readonly Verdict[]): Promise<Workspace> {
  const { workspace, alliances } = await home.load();
  const paths = new Set(alliances.filter((path) => !home.ignores(path)));
  const cards = verdicts.flatMap(({ card }) => (card && paths.delete(card.path) ? [card] : []));
  const ids = verdicts.flatMap(({ card }) => card?.id?.text ?? []);
  const wantsAll = verdicts.some(({ kind }) => kind === 'directory');
  const others = await loadCards(home.files, [...paths], (text) => wantsAll || ids.some((id) => text.includes(id)));
  return withAlliances(workspace, [...cards, ...others]);
}

function agreedDay(files: readonly Input[], homeOf: WorkspaceFinder): Day | undefined {
  const days = new Set(files.map(({ path }) => homeOf(path).configuration.asOf));
  const [agreed] = days;
  return days.size === 1 ? agreed : undefined;
}
