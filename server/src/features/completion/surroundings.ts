// What stands around a half-typed word, and so what it may become: a key, a value, an item of its own.
import { isBlank, isBreak, lineEnd, lineStart } from '../../yaml/characters';
import type { Word } from './word';

export interface Commas {
  /** A comma has to follow what is inserted. */
  readonly comma: boolean;
  /** Where a comma is lacking before what is inserted. */
  readonly lacking: number | undefined;
}

/** Which commas the word needs around it. */
export function commas(text: string, { start, end, isKey }: Word, json: boolean): Commas {
  const before = text.slice(0, start).trimEnd();
  const lacking = json && /[^,:[{]$/.test(before) ? before.length : undefined;
  const comma = json && !isKey && /^\s*[^\s,\]}]/.test(text.slice(end));
  return { comma, lacking };
}

export function startsKey(text: string, { start, end, first }: Word): boolean {
  const rest = /^[ \t]*(?:$|[\r\n#,}\]])/.test(text.slice(end, end + 200));
  return rest ? first || isBehindOpening(text, start) : first && /^\s*["\]}]/.test(text.slice(end));
}

/** Nothing but blanks before it on its line, and nothing behind it. */
export function isOnItsOwn(text: string, { start, end, quote, isKey }: Word): boolean {
  const before = text.slice(lineStart(text, start), start);
  return quote === '' && !isKey && /^ *$/.test(before) && /^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end)));
}

/**
 * Whether what is written before the word goes on with a value on a further line: behind a colon, a dash, an opening
 * bracket, a comma, an anchor.
 */
export function opensBelow(text: string, { start }: Word): boolean {
  for (let end = start; ; ) {
    const begin = lineStart(text, end);
    const line = text
      .slice(begin, end)
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    if (line !== '') return /(?:[:[{,]|(?:^|\s)-|(?:^|\s)[&!]\S*)$/.test(line);
    if (begin === 0) return true;
    end = begin - 1;
  }
}

/** Whether an opening brace or a comma stands before an offset. */
export function isBehindOpening(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && (isBlank(text.charCodeAt(at)) || isBreak(text.charCodeAt(at)))) at--;
  return at >= 0 && /[{,]/.test(text.charAt(at));
}
