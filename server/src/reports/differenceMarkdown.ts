// What changed in meaning, for a comment in a pull request or the summary of a job: GitHub's Markdown, one table of what
// somebody should know, all else folded. No longer than GitHub takes: what is left out is counted.
import type { Change, Weight } from '../compare/difference';
import type { Finding } from '../finding';
import { counted } from './counts';
import type { ComparedAlliance, DiffReport, DiffRun } from './difference';
import { changesOf, freshOf, goneOf, remarksOn, statusOf, totals } from './differenceCounts';
import { markdownText } from './markdownText';
import { utf8Length } from './utf8';

/** Characters that GitHub takes for a comment. */
const COMMENT = 65_536;
/** Rows of the table; more are folded. */
const ROWS = 20;
/** Rows of a folded table. */
const FOLDED = 100;
const SIGNS: Readonly<Record<Weight, string>> = { high: '🔴', medium: '🟡', low: '⚪' };
/** Bytes for the headline and for saying what was left out. */
const ROOM = 512;

export const markdownDifference: DiffReport = (run) => differenceWithin(run, COMMENT, { findings: true });

export interface DifferenceParts {
  /** Whether new findings are listed, which a check has told already. */
  readonly findings: boolean;
}

/** The report in at most so many bytes, but for a headline that is always there. */
export function differenceWithin(run: DiffRun, bytes: number, { findings }: DifferenceParts): Iterable<string> {
  const told = run.alliances.flatMap((alliance) => rowsOf(alliance));
  const open = told.slice(0, ROWS);
  const folded = [
    ...fold('change', 'more', [...told.slice(ROWS), ...run.alliances.flatMap((each) => plainRows(each))]),
    ...(findings
      ? fold(
          'finding',
          'new',
          run.alliances.flatMap((each) => freshOf(each).map((one) => findingRow(each, one))),
        )
      : []),
    ...fold(
      'finding',
      'gone',
      run.alliances.flatMap((each) => goneOf(each).map((one) => findingRow(each, one))),
    ),
  ];
  const notes = run.alliances.flatMap((each) =>
    remarksOn(each).map((remark) => `- ${label(each)}: ${markdownText(remark)}\n`),
  );
  const pieces = [
    ...(open.length > 0 ? [`\n| | Alliance | What changed |\n|:--|:--|:--|\n${open.join('')}`] : []),
    ...folded,
    ...(notes.length > 0 ? [`\n${notes.join('')}`] : []),
  ];
  return fitted([`### Changes: ${totals(run)}\n`, ...pieces], bytes);
}

function* fitted([headline = '', ...pieces]: readonly string[], bytes: number): Iterable<string> {
  yield headline;
  let left = bytes - ROOM;
  let isCut = false;
  for (const piece of pieces) {
    if (isCut || utf8Length(piece) > left) {
      isCut = true;
      continue;
    }
    left -= utf8Length(piece);
    yield piece;
  }
  if (isCut) yield '\nThe rest is left out here for length; "alliance diff" tells all of it.\n';
}

/** What somebody should know. */
function rowsOf(alliance: ComparedAlliance): readonly string[] {
  const status = statusOf(alliance);
  return [
    ...(status === '' ? [] : [row('📄', alliance, `${markdownText(alliance.path)} ${markdownText(status)}`)]),
    ...changesOf(alliance)
      .filter(({ weight }) => weight !== 'low')
      .map((change) => changeRow(alliance, change)),
  ];
}

function plainRows(alliance: ComparedAlliance): readonly string[] {
  return changesOf(alliance)
    .filter(({ weight }) => weight === 'low')
    .map((change) => changeRow(alliance, change));
}

function changeRow(alliance: ComparedAlliance, { weight, sentence }: Change): string {
  return row(SIGNS[weight], alliance, markdownText(sentence));
}

function findingRow(alliance: ComparedAlliance, { level, ruleId, message }: Finding): string {
  return row(level, alliance, `${markdownText(message)} \`${ruleId}\``);
}

function row(sign: string, alliance: ComparedAlliance, text: string): string {
  return `| ${sign} | ${label(alliance)} | ${text} |\n`;
}

function label({ name, id, path }: ComparedAlliance): string {
  return markdownText(name ?? id ?? path);
}

function fold(word: string, which: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const head = '| | Alliance | |\n|:--|:--|:--|\n';
  const title =
    which === 'more'
      ? `${rows.length} more ${rows.length === 1 ? word : `${word}s`}`
      : `${counted(rows.length, word)} ${which}`;
  const more = rows.length > FOLDED ? `\n${rows.length - FOLDED} more are left out here.\n` : '';
  return [`\n<details>\n<summary>${title}</summary>\n\n${head}${rows.slice(0, FOLDED).join('')}${more}\n</details>\n`];
}
