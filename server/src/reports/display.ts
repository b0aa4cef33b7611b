// How text of the user is shown on a terminal: without characters that steer it, and how many columns it takes there.

/** Control characters (line ends too) and those that turn the direction of writing. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const PICTURE =
  /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\uFE0F|^\p{Regional_Indicator}{2}|^[\d#*]\uFE0F?\u20E3/u;
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** Characters that take one column each. */
const PLAIN = /^[\u0020-\u007E]*$/;
const TAB = 4;

/** One line of text that is safe to print. */
export function shown(text: string): string {
  return PLAIN.test(text) ? text : text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(STEERING, '');
}

/** What a reader sees as one character, and where it stands in the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly columns: number;
}

/** A line as it is shown: tabs become spaces, characters that steer are gone but keep their place. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { start, text } of charactersOf(line)) {
    const visible = text === '\t' ? ' '.repeat(TAB - (column % TAB)) : shown(text);
    const columns = text === '\t' ? visible.length : columnsOf(visible);
    cells.push({ start, end: start + text.length, text: visible, columns });
    column += columns;
  }
  return cells;
}

/** Columns of printable text. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text)) width += columnsOf(character.text);
  return width;
}

function* charactersOf(text: string): Iterable<{ start: number; text: string }> {
  if (PLAIN.test(text)) {
    for (let start = 0; start < text.length; start++) yield { start, text: text.charAt(start) };
    return;
  }
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    yield { start: index, text: segment };
  }
}

function columnsOf(character: string): number {
  if (character === '' || NOTHING.test(character)) return 0;
  return PICTURE.test(character) || WIDE.test(character) ? 2 : 1;
}

/** Text broken at spaces into lines of at most `columns`; a longer word stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
