// Splits text into blocks by indentation alone. In a block of sound YAML, every line that is written at the block's own
// column begins an entry, so that entries can be parsed one by one; what is no such block is left whole.
import { endsWord, isBlank, isBreak, lineEnd } from './characters';

/** Lines `from` up to, not including, `to`. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export interface Block extends Lines {
  readonly kind: 'map' | 'list';
  readonly column: number;
}

export interface Outline {
  readonly text: string;
  /** Where `text` begins in the whole text. */
  readonly base: number;
  readonly lineStarts: readonly number[];
  readonly lineCount: number;
  /** For each line the blanks before its first character; -1 for blank lines and comments. */
  readonly columns: Int32Array;
  /** Lines cannot be told apart by their indentation: keys announced by `?`, or byte order marks inside the text. */
  readonly indivisible: boolean;
}

const EXPLICIT_KEY = /^[ \t-]*\?[ \t\r\n]/m;

export function outlineOf(text: string, lineStarts: readonly number[], base = 0): Outline {
  const lineCount = lineStarts.length;
  const columns = new Int32Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    const start = (lineStarts[line] ?? 0) + (line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    columns[line] = isWritten(text, at) && !isMarker(text, at, start) ? at - start : -1;
  }
  const indivisible = (text.includes('?') && EXPLICIT_KEY.test(text)) || text.includes('\ufeff', 1);
  return { text, base, lineStarts, lineCount, columns, indivisible };
}

function isWritten(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at < text.length && !isBreak(text.charCodeAt(at)) && text.charCodeAt(at) !== 35;
}

/** `---` on a line of its own says nothing but that the document begins. */
function isMarker(text: string, at: number, start: number): boolean {
  return (
    at === start &&
    text.charCodeAt(at) === 45 &&
    text.startsWith('---', at) &&
    endsWord(text, at + 3) &&
    !isWritten(text, at + 3)
  );
}

/** The offset of a line's first character that is no space. */
export function contentStart(outline: Outline, line: number): number {
  const bom = line === 0 && outline.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return startOf(outline, line) + bom + Math.max(0, outline.columns[line] ?? 0);
}

export function startOf(outline: Outline, line: number): number {
  return line < outline.lineCount ? (outline.lineStarts[line] ?? 0) : outline.text.length;
}

export function textOf(outline: Outline, { from, to }: Lines): string {
  return outline.text.slice(startOf(outline, from), startOf(outline, to));
}

/** The first line with content; `to` where there is none. */
export function firstWritten(outline: Outline, { from, to }: Lines): number {
  let line = from;
  while (line < to && (outline.columns[line] ?? -1) < 0) line++;
  return line;
}

/** True where an item begins: a dash with a blank or nothing behind it. */
export function isDash(outline: Outline, line: number): boolean {
  const at = contentStart(outline, line);
  return outline.text.charCodeAt(at) === 45 && endsWord(outline.text, at + 1);
}

/** True where a plain or quoted key and its colon begin the line. */
export function isKey(outline: Outline, line: number): boolean {
  const { text } = outline;
  let at = contentStart(outline, line);
  const first = text.charAt(at);
  if (first === '"' || first === "'") {
    const closing = text.indexOf(first, at + 1);
    if (closing < 0 || closing > lineEnd(text, at)) return false;
    at = closing + 1;
  } else if ('-[]{}#&*!|>%@`?,:\t'.includes(first)) return false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && endsWord(text, at + 1)) return true;
    if (isBreak(code) || code === 34 || code === 39 || (code === 35 && isBlank(text.charCodeAt(at - 1)))) return false;
  }
  return false;
}

/** The block that `lines` make up, where their indentation says so without doubt. */
export function blockOf(outline: Outline, lines: Lines): Block | undefined {
  const first = firstWritten(outline, lines);
  if (first >= lines.to || outline.indivisible) return undefined;
  const column = outline.columns[first] ?? 0;
  const kind = isDash(outline, first) ? 'list' : isKey(outline, first) ? 'map' : undefined;
  if (!kind) return undefined;
  for (let line = first + 1; line < lines.to; line++) {
    const other = outline.columns[line] ?? -1;
    if (other >= 0 && other < column) return undefined;
  }
  return { from: lines.from, to: lines.to, kind, column };
}

/** The block below a line that holds nothing but a key. */
export function innerBlock(outline: Outline, entry: Lines, { column }: Block): Block | undefined {
  const inner = blockOf(outline, { from: entry.from + 1, to: entry.to });
  if (!inner || inner.column < column || (inner.column === column && inner.kind === 'map')) return undefined;
  return inner;
}

/** The block that damaged lines most likely make up: at the column that most of its outermost lines begin at. */
export function likelyBlock(outline: Outline, lines: Lines, outer: number): Block | undefined {
  const counts = new Map<number, number>();
  let first = -1;
  let least = Number.MAX_SAFE_INTEGER;
  for (let line = lines.from; line < lines.to; line++) {
    const column = outline.columns[line] ?? -1;
    if (column < 0 || outline.text.charCodeAt(contentStart(outline, line)) === 9) continue;
    if (first < 0) first = line;
    least = Math.min(least, column);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  if (first < 0) return undefined;
  const column = likelyColumn(outline, lines, first, least, counts, outer + 2);
  const kind = likelyKind(outline, lines, column);
  if (!kind || column < outer || (column === outer && kind === 'map')) return undefined;
  return { ...lines, kind, column };
}

/** The outermost column, unless a single line stands there which most likely slipped to the left. */
function likelyColumn(
  outline: Outline,
  lines: Lines,
  first: number,
  least: number,
  counts: ReadonlyMap<number, number>,
  usual: number,
): number {
  const firstColumn = outline.columns[first] ?? 0;
  const count = (column: number) => counts.get(column) ?? 0;
  const entry = isDash(outline, first) || isKey(outline, first);
  if (firstColumn > least) {
    if (!entry) return least;
    const even = count(least) === count(firstColumn) && firstColumn === usual;
    return count(least) < count(firstColumn) || even ? firstColumn : least;
  }
  if (count(least) > 1 || count(least + 1) < (least + 1 === usual ? 1 : 2)) return least;
  return slipped(outline, lines, first, least + 1) ? least + 1 : least;
}

/** True where the first line most likely belongs to the lines one column further right, and is not above them. */
function slipped(outline: Outline, lines: Lines, first: number, column: number): boolean {
  const next = firstWritten(outline, { from: first + 1, to: lines.to });
  if (!isDash(outline, first) && !isKey(outline, first)) return false;
  if (outline.columns[next] !== column) return true;
  return isDash(outline, first) ? isDash(outline, next) : !isLoneKeyLine(outline, first);
}

/** True where nothing but a comment follows the colon of a key. */
function isLoneKeyLine(outline: Outline, line: number): boolean {
  const start = contentStart(outline, line);
  return /^[^\r\n]*?:[ \t]*(?:#[^\r\n]*)?$/.test(outline.text.slice(start, lineEnd(outline.text, start)));
}

/** By the first line at the column; where that is neither item nor key, by the others. */
function likelyKind(outline: Outline, lines: Lines, column: number): Block['kind'] | undefined {
  let items = false;
  for (let line = lines.from, first = true; line < lines.to; line++) {
    if (outline.columns[line] !== column) continue;
    if (isKey(outline, line)) return 'map';
    if (isDash(outline, line)) {
      if (first) return 'list';
      items = true;
    }
    first = false;
  }
  return items ? 'list' : undefined;
}

/** The line after `line` at which the next entry of `block` begins, or its end. */
export function nextEntry(outline: Outline, block: Block, line: number): number {
  for (let next = line + 1; next < block.to; next++) if (beginsEntry(outline, block, next)) return next;
  return block.to;
}

/** In a mapping, dashes at its own column are items of the list under the key above, and brackets close what is open. */
function beginsEntry(outline: Outline, { kind, column }: Block, line: number): boolean {
  const own = outline.columns[line] ?? -1;
  if (own < 0 || own > column) return false;
  if (kind === 'list') return true;
  const first = outline.text.charCodeAt(contentStart(outline, line));
  return first !== 93 && first !== 125 && first !== 9 && !isDash(outline, line);
}
