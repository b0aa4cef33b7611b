// What is tried on a line with brackets and commas that are missing, or one too many.
import { openingsOf } from './openings';
import { singleQuoted } from './quote';
import type { BrokenLine, Repair } from './repairs';

/** More brackets than this, left open on one line, are not all looked at. */
const MOST = 4;

export function* bracketRepairs(line: BrokenLine): Generator<Repair> {
  const { open, stray } = openingsOf(line.content);
  yield* cutByHash(line);
  yield* unclosed(line, open, stray);
  yield* strayDashes(line);
  yield* tooMany(line, stray);
  if (line.inBrackets) yield* missingComma(line);
}

/** Brackets never closed on their line: closed at its end, or where another bracket closes; else taken away. */
function* unclosed(
  { content, body, end }: BrokenLine,
  open: readonly number[],
  stray: readonly number[],
): Generator<Repair> {
  const brackets = open.filter((offset) => /[[{]/.test(content.charAt(offset))).slice(-MOST);
  const last = brackets.at(-1);
  if (last === undefined) return;
  const closing = brackets.map((offset) => (content.charAt(offset) === '[' ? ']' : '}')).reverse();
  const one = closing[0] ?? '';
  const told = { message: `The bracket opened here is never closed; add "${one}".`, from: body + last, to: end };
  const tail = body + content.replace(/[,\s]+$/, '').length;
  for (const wrong of stray) yield { ...told, edits: [[body + wrong, body + wrong, one]] };
  yield { ...told, edits: [[end, end, closing.join('')]] };
  if (tail < end) yield { ...told, edits: [[tail, tail, closing.join('')]] };
  yield { ...told, edits: [[tail, tail, one]] };
  for (const opening of brackets) {
    const from = body + opening;
    const message = 'This bracket is never closed; close it or remove it.';
    yield { message, edits: [[from, from + 1, ' ']], from, to: end };
  }
}

function* strayDashes({ text }: BrokenLine): Generator<Repair> {
  for (const match of text.matchAll(/[,[{][ \t]*-[ \t]/g)) {
    const from = match.index + match[0].length - 2;
    const message = 'A dash stands between brackets, where no list item may begin; remove it.';
    yield { message, edits: [[from, from + 1, ' ']], from, to: from + 1 };
  }
}

/** Closing brackets and commas that close or part nothing. */
function* tooMany({ text, body, stop }: BrokenLine, stray: readonly number[]): Generator<Repair> {
  const places = new Set([...stray.map((offset) => body + offset), stop, stop - 1, text.search(/[\]}][^\]}]*$/)]);
  for (const from of places) {
    const character = text.charAt(from);
    const to = from + 1;
    if (character === ',') {
      const message = 'This comma has nothing before it; remove it, or write what is missing.';
      yield { message, edits: [[from, to, ' ']], from, to };
    } else if (/[\]}]/.test(character)) {
      const message = 'This bracket closes nothing; remove it.';
      yield { message, edits: [[from, to, ' ']], from, to };
    }
  }
}

function* missingComma({ text, body, end, content, stop }: BrokenLine): Generator<Repair> {
  const comma = text.slice(0, Math.max(0, stop)).trimEnd().length;
  if (stop > body && stop <= text.length && comma > 0)
    yield { message: 'A comma is missing here.', edits: [[comma, comma, ',']], from: comma - 1, to: comma };
  if (/["'\]}\p{L}\p{N}]$/u.test(content))
    yield {
      message: 'A comma is missing at the end of this line.',
      edits: [[end, end, ',']],
      from: body,
      to: end,
    };
}

/** `[ticket #42, …]`: the `#` begins a comment, which swallows the closing bracket. */
function* cutByHash({ text, content, body }: BrokenLine): Generator<Repair> {
  const rest = text.slice(body + content.length);
  if (!/^[ \t]+#[\p{L}\p{N}]/u.test(rest) || !/[[{,:][^[\]{},:]*$/.test(content)) return;
  const item = /[^[\]{},:]*$/.exec(content)?.[0] ?? '';
  if (item.trim() === '') return;
  const from = body + content.length - item.trimStart().length;
  const to = from + (/^[^,\]}]*/.exec(text.slice(from))?.[0].trimEnd().length ?? 0);
  const whole = text.slice(from, to);
  const message = 'The text ends before the "#", because " #" begins a comment; put the whole text in quotes.';
  yield {
    message,
    edits: [[from, to, singleQuoted(whole)]],
    from,
    to,
    title: 'Put the whole text in quotes',
    code: 'trap',
  };
}
