// Puts together what was judged: the files as the reports get them, the counts, and what went wrong on the way.
import { type Finding, isAtLeast, type Level } from '../finding';
import type { Day } from '../model/calendar';
import type { CheckedFile, CheckRun, Summary } from '../reports/report';
import type { Inputs } from './inputs';
import type { JudgedFiles } from './judgeAll';
import type { Verdict } from './judgeInput';
import type { Known } from './known';
import { repositoryPath } from './repository';
import type { Trouble } from './trouble';

export interface RunOptions {
  readonly asOf: Day | undefined;
  readonly today: Day;
  /** The least level shown. */
  readonly level: Level;
  /** The current folder. */
  readonly cwd: string;
}

export interface AssembledRun {
  readonly run: CheckRun;
  /** Each once. */
  readonly troubles: readonly Trouble[];
}

export function runOf(inputs: Inputs, judged: JudgedFiles, known: Known, options: RunOptions): AssembledRun {
  const verdicts = judged.files.flatMap(({ verdict }) => verdict ?? []);
  const fresh = new Map(verdicts.map((verdict) => [verdict, newIn(verdict, known)]));
  const troubles = [...inputs.troubles, ...judged.files.flatMap((each) => each.troubles)];
  if (verdicts.length === 0 && troubles.length === 0) {
    const message = 'No file to check: the configuration ignores all that were found.';
    troubles.push({ kind: 'misused', message });
  }
  return {
    run: {
      asOf: options.asOf ?? judged.asOf ?? options.today,
      files: verdicts.map((verdict) => fileOf(verdict, fresh.get(verdict) ?? [], options.level)),
      summary: summaryOf(verdicts, [...fresh.values()].flat()),
      inRepository: repositoryPath(options.cwd),
    },
    troubles: [...new Map(troubles.map((trouble) => [trouble.message, trouble])).values()],
  };
}

/** The findings of a file that are not known from before. */
export function newIn({ path, findings }: Verdict, known: Known): readonly Finding[] {
  const before = known.findings.get(path);
  return before?.size ? findings.filter((finding) => !before.has(finding)) : findings;
}

function fileOf({ printed, asOf, text }: Verdict, findings: readonly Finding[], level: Level): CheckedFile {
  return { path: printed, asOf, text, findings: findings.filter((finding) => isAtLeast(finding.level, level)) };
}

function summaryOf(verdicts: readonly Verdict[], fresh: readonly Finding[]): Summary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { level } of fresh) counts[level]++;
  const all = verdicts.reduce((sum, { findings }) => sum + findings.length, 0);
  const suppressed = verdicts.reduce((sum, verdict) => sum + verdict.suppressed, 0);
  return { ...counts, files: verdicts.length, suppressed, baselined: all - fresh.length };
}
