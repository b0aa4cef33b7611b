// The code frame of a finding: the line it stands in, the line before, and where exactly. Without colours and gutter.
import { lineOf } from '../yaml/position';
import { type Cell, cellsOf } from './display';

export interface FrameLine {
  /** From 1, as editors count. */
  readonly number: number;
  readonly text: string;
}

export interface Frame {
  readonly before: FrameLine | undefined;
  readonly line: FrameLine;
  /** Columns from the start of `line.text` to the marked range, and its width (at least 1). */
  readonly from: number;
  readonly width: number;
}

const ELLIPSIS = '…';

/** The frame of the range, at most `columns` wide; of a range over several lines, its first. */
export function frameOf(
  text: string,
  lineStarts: readonly number[],
  range: { readonly start: number; readonly end: number },
  columns: number,
): Frame {
  const at = lineOf(lineStarts, range.start);
  const line = lineText(text, lineStarts, at);
  const start = Math.min(range.start - (lineStarts[at] ?? 0), line.length);
  const end = Math.min(range.end - (lineStarts[at] ?? 0), line.length);

  // A line of megabytes is cut down to the neighbourhood of the range before its characters are looked at.
  const cut = evenStart(line, Math.max(0, start - 2 * columns));
  const cells = cellsOf(line.slice(cut, cut + 12 * columns));
  const from = columnsOf(cells.filter((cell) => cell.end <= start - cut));
  const to = Math.max(from + 1, columnsOf(cells.filter((cell) => cell.start < end - cut)));
  const skipped = to < columns && cut === 0 ? 0 : Math.max(0, from - Math.floor(columns / 3));

  const view = { cut, skipped, columns };
  const before = at > 0 ? viewed(lineText(text, lineStarts, at - 1), view) : '';
  const first = Math.max(from - skipped, cut + skipped > 0 ? 1 : 0);
  return {
    before: /^[\s…]*$/.test(before) ? undefined : { number: at, text: before },
    line: { number: at + 1, text: viewed(line, view) },
    from: first,
    width: Math.max(1, Math.min(to - skipped, columns) - first),
  };
}

interface View {
  /** Code units left out before columns are counted. */
  readonly cut: number;
  /** Columns left out after that. */
  readonly skipped: number;
  readonly columns: number;
}

/** The visible part of a line, with an ellipsis in the column next to what is left out. */
function viewed(line: string, { cut, skipped, columns }: View): string {
  const cells = cellsOf(line.slice(cut, cut + 12 * columns));
  const isHeadCut = cut + skipped > 0;
  const isTailCut = line.length > cut + 12 * columns || columnsOf(cells) > skipped + columns;
  const first = skipped + (isHeadCut ? 1 : 0);
  const last = skipped + columns - (isTailCut ? 1 : 0);
  let text = '';
  let column = 0;
  for (const cell of cells) {
    const next = column + cell.columns;
    if (column >= first && next <= last) text += cell.text;
    else if (column < first && next > first) text += ' '.repeat(next - first); // half of a wide character
    column = next;
  }
  return `${isHeadCut ? ELLIPSIS : ''}${text.trimEnd()}${isTailCut ? ELLIPSIS : ''}`;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((columns, cell) => columns + cell.columns, 0);
}

function lineText(text: string, lineStarts: readonly number[], line: number): string {
  return text.slice(lineStarts[line], lineStarts[line + 1]).replace(/[\r\n]+$/, '');
}

/** A place between two characters, not inside a surrogate pair. */
function evenStart(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
