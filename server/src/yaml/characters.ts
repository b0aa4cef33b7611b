// Characters, lines and columns of a text: what is blank, where a line begins and ends, where a comment opens.

export function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** True at the end of the text and at blanks and line breaks. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at)) || isBreak(text.charCodeAt(at));
}

/** A `#` opens a comment at the start of a line or after a blank. */
export function opensComment(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return isBlank(before) || isBreak(before) || (before === 0xfeff && at === 1);
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The start of the line after the one that holds `offset`; the length of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (end >= text.length) return end;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** How many characters stand before `offset` on its line; a byte order mark does not count. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : 0);
}

/** The line break that this text uses. */
export function lineBreakOf(text: string): string {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text.charCodeAt(at) === 10) return '\n';
  return text.charCodeAt(at + 1) === 10 ? '\r\n' : '\r';
}

/** True where only blanks stand between `from` and `to`. */
export function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** The next place that holds neither blank, line break nor comment. */
export function nextWritten(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || isBreak(code)) at++;
    else if (code === 35 && opensComment(text, at)) at = lineEnd(text, at);
    else return at;
  }
}

/** The offset of the next written character where that is one of `wanted` (`skipped` ones are passed over), else -1. */
export function findIndicator(text: string, from: number, wanted: string, skipped: string): number {
  let at = nextWritten(text, from);
  while (at < text.length) {
    const character = text.charAt(at);
    if (wanted.includes(character)) return at;
    if (!skipped.includes(character)) return -1;
    at = nextWritten(text, at + 1);
  }
  return -1;
}

/** Where the dash stands that makes an item of what begins at `start`; `start` itself where there is none. */
export function dashBefore(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return text.charAt(at) === '-' ? at : start;
}
