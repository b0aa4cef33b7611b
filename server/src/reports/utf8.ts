// How many UTF-8 bytes a text takes, and where in them an offset of UTF-16 code units stands.

/** Code units between two offsets whose bytes are known beforehand. */
const STEP = 1024;

/** Bytes of a text, or of a part of it. Each half of a pair counts for two of its four. */
export function utf8Length(text: string, from = 0, to = text.length): number {
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || isInPair(text, at, code) ? 2 : 3;
  }
  return bytes;
}

/** The bytes before an offset of `text`; what one answer costs does not grow with the text. */
export function utf8Offsets(text: string): (offset: number) => number {
  const known = [0];
  for (let at = STEP, bytes = 0; at <= text.length; at += STEP) {
    bytes += utf8Length(text, at - STEP, at);
    known.push(bytes);
  }
  return (offset) => {
    const step = Math.floor(offset / STEP);
    return (known[step] ?? 0) + utf8Length(text, step * STEP, offset);
  };
}

function isInPair(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  const isFirst = code < 0xdc00;
  const other = text.charCodeAt(isFirst ? at + 1 : at - 1);
  return isFirst ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other < 0xdc00;
}
