// What changed in meaning, for a comment in a pull request or the summary of a job: GitHub's Markdown. How the alliances
// stand before and after comes first, then what worries most; all else is folded. No longer than GitHub takes: what is left
// out is counted.
import type { Weight } from '../compare/difference';
import type { Finding } from '../finding';
import { counted } from './counts';
import type { ComparedAlliance, DiffReport, DiffRun } from './difference';
import { changesOf, freshOf, goneOf, remarksOn, statusSentence, totals } from './differenceCounts';
import { standingPieces } from './differenceStanding';
import { markdownText } from './markdownText';
import { utf8Length } from './utf8';

/** Characters that GitHub takes for a comment. */
const COMMENT = 65_536;
/** Lines that are not folded. */
const OPEN = 20;
/** Lines of what is folded. */
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
  const { alliances } = run;
  const name = alliances.length === 1 ? () => '' : (alliance: ComparedAlliance) => `**${label(alliance)}**: `;
  const lines = (of: (alliance: ComparedAlliance) => readonly Line[]) =>
    alliances.flatMap((each) => of(each).map(({ sign, text }) => `- ${sign}${name(each)}${text}\n`));
  const told = (...weights: readonly Weight[]) =>
    weights.flatMap((weight) => lines((each) => changeLines(each, weight)));
  // The gravest of all alliances go before what is less grave in the first.
  const worrying = [...lines(statusLines), ...told('high', 'medium')];
  const others = told('low');
  const pieces = [
    ...standingPieces(alliances.flatMap((each) => ('difference' in each ? [{ ...each, label: label(each) }] : []))),
    ...(worrying.length > 0 ? [`\n${worrying.slice(0, OPEN).join('')}`] : []),
    ...lines(remarkLines).slice(0, OPEN),
    ...fold([...worrying.slice(OPEN), ...others], (count) => `${count} more ${count === 1 ? 'change' : 'changes'}`),
    ...(findings
      ? fold(
          lines((each) => freshOf(each).map(findingLine)),
          (count) => `${counted(count, 'finding')} new`,
        )
      : []),
    ...fold(
      lines((each) => goneOf(each).map(findingLine)),
      (count) => `${counted(count, 'finding')} gone`,
    ),
  ];
  return fitted([`### ${title(run)}\n`, ...pieces], bytes);
}

function title(run: DiffRun): string {
  const [only, ...others] = run.alliances;
  const what = only && others.length === 0 ? `${label(only)}: ` : 'Changes: ';
  return `${what}${totals(run)}`;
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

interface Line {
  /** With a space behind it; empty where there is none. */
  readonly sign: string;
  /** As Markdown. */
  readonly text: string;
}

/** What happened to its file. */
function statusLines(alliance: ComparedAlliance): readonly Line[] {
  const sentence = statusSentence(alliance);
  return sentence === '' ? [] : [{ sign: '📄 ', text: markdownText(sentence) }];
}

function changeLines(alliance: ComparedAlliance, weight: Weight): readonly Line[] {
  return changesOf(alliance)
    .filter((change) => change.weight === weight)
    .map(({ sentence }) => ({ sign: `${SIGNS[weight]} `, text: markdownText(sentence) }));
}

function remarkLines(alliance: ComparedAlliance): readonly Line[] {
  return remarksOn(alliance).map((remark) => ({ sign: 'ℹ️ ', text: markdownText(remark) }));
}

function findingLine({ level, ruleId, message }: Finding): Line {
  return { sign: '', text: `${level}: ${markdownText(message)} \`${ruleId}\`` };
}

function label({ name, id, path }: ComparedAlliance): string {
  return markdownText(name ?? id ?? path);
}

function fold(lines: readonly string[], summary: (count: number) => string): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > FOLDED ? `- ${lines.length - FOLDED} more are left out here.\n` : '';
  const shown = lines.slice(0, FOLDED).join('');
  return [`\n<details>\n<summary>${summary(lines.length)}</summary>\n\n${shown}${more}\n</details>\n`];
}
