// A rough look at quotes and brackets in a broken text: which are left open, which close nothing, which run over lines.
import { endsWord, isBlank, isBreak, lineEnd, lineStart, opensComment } from './characters';

export interface Openings {
  /** Quotes and brackets never closed, in order. */
  readonly open: readonly number[];
  /** Closing brackets that close nothing, or something else. */
  readonly stray: readonly number[];
  /** Where quoted texts begin that run over the end of their line. */
  readonly running: readonly number[];
}

export function openingsOf(text: string): Openings {
  const brackets: number[] = [];
  const stray: number[] = [];
  const running: number[] = [];
  let fresh = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) fresh = fresh || brackets.length === 0;
    else if (code === 35 && opensComment(text, at)) at = lineEnd(text, at) - 1;
    else if (fresh && (code === 34 || code === 39)) {
      const end = closingQuote(text, at);
      if (end < 0) return { open: [...brackets, at], stray, running: [...running, at] };
      if (runsOver(text, at, end)) running.push(at);
      at = end;
      fresh = false;
    } else if ((code === 91 || code === 123) && (fresh || brackets.length > 0)) {
      brackets.push(at);
      fresh = true;
    } else if ((code === 93 || code === 125) && brackets.length > 0) {
      const opening = text.charCodeAt(brackets.at(-1) ?? 0);
      if (opening === code - 2) brackets.pop();
      else stray.push(at);
      fresh = false;
    } else if (fresh && brackets.length === 0 && (code === 124 || code === 62)) at = blockScalarEnd(text, at) - 1;
    else if (code === 44 && brackets.length > 0) fresh = true;
    else if (code === 58 && (endsWord(text, at + 1) || brackets.length > 0)) fresh = true;
    else if (!isBlank(code) && !(fresh && (code === 45 || code === 63) && endsWord(text, at + 1))) fresh = false;
  }
  return { open: brackets, stray, running };
}

/** Looks no further than the quote, so that a long line full of quotes costs no more than its length. */
function runsOver(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBreak(text.charCodeAt(at))) return true;
  return false;
}

/** The offset of the quote that closes the one at `at`; -1 where there is none. */
export function closingQuote(text: string, at: number): number {
  const quote = text.charAt(at);
  for (let next = at + 1; next < text.length; next++) {
    const character = text.charAt(next);
    if (character === '\\' && quote === '"') next++;
    else if (character === quote) {
      if (quote === '"' || text.charAt(next + 1) !== quote) return next;
      next++;
    }
  }
  return -1;
}

/** The end of the lines below that are indented further than the line of `at`. */
function blockScalarEnd(text: string, at: number): number {
  const start = lineStart(text, at);
  const indent = indentAt(text, start);
  let end = lineEnd(text, at);
  while (end < text.length) {
    const line = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const lineStop = lineEnd(text, line);
    const own = indentAt(text, line);
    if (line + own < lineStop && own <= indent) return end;
    end = lineStop;
  }
  return end;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at - start;
}
