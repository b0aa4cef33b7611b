// Offsets to lines and characters (LSP: from 0, UTF-16 code units).

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of `text` begin. LF, CRLF and lone CR each end a line, as in LSP. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  let lineFeed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (lineFeed >= 0 || carriage >= 0) {
    const loneCarriage = carriage >= 0 && (lineFeed < 0 || carriage < lineFeed - 1);
    const end = loneCarriage ? carriage : lineFeed;
    starts.push(end + 1);
    if (carriage >= 0 && carriage <= end) carriage = text.indexOf('\r', end + 1);
    if (!loneCarriage) lineFeed = text.indexOf('\n', end + 1);
  }
  return starts;
}

/** The line (from 0) that holds `offset`. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionOf(lineStarts: readonly number[], offset: number): Position {
  const line = lineOf(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

export function rangeOf(lineStarts: readonly number[], start: number, end: number): Range {
  return { start: positionOf(lineStarts, start), end: positionOf(lineStarts, end) };
}

/** The offset of a position; one behind the end of its line is taken as the end, one behind the last line as that of the text. */
export function offsetOf(text: string, lineStarts: readonly number[], { line, character }: Position): number {
  const start = lineStarts[line];
  if (start === undefined) return line < 0 ? 0 : text.length;
  let end = lineStarts[line + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return Math.min(start + Math.max(0, character), end);
}
