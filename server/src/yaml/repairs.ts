// What is tried on one line of a broken text without losing anything of it. Each repair comes with the sentence that
// tells it. Here: colons, dashes, tabs, lines that became one, and indentation; quotes and brackets have their own files.
import { bracketRepairs } from './bracketRepairs';
import { openingsOf } from './openings';
import { quoteRepairs } from './quoteRepairs';
import { tabFault } from './reasons';
import { cut } from './trap';
import type { SyntaxFault, TextEdit } from './tree';
import type { Mend, Unit, UnitLine } from './unit';

/** One way to mend a line; all places count from the start of the line. */
export interface Repair {
  readonly message: string;
  readonly edits: readonly Change[];
  /** What is marked. */
  readonly from: number;
  readonly to: number;
  /** Offered as a fix, under this title, where nothing else can have been meant. */
  readonly title?: string;
  readonly code?: SyntaxFault['code'];
}

/** `from`, `to` and what stands there instead. */
export type Change = readonly [from: number, to: number, newText: string];

/** A line as repairs see it. */
export interface BrokenLine {
  readonly text: string;
  /** Blanks before its first character. */
  readonly indent: number;
  /** Where its content begins, behind dashes, and ends, before blanks and a comment. */
  readonly body: number;
  readonly end: number;
  readonly content: string;
  /** Where the parser stopped, if on this line. */
  readonly stop: number;
  /** Brackets are open where the parser stopped. */
  readonly inBrackets: boolean;
  /** Columns at which lines near this one begin. */
  readonly columns: readonly number[];
}

const BARE_WORD = /^(?:[\p{L}\p{N}_$][\p{L}\p{N}_.$-]*|"[^"]*"|'[^']*')$/u;
const CLOSE_COLON = /^([\p{L}_$][\p{L}\p{N}_.$-]*):([^\s:].*)$/u;
const NO_COLON = /^([\p{L}_$][\p{L}\p{N}_.$-]*)[ \t]+(\S.*)$/u;
const JOINED_LIST = /^([^\s#"'[\]{}][^:#"'[\]{}]*:)[ \t]+-[ \t]/;
const JOINED_LINE = /[ \t]{2,}(?=(?:-[ \t]|[\p{L}_][\p{L}\p{N}_-]*:(?:[ \t]|$)))/gu;

/** Mends of a line in the order in which they are tried. `stop` is an offset in the unit. */
export function lightRepairs(unit: Unit, line: UnitLine, stop: number, columns: readonly number[]): Mend[] {
  const written = withoutComment(line.text);
  const { open } = openingsOf(unit.text.slice(0, Math.max(line.start, Math.min(stop, line.end))));
  const broken: BrokenLine = {
    text: line.text,
    indent: line.indent,
    body: Math.min(line.body, written.length),
    end: written.length,
    content: written.slice(line.body),
    stop: stop - line.start,
    inBrackets: open.some((offset) => /[[{]/.test(unit.text.charAt(offset))),
    columns,
  };
  const repairs = [
    ...wordRepairs(broken),
    ...dashRepairs(broken),
    ...tabRepairs(broken),
    ...joinedRepairs(broken),
    ...quoteRepairs(broken),
    ...bracketRepairs(broken),
    ...indentRepairs(broken),
    ...itemRepairs(broken, unit, line),
  ];
  return repairs.map((repair) => mendOf(repair, line));
}

function mendOf({ message, edits: changes, from, to, title, code = 'yaml' }: Repair, line: UnitLine): Mend {
  const edits = changes.map(([start, end, newText]): TextEdit => {
    return { start: line.start + start, end: line.start + end, newText };
  });
  const start = line.start + from;
  const fault: SyntaxFault = { code, message, start, end: Math.max(line.start + to, start + 1) };
  const told = title === undefined ? fault : { ...fault, fix: { title, edits } };
  return { from: line.index, to: line.index + 1, edits, fault: told, lost: [] };
}

/** Colons that are missing, or written without the blank behind them. */
function* wordRepairs({ content, body, end }: BrokenLine): Generator<Repair> {
  if (BARE_WORD.test(content))
    yield {
      message: `"${cut(content)}" needs a colon and a value behind it.`,
      edits: [[end, end, ':']],
      from: body,
      to: end,
    };
  const close = CLOSE_COLON.exec(content);
  if (close) {
    const colon = body + (close[1]?.length ?? 0) + 1;
    const message = `"${cut(content)}" needs a space behind its colon.`;
    yield { message, edits: [[colon, colon, ' ']], from: body, to: end, title: 'Add the space' };
  }
  const word = NO_COLON.exec(content)?.[1];
  if (word !== undefined) {
    const to = body + word.length;
    yield {
      message: `"${cut(word)}" needs a colon behind it.`,
      edits: [[to, to, ':']],
      from: body,
      to,
    };
  }
}

/** Characters that stand alone or behind a dash, and dashes without the blank behind them. */
function* dashRepairs({ text, indent, body, end, content }: BrokenLine): Generator<Repair> {
  if (/^[-:'"]$/.test(content))
    yield {
      message: 'This character stands alone on its line; remove it.',
      edits: [[body, end, '']],
      from: body,
      to: end,
    };
  const first = text.slice(indent);
  if (/^-#/.test(first))
    yield {
      message: 'A dash stands before this comment; remove it.',
      edits: [[indent, indent + 1, ' ']],
      from: indent,
      to: indent + 1,
    };
  if (/^-[^\s-]/.test(first))
    yield {
      message: 'A dash needs a space behind it.',
      edits: [[indent + 1, indent + 1, ' ']],
      from: indent,
      to: indent + 1,
      title: 'Add the space',
    };
  if (/^-[:'"-]\s/.test(first))
    yield {
      message: 'Only a blank may follow the dash of an item; remove this character.',
      edits: [[indent + 1, indent + 2, '']],
      from: indent + 1,
      to: indent + 2,
      title: 'Remove it',
    };
}

/** Tabs inside the line where only blanks may part what is written. */
function* tabRepairs({ text, indent }: BrokenLine): Generator<Repair> {
  const tabs = [...text.matchAll(/\t/g)].map((match) => match.index).filter((at) => at >= indent);
  const [first] = tabs;
  if (first === undefined) return;
  yield {
    message: 'A tab stands in this line where YAML needs blanks.',
    edits: tabs.map((at): Change => [at, at + 1, ' ']),
    from: first,
    to: first + 1,
    title: 'Use spaces',
    code: 'trap',
  };
}

/** Two lines that lost the line break between them. */
function* joinedRepairs({ content, body, end, columns }: BrokenLine): Generator<Repair> {
  const joined = JOINED_LIST.exec(content);
  if (joined?.[1] !== undefined) {
    const colon = body + joined[1].length;
    const dash = body + joined[0].length - 2;
    const message = 'A list begins on the line below its key.';
    for (const column of columns) yield { message, edits: [[colon, dash, lineOfItsOwn(column)]], from: dash, to: end };
  }
  for (const match of content.matchAll(JOINED_LINE)) {
    const gap = body + match.index;
    const next = gap + match[0].length;
    const message = 'Two lines are written as one here; begin the second on a line of its own.';
    for (const column of columns) yield { message, edits: [[gap, next, lineOfItsOwn(column)]], from: next, to: end };
  }
}

function lineOfItsOwn(column: number): string {
  return `\n${' '.repeat(column)}`;
}

/** The line at the column of one of its neighbours. */
function* indentRepairs({ text, indent, end, columns }: BrokenLine): Generator<Repair> {
  const tabbed = text.slice(0, indent).includes('\t');
  for (const column of columns) {
    const edits: Change[] = [[0, indent, ' '.repeat(column)]];
    // Further away it is a guess where the line belongs.
    const title = Math.abs(column - indent) <= 1 ? { title: 'Line it up' } : {};
    if (tabbed)
      yield { message: tabFault(0, 1, []).message, edits, from: 0, to: indent, title: 'Use spaces', code: 'trap' };
    else if (column !== indent) yield { message: columnWords(indent, column), edits, from: indent, to: end, ...title };
  }
}

/** How a line that does not line up is told. */
export function columnWords(is: number, should: number): string {
  return `This line starts at column ${is + 1}, but the lines around it start at column ${should + 1}.`;
}

/** Items without a dash, and dashes before what is no item. */
function* itemRepairs({ text, indent, body, end, columns }: BrokenLine, unit: Unit, line: UnitLine): Generator<Repair> {
  const first = text.slice(indent);
  const begins = line.index === firstLine(unit) || indent === unit.column + 1;
  if (unit.kind === 'list' && begins && /^[^\s-][^\s]*[\s:]/.test(first)) {
    const message = 'This item of the list has no dash; begin it with "- ".';
    yield { message, edits: [[0, indent, `${' '.repeat(unit.column)}- `]], from: indent, to: end };
  }
  if (!/^-\s/.test(first)) return;
  const message = 'This line begins with a dash, but is no item of a list; remove the dash.';
  yield { message, edits: [[indent, indent + 1, ' ']], from: indent, to: indent + 1 };
  for (const column of columns) yield { message, edits: [[0, body, ' '.repeat(column)]], from: indent, to: indent + 1 };
}

function firstLine(unit: Unit): number {
  return unit.starts.findIndex((start) => /^[ \t]*[^\s#]/.test(unit.text.slice(start, start + 400)));
}

/** A line up to its comment, without the blanks before that. */
function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at > 0 && !/\s/.test(text.charAt(at - 1))) continue;
    if (openingsOf(text.slice(0, at)).running.length === 0) return text.slice(0, at).trimEnd();
  }
  return text.trimEnd();
}
