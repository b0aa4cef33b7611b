// What a selection grows to: a word's text, its quotes, the pair, the item, the block, and so on up to the whole file.
import type { SelectionRangeParams } from 'vscode-languageserver-protocol';
import type { SelectionRange } from 'vscode-languageserver-types';
import type { View } from '../session/view';
import { dashBefore } from '../yaml/characters';
import { offsetOf, type Position, rangeOf } from '../yaml/position';
import { spotAt } from '../yaml/spot';
import type { Parent, ScalarNode, TreeNode, YamlDocument } from '../yaml/tree';

/** One for each position, in their order. */
export function selectionRanges({ analysis }: View, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => grown(analysis.file.document, position));
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function grown(document: YamlDocument, position: Position): SelectionRange {
  const { text, lineStarts } = document;
  const offset = offsetOf(text, lineStarts, position);
  const extents = strictlyGrowing([...extentsAt(document, offset), { start: 0, end: text.length }], offset);
  let range: SelectionRange | undefined;
  for (const { start, end } of extents.reverse()) {
    const own = rangeOf(lineStarts, start, end);
    range = range ? { range: own, parent: range } : { range: own };
  }
  return range ?? { range: rangeOf(lineStarts, offset, offset) };
}

/** Those that hold the offset and all before them, each larger than the last. */
function strictlyGrowing(extents: readonly Extent[], offset: number): Extent[] {
  const growing: Extent[] = [];
  let last: Extent = { start: offset, end: offset };
  for (const each of extents) {
    const holds = each.start <= last.start && last.end <= each.end;
    if (!holds || each.end - each.start <= last.end - last.start) continue;
    growing.push(each);
    last = each;
  }
  return growing;
}

/** From the innermost outward. */
function extentsAt(document: YamlDocument, offset: number): Extent[] {
  const comment = document.comments.find(({ start, end }) => start <= offset && offset <= end);
  const spot = spotAt(document, offset);
  const inner = comment ? [comment] : [];
  if (!spot) return inner;
  if (!spot.scalar) return [...inner, ...around(spot.node, document.text)];
  return [...inner, ...content(spot.scalar, document.text), ...around(spot.scalar, document.text)];
}

/** What stands between quotes. */
function content({ start, end }: ScalarNode, text: string): readonly Extent[] {
  const quote = text.charAt(start);
  const isQuoted = /["']/.test(quote) && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? [{ start: start + 1, end: end - 1 }] : [];
}

/** A node and all it stands in. */
function around(innermost: TreeNode, text: string): Extent[] {
  const extents: Extent[] = [];
  let node: TreeNode | undefined = innermost;
  while (node) {
    const { start, end, parent }: { start: number; end: number; parent: Parent } = node;
    extents.push({ start, end });
    if (parent?.kind === 'pair') {
      const { key, value } = parent;
      extents.push({ start: key.start, end: Math.max(key.end, value.end) });
      node = parent.parent;
    } else {
      if (parent && !parent.flow) extents.push({ start: dashBefore(text, start), end });
      node = parent;
    }
  }
  return extents;
}
