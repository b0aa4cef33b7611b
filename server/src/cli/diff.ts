// `alliance diff`: what changed in meaning between two git revisions, a revision and the files on disk, or two files.

import { kindByName } from '../fileKind';
import type { Day } from '../model/calendar';
import type { DiffReport, DiffRun } from '../reports/difference';
import { jsonDifference } from '../reports/differenceJson';
import { markdownDifference } from '../reports/differenceMarkdown';
import { textDifference } from '../reports/differenceText';
import { isWithin } from '../workspace/root';
import { changed, comparedWith } from './compareFiles';
import { MACHINE } from './disk';
import { EXIT } from './exitCode';
import { snapshotOf } from './git';
import { findInputs, type Input } from './inputs';
import type { Io } from './io';
import { judgeAll } from './judgeAll';
import type { Verdict } from './judgeInput';
import { NO_MEMORY } from './memory';
import { complain, type OutputFlags, writeTo } from './output';
import { absolutePath } from './paths';
import { repositoryOf } from './repository';
import { pastIn } from './since';
import type { Trouble } from './trouble';
import { dayOf, oneOf, UsageError } from './usage';
import { type Surroundings, workspaceFinder } from './workspaces';

export interface DiffFlags extends OutputFlags {
  readonly files?: boolean;
  readonly format: string;
  readonly config?: string;
  readonly asOf?: string;
}

const REPORTS: Readonly<Record<'text' | 'json' | 'markdown', DiffReport>> = {
  text: textDifference,
  json: jsonDifference,
  markdown: markdownDifference,
};

interface Compared {
  readonly run: DiffRun;
  readonly troubles: readonly Trouble[];
}

/** A difference is no fault: the exit code tells only of what could not be compared. */
export async function diff(
  base: string | undefined,
  head: string | undefined,
  flags: DiffFlags,
  io: Io,
): Promise<number> {
  const report = REPORTS[oneOf('--format', flags.format, ['text', 'json', 'markdown'])];
  const around = surroundingsOf(flags, io);
  const { run, troubles } = flags.files ? await ofFiles(base, head, around) : await ofRevisions(base, head, around);
  if (run.compared + run.alliances.length > 0) await writeTo(io, flags, (look) => report(run, look));
  for (const message of new Set(troubles.map((trouble) => trouble.message))) await complain(io, message);
  if (troubles.some(({ kind }) => kind === 'faulty')) return EXIT.faulty;
  return troubles.length > 0 ? EXIT.misused : EXIT.fine;
}

function surroundingsOf({ config, asOf }: DiffFlags, io: Io): Surroundings {
  return {
    cwd: io.cwd,
    disk: MACHINE,
    memory: NO_MEMORY,
    configuration: config === undefined ? undefined : absolutePath(io.cwd, config),
    rules: [],
    dates: { asOf: dayOf(asOf), today: io.today },
  };
}

async function ofRevisions(
  base: string | undefined,
  head: string | undefined,
  around: Surroundings,
): Promise<Compared> {
  if (base === undefined) {
    throw new UsageError(
      'What is to be compared? Name a git revision, such as "alliance diff origin/main", or two files by --files.',
    );
  }
  const { cwd } = around;
  const top = repositoryOf(cwd);
  if (top === undefined) {
    throw new UsageError(
      '"alliance diff" compares with git\'s history, and the current folder lies in no git repository; --files compares two files.',
    );
  }
  const later = head === undefined ? await onDisk(around) : atRevision(top, head, around);
  const judged = await judgeAll({ files: later.inputs, searched: [] }, later.around);
  const verdicts = verdictsOf(judged.files);
  const past = await pastIn(top, base, verdicts, later.around);
  const alliances = await comparedWith([past], verdicts, workspaceFinder(later.around));
  const troubles = [...later.troubles, ...judged.files.flatMap((each) => each.troubles), ...past.troubles];
  const compared = verdicts.filter(({ kind }) => kind === 'alliance').length;
  if (compared + alliances.length + troubles.length === 0) {
    troubles.push({ kind: 'misused', message: 'No alliance file found below the current folder, today or before.' });
  }
  return { run: { before: base, after: head, alliances, compared }, troubles };
}

interface Later {
  readonly inputs: readonly Input[];
  readonly around: Surroundings;
  readonly troubles: readonly Trouble[];
}

async function onDisk(around: Surroundings): Promise<Later> {
  const { files, troubles } = await findInputs([], around.cwd);
  // That there is no file today is no fault: there may have been some.
  const isEmpty = files.length === 0;
  return { inputs: files.filter(isAlliance), around, troubles: isEmpty ? [] : troubles };
}

function atRevision(top: string, revision: string, around: Surroundings): Later {
  const { disk, paths } = snapshotOf(top, revision, []);
  const inputs = paths
    .filter((path) => isWithin(path, around.cwd))
    .map((path) => ({ path, origin: 'found' as const }))
    .filter(isAlliance)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { inputs, around: { ...around, disk }, troubles: [] };
}

function isAlliance({ path }: Input): boolean {
  return kindByName(path) === 'alliance';
}

async function ofFiles(a: string | undefined, b: string | undefined, around: Surroundings): Promise<Compared> {
  if (a === undefined || b === undefined) throw new UsageError('--files compares two files, the earlier one first.');
  const judgedOf = (path: string, asOf?: Day) => {
    const file = { path: absolutePath(around.cwd, path), origin: 'named' as const };
    return judgeAll({ files: [asOf === undefined ? file : { ...file, asOf }], searched: [] }, around);
  };
  const later = (await judgedOf(b)).files;
  // Both on one day, so that what moved is what was written.
  const earlier = (await judgedOf(a, later[0]?.verdict?.asOf)).files;
  const judged = [...earlier, ...later];
  const troubles = judged.flatMap((each) => each.troubles);
  const [was, is] = verdictsOf(judged);
  if (!was || !is) return { run: { before: a, after: b, alliances: [], compared: 0 }, troubles };
  const other = [was, is].find(({ kind }) => kind !== 'alliance');
  if (other) throw new UsageError(`"${other.printed}" is no alliance; "alliance diff" compares alliances.`);
  const homeOf = workspaceFinder(around);
  const alliances = await changed({ ...alone(was), path: is.path }, homeOf, alone(is), homeOf);
  return { run: { before: a, after: b, alliances, compared: 1 }, troubles };
}

/** That both states of one alliance lie side by side, and so share its id, is no fault of theirs. */
function alone(verdict: Verdict): Verdict {
  const isOther = (pointer: string, ruleId: string) => ruleId !== 'reference/duplicate-id' || pointer !== '/id';
  return { ...verdict, findings: verdict.findings.filter(({ pointer, ruleId }) => isOther(pointer, ruleId)) };
}

function verdictsOf(judged: readonly { readonly verdict: Verdict | undefined }[]): readonly Verdict[] {
  return judged.flatMap(({ verdict }) => verdict ?? []);
}
