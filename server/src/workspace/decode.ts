// Bytes to text, the same on every platform: UTF-8, or a sentence that says what else they are.
import { Unreadable } from './fileSource';

/** Keeps nothing from one call to the next. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as UTF-8 text without byte order mark; throws an Unreadable that says what they are instead. */
export function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Unreadable(name, 'is written in UTF-16; save it as UTF-8');
  }
  if (bytes.subarray(0, 1024).includes(0))
    throw new Unreadable(name, 'is no text file: it holds zero bytes; save it as UTF-8');
  const text = utf8(bytes);
  if (text !== undefined) return text;
  throw new Unreadable(
    name,
    `is not UTF-8 text: line ${lineOfBadByte(bytes)} holds bytes of another encoding; save it as UTF-8`,
  );
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    if (utf8(bytes.subarray(start, at)) === undefined) return line;
    start = at + 1;
    line++;
  }
  return line;
}
