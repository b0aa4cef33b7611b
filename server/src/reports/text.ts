// Findings for people at a terminal: grouped by file, each with its level, place and sentence, and a code frame a place.
// No line begins with text of the user, and no character of it can steer the terminal.
import { type Finding, isAtLeast } from '../finding';
import { formatDay } from '../model/calendar';
import { sentence } from '../rules/phrases';
import { lineStartsOf } from '../yaml/position';
import { countsOf, untold } from './counts';
import { shown, widthOf, wrap } from './display';
import { frameOf } from './frame';
import { type Palette, paletteOf } from './palette';
import type { CheckedFile, CheckReport, CheckRun, Look } from './report';

const COLUMNS = { least: 60, usual: 80, most: 120 };
const BAR = '│';
/** The most places of one finding that are listed. */
const RELATED = 6;

export const textReport: CheckReport = function* (run, look) {
  const page = pageOf(look);
  for (const file of run.files) if (file.findings.length > 0) yield* fileSection(file, page);
  yield* closing(run, page.palette, look);
};

/** The findings of one file as the report tells them, without its name over them and the counts below. */
export function findingsText(file: CheckedFile, look: Look): string {
  return [...findingPieces(file, pageOf(look))].join('');
}

interface Page {
  readonly palette: Palette;
  readonly columns: number;
  readonly wraps: boolean;
}

function pageOf({ colors, columns }: Look): Page {
  return {
    palette: paletteOf(colors),
    columns: Math.min(Math.max(columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most),
    wraps: columns !== undefined,
  };
}

function* fileSection(file: CheckedFile, page: Page): Iterable<string> {
  const { palette, columns } = page;
  const path = shown(file.path);
  const rule = '─'.repeat(Math.max(2, columns - widthOf(path) - 4));
  yield `${palette.faint('──')} ${palette.strong(path)} ${palette.faint(rule)}\n\n`;
  yield* findingPieces(file, page);
}

function* findingPieces(file: CheckedFile, page: Page): Iterable<string> {
  const lineStarts = lineStartsOf(file.text);
  const gutter = Math.max(5, String(lineStarts.length).length + 2);
  for (const place of places(file.findings))
    yield `${placeLines(file, place, { ...page, lineStarts, gutter }).join('\n')}\n\n`;
}

/** Findings at one place: one frame shows it for all of them. */
function places(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    if (group?.[0]?.start === finding.start && group[0].end === finding.end) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

type Margins = Page & { readonly lineStarts: readonly number[]; readonly gutter: number };

function placeLines(file: CheckedFile, findings: readonly Finding[], page: Margins): string[] {
  const { palette, columns, lineStarts, gutter } = page;
  const margin = (text: string | number) => palette.faint(`${String(text).padStart(gutter)} ${BAR}`);
  const { level, start, end } = loudest(findings);
  const frame = frameOf(file.text, lineStarts, { start, end }, columns - gutter - 3);
  return [
    ...findings.flatMap((finding) => sentenceLines(file, finding, page)),
    ...(frame.before ? [`${margin(frame.before.number)} ${palette.faint(frame.before.text)}`] : []),
    `${margin(frame.line.number)} ${frame.line.text}`.trimEnd(),
    `${margin('')} ${' '.repeat(frame.from)}${palette.mark[level]('^'.repeat(frame.width))}`,
    ...relatedLines(findings, page),
  ];
}

function sentenceLines(file: CheckedFile, finding: Finding, { palette, columns, wraps, gutter }: Margins): string[] {
  const { level, ruleId, message } = finding;
  const bar = palette.faint(`${' '.repeat(gutter)} ${BAR}`);
  const sentence = wraps ? wrap(shown(message), columns - gutter - 3) : [shown(message)];
  return [
    `${palette.level[level](level.padEnd(gutter + 2))} ${placeOf(file.path, finding)} ${palette.faint(ruleId)}`,
    ...sentence.map((line) => `${bar} ${palette.strong(line)}`),
  ];
}

/** Other places of the findings, each once. */
function relatedLines(findings: readonly Finding[], { palette, gutter }: Margins): string[] {
  const lines = findings.flatMap(({ related }) =>
    related.map((each) => `${palette.name(placeOf(each.path, each))} ${shown(each.message)}`),
  );
  const all = [...new Set(lines)];
  const told =
    all.length > RELATED ? [...all.slice(0, RELATED - 1), `and ${all.length - RELATED + 1} more places.`] : all;
  return told.map((line) => `${palette.faint(`${' '.repeat(gutter)} ╰`)} ${line}`);
}

function placeOf(path: string, { range }: Pick<Finding, 'range'>): string {
  return `${shown(path)}:${range.start.line + 1}:${range.start.character + 1}`;
}

function loudest(findings: readonly Finding[]): Finding {
  return findings.reduce((loud, each) => (isAtLeast(loud.level, each.level) ? loud : each));
}

function* closing(run: CheckRun, palette: Palette, { quiet }: Look): Iterable<string> {
  const { files, summary, asOf } = run;
  const days = new Set(files.map((file) => file.asOf));
  const [day] = days;
  const judged = days.size > 1 ? '' : `, as of ${formatDay(day ?? asOf)}`;
  const counts = countsOf(summary, (level, text) => palette.level[level](text));
  yield `${[`${sentence(counts)}${judged}`, ...untold(run)].join('. ')}.\n`;
  const findings = files.flatMap((file) => file.findings);
  if (findings.length > 0 && !quiet) yield palette.faint(`To read why: alliance explain ${loudest(findings).ruleId}\n`);
}
