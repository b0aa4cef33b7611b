// Enter on an item that is still empty: its dash goes, and the list is over.
import { lineEnd, lineStart, nextWritten } from '../../yaml/characters';
import { spotAt } from '../../yaml/spot';
import type { YamlDocument } from '../../yaml/tree';

/**
 * The blanks that stand in the place of an empty item and of the new line below it, up to the column of the key that
 * holds the list. Undefined where the line is no such item.
 */
export function outdent(document: YamlDocument, line: number, end: number): string | undefined {
  const { text } = document;
  const blanks = /^( *)-[ \t]*$/.exec(text.slice(line, lineEnd(text, line)))?.[1];
  if (blanks === undefined) return undefined;
  const column = blanks.length;
  const dash = line + column;
  const scalar = spotAt(document, dash)?.scalar;
  const isInText = scalar && scalar.start < dash && dash < scalar.end;
  const next = nextWritten(text, end);
  const goesOn = next < text.length && next - lineStart(text, next) > column;
  return isInText || goesOn ? undefined : holderOf(text, line, column);
}

/** The blanks before the key that holds a list whose dashes stand in a column. */
function holderOf(text: string, line: number, column: number): string | undefined {
  for (let at = line; at > 0; ) {
    at = lineStart(text, previousEnd(text, at));
    const [, blanks = '', dashes = '', first = ''] =
      /^( *)((?:- +)*)(\S?)/.exec(text.slice(at, lineEnd(text, at))) ?? [];
    if (first === '' || first === '#') continue;
    const isKeyBeside = blanks.length === column && dashes === '' && first !== '-';
    if (blanks.length < column || isKeyBeside) return ' '.repeat(blanks.length + dashes.length);
  }
  return undefined;
}

/** Where the line before the one that begins at `start` ends. */
function previousEnd(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}
