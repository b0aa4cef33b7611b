// The way from a mended text back to the offsets of the text as written.
import type { TextEdit } from './tree';

/** Edits that were applied, in order, and where each begins in the text after them. */
export interface Mending {
  readonly edits: readonly TextEdit[];
  readonly froms: readonly number[];
}

export function mendingOf(edits: readonly TextEdit[]): Mending | undefined {
  if (edits.length === 0) return undefined;
  let shift = 0;
  const froms = edits.map(({ start, end, newText }) => {
    const from = start + shift;
    shift += newText.length - (end - start);
    return from;
  });
  return { edits, froms };
}

/** The offset, in the text as written, of what begins (or ends) at `offset` of the mended text. */
export function unmended({ edits, froms }: Mending, offset: number, isEnd: boolean): number {
  let low = 0;
  let high = froms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0 && froms[at] === offset && (isEnd || edits[at]?.newText !== '')) at--;
  const edit = edits[at];
  if (edit === undefined) return offset;
  const inside = offset - (froms[at] ?? 0);
  if (inside >= edit.newText.length) return edit.end + inside - edit.newText.length;
  // What stands in indentation that was written anew begins behind the old one.
  return /^\s/.test(edit.newText) ? edit.end : Math.min(edit.start + inside, edit.end);
}
