// Puts together what was judged: the files as the reports get them, the counts, and what went wrong on the way.
import { type Finding, isAtLeast, type Level } from '../finding';
import type { Day } from '../model/calendar';
import type { CheckedFile, CheckRun, Summary } from '../reports/report';
import type { Inputs } from './inputs';
import type { Judged } from './judgeInput';
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

export function runOf(inputs: Inputs, judged: readonly Judged[], options: RunOptions): AssembledRun {
  const files = judged.flatMap((each) => fileOf(each, options.level) ?? []);
  const troubles = [...inputs.troubles, ...judged.flatMap((each) => each.troubles), ...directoryTroubles(judged)];
  if (files.length === 0 && troubles.length === 0) {
    const message = 'No file to check: the configuration ignores all that were found.';
    troubles.push({ kind: 'misused', message });
  }
  return {
    run: {
      asOf: asOfRun(judged, options),
      files,
      summary: summaryOf(judged),
      inRepository: repositoryPath(options.cwd),
    },
    troubles: [...new Map(troubles.map((trouble) => [trouble.message, trouble])).values()],
  };
}

function fileOf({ path, analysis, printed }: Judged, level: Level): CheckedFile | undefined {
  if (!analysis) return undefined;
  const findings = analysis.findings.filter((finding) => isAtLeast(finding.level, level));
  return { path, asOf: analysis.asOf, text: analysis.file.document.text, findings: findings.map(asPrinted(printed)) };
}

function asPrinted(printed: (path: string) => string): (finding: Finding) => Finding {
  return (finding) => {
    if (finding.related.length === 0) return finding;
    return { ...finding, related: finding.related.map((each) => ({ ...each, path: printed(each.path) })) };
  };
}

function summaryOf(judged: readonly Judged[]): Summary {
  const analyses = judged.flatMap(({ analysis }) => analysis ?? []);
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of analyses) for (const { level } of findings) counts[level]++;
  const suppressed = analyses.reduce((sum, analysis) => sum + analysis.suppressed.length, 0);
  return { ...counts, files: analyses.length, suppressed, baselined: 0 };
}

/** --as-of, else the date on which the configurations of the run agree, else today. */
function asOfRun(judged: readonly Judged[], { asOf, today }: RunOptions): Day {
  const configured = new Set(judged.map(({ home }) => home.configuration.asOf));
  const [agreed] = configured;
  return asOf ?? (configured.size === 1 ? agreed : undefined) ?? today;
}

/** Directory files that were needed and could not be read. */
function directoryTroubles(judged: readonly Judged[]): Trouble[] {
  const homes = new Map(judged.map(({ home, printed }) => [home, printed]));
  return [...homes].flatMap(([home, printed]) =>
    (home.loaded()?.unreadable ?? []).map(
      ({ path, reason }): Trouble => ({ kind: 'faulty', message: `"${printed(path)}" ${reason}.` }),
    ),
  );
}
