// What is tried on a line with quotes that are never closed, closed too early, stray, or missing.
import { closingQuote, openingsOf } from './openings';
import { singleQuoted } from './quote';
import type { BrokenLine, Repair } from './repairs';
import { cut } from './trap';

const KEY_BEHIND = /^[\p{L}\p{N}_.-]+:(?:\s|$)/u;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'[\]{}#&*!|>%@`,-][^"'[\]{}]*?)[ \t]*:[ \t]+(?=\S)/;
const SPECIAL_START = /^[@`%*&!,\]}#|>-]/;
const SECOND_COLON = /:(?:\s|$)/;

export function* quoteRepairs(line: BrokenLine): Generator<Repair> {
  yield* unclosed(line);
  const value = valueIn(line);
  if (!value) return;
  const { from, key } = value;
  const { text, end } = line;
  const raw = text.slice(from, end);
  const title = 'Put the whole text in quotes';
  if (/^["']/.test(raw)) {
    const closing = closingQuote(raw, 0);
    if (closing < 0 || closing === raw.length - 1) return;
    const message = 'The text goes on behind its closing quote; put all of it in quotes.';
    // `"it"s late"` has one quote too many; in `"A" and B` the quotes belong to the text.
    const quotes = raw.split(raw.charAt(0)).length - 1;
    const whole = quotes % 2 === 1 && raw.endsWith(raw.charAt(0)) ? raw.slice(1, -1) : raw;
    yield { message, edits: [[from, end, singleQuoted(whole)]], from, to: end, title };
  } else if (SPECIAL_START.test(raw)) {
    const message = `The text begins with "${raw.charAt(0)}", which has a meaning of its own in YAML; put it in quotes.`;
    yield { message, edits: [[from, end, singleQuoted(raw)]], from, to: end, title };
  } else if (SECOND_COLON.test(raw) && !/^[[{]/.test(raw)) {
    const message = `"${cut(key)}" is followed by a second ":"; put the text in quotes.`;
    yield { message, edits: [[from, end, singleQuoted(raw)]], from, to: end, title };
  }
}

/** A quote opened and never closed on its line: closed at the end of the text, or taken away. */
function* unclosed({ content, text, body, end }: BrokenLine): Generator<Repair> {
  const { open } = openingsOf(content);
  const quote = open.map((offset) => body + offset).find((offset) => /["']/.test(text.charAt(offset)));
  if (quote === undefined) return;
  const mark = text.charAt(quote);
  const told = { message: unclosedWords(mark), from: quote, to: end };
  const title = 'Close the quote';
  const key = KEY_BEHIND.exec(text.slice(quote + 1, end));
  if (key) {
    const word = quote + key[0].trimEnd().length;
    yield { ...told, edits: [[quote, quote + 1, '']] };
    yield { ...told, edits: [[word, word, mark]] };
  }
  const behind = /[\]},\s]+$/.exec(content)?.[0].length ?? 0;
  if (behind === 0 && open.length === 1) yield { ...told, edits: [[end, end, mark]], title };
  else if (behind === 0 || open.length === 1) yield { ...told, edits: [[end, end, mark]] };
  if (behind > 0) yield { ...told, edits: [[end - behind, end - behind, mark]] };
  yield { ...told, edits: [[quote, quote + 1, '']] };
}

export function unclosedWords(mark: string): string {
  return `The quote opened here is never closed; add ${mark} at the end of the text.`;
}

/** Where the value behind the first key of a line begins; without a key, behind a dash. */
function valueIn({ content, body, indent }: BrokenLine): { from: number; key: string } | undefined {
  const key = KEY.exec(content);
  if (key) return { from: body + key[0].length, key: key[1] ?? '' };
  return body > indent && content !== '' ? { from: body, key: content } : undefined;
}
