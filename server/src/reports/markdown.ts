// Findings for a reviewer in a pull request or in the summary of a job: GitHub's Markdown, a table a file, hints folded,
// long tables too. Paths as printed. No longer than GitHub takes: what is left out is the least severe, and is counted.
import { type Finding, LEVELS, type Level } from '../finding';
import { formatDay } from '../model/calendar';
import { counted, countsOf, untold } from './counts';
import { markdownText } from './markdownText';
import type { CheckedFile, CheckReport, CheckRun } from './report';
import { mostSevereFirst } from './severity';
import { utf8Length } from './utf8';

/** Bytes that GitHub takes for the summary of a step. */
export const SUMMARY_BYTES = 1024 * 1024;
/** Rows of a table that are shown without unfolding it. */
const UNFOLDED = 20;
const SYMBOLS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️', hint: '💡' };
const TABLE_HEAD = '| Level | Line | Finding | Rule |\n|:--|--:|:--|:--|\n';
/** Bytes for the headline, and for folding and table heads of a file. */
const ROOM = { headline: 1024, file: 512 };

export const markdownReport: CheckReport = (run) => markdownWithin(run, SUMMARY_BYTES);

/** The report in at most so many bytes, but for a headline that is always there. */
export function* markdownWithin(run: CheckRun, bytes: number): Iterable<string> {
  const kept = keptWithin(run, bytes);
  const all = run.files.reduce((sum, file) => sum + file.findings.length, 0);
  yield headline(run, all - kept.size);
  for (const file of run.files) {
    const rows = file.findings.filter((finding) => kept.has(finding));
    if (rows.length > 0) yield* section(file, rows);
  }
}

/** The findings there is room for, the most severe ones. */
function keptWithin({ files }: CheckRun, bytes: number): ReadonlySet<Finding> {
  const kept = new Set<Finding>();
  const begun = new Set<CheckedFile>();
  let left = bytes - ROOM.headline;
  for (const { file, finding } of mostSevereFirst(files)) {
    left -= utf8Length(row(finding));
    if (!begun.has(file)) left -= utf8Length(heading(file)) + ROOM.file;
    if (left < 0) break;
    begun.add(file);
    kept.add(finding);
  }
  return kept;
}

function headline(run: CheckRun, leftOut: number): string {
  const { files, summary, asOf } = run;
  const loudest = LEVELS.find((level) => summary[level] > 0);
  const days = new Set(files.map((file) => file.asOf));
  const [day] = days;
  const remarks = [
    ...(days.size > 1 ? [] : [`As of ${formatDay(day ?? asOf)}`]),
    ...untold(run),
    ...(leftOut > 0 ? [`${counted(leftOut, 'finding')} left out here for length, the least severe`] : []),
  ];
  const sentences = remarks.map((remark) => `${remark}.`).join(' ');
  return `### ${loudest ? SYMBOLS[loudest] : '✅'} Alliance check: ${countsOf(summary)}\n${sentences === '' ? '' : `\n${sentences}\n`}`;
}

function* section(file: CheckedFile, findings: readonly Finding[]): Iterable<string> {
  yield heading(file);
  const open = findings.filter(({ level }) => level !== 'hint');
  const hints = findings.filter(({ level }) => level === 'hint');
  if (open.length > 0) yield* open.length > UNFOLDED ? folded(open, 'finding') : table(open);
  if (hints.length > 0) yield* folded(hints, 'hint');
}

function heading({ path }: CheckedFile): string {
  return `\n#### ${markdownText(path)}\n`;
}

function* folded(findings: readonly Finding[], word: string): Iterable<string> {
  yield `\n<details>\n<summary>${counted(findings.length, word)}</summary>\n`;
  yield* table(findings);
  yield '\n</details>\n';
}

function* table(findings: readonly Finding[]): Iterable<string> {
  yield `\n${TABLE_HEAD}`;
  for (const finding of findings) yield row(finding);
}

function row({ level, range, message, ruleId }: Finding): string {
  const cells = [`${SYMBOLS[level]} ${level}`, range.start.line + 1, markdownText(message), `\`${ruleId}\``];
  return `| ${cells.join(' | ')} |\n`;
}
