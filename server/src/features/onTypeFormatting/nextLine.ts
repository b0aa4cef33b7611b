// What the line below a key or an item goes on with, by what is written there and by what the format has in that place.

import type { Shape } from '../../schema/shape';
import { shapeOf } from '../../schema/shapes';
import { siteFinder } from '../../schema/site';
import type { SourceFile } from '../../sourceFile';
import { columnOf, dashBefore, lineEnd } from '../../yaml/characters';
import { indentationOf } from '../../yaml/layout';
import { type Spot, spotAt } from '../../yaml/spot';
import type { Pair, TreeNode } from '../../yaml/tree';
import { isScalar } from '../completion/snippet';

/** A line that begins with a key or an item. */
interface Line {
  readonly file: SourceFile;
  /** Where what it begins with stands, behind its dashes. */
  readonly first: number;
  readonly column: number;
  readonly end: number;
  readonly isItem: boolean;
}

/** Blanks, and a dash where an item follows. Undefined where the editor has indented as well as we could. */
export function nextLineOf(file: SourceFile, start: number): string | undefined {
  const { document } = file;
  const { text } = document;
  const end = lineEnd(text, start);
  const [{ length: column } = '', dashes = ''] = /^ *((?:- +)*)/.exec(text.slice(start, end)) ?? [];
  const line: Line = { file, first: start + column, column, end, isItem: dashes !== '' };
  const spot = spotAt(document, line.first);
  if (!spot || (spot.scalar ?? spot.node).start !== line.first) return undefined;
  return spot.isKey && spot.pair ? belowPair(spot.pair, line) : belowItem(spot, line);
}

function belowPair(pair: Pair, line: Line): string | undefined {
  const { key, value, parent } = pair;
  const { file, column, end } = line;
  const { text } = file.document;
  if (parent.flow) return undefined;
  if (!/^[ \t]*:[ \t]*(?:#.*)?$/.test(text.slice(key.end, end))) {
    return line.isItem && isWhole(value, line) ? ' '.repeat(column) : undefined;
  }
  if (value.kind !== 'scalar') return beforeFirst(value, text);
  if (value.start !== value.end || !file.root) return undefined;
  const inside = insideOf(siteFinder(file.root, shapeOf(file.kind)).of(value).shape);
  return inside === undefined ? undefined : ' '.repeat(column + indentationOf(text)) + inside;
}

/** What a block begins with that may stand below a key; undefined where a word may as well. */
function insideOf(shape: Shape | undefined): string | undefined {
  if (!shape || isScalar(shape) || shape.types.length !== 1) return undefined;
  return shape.types.includes('array') ? '- ' : '';
}

/** In the column of what stands in the block already. */
function beforeFirst(block: TreeNode, text: string): string | undefined {
  const first = block.kind === 'map' ? block.pairs[0]?.key : block.kind === 'list' ? block.items[0] : undefined;
  if (!first || block.kind === 'scalar' || block.flow) return undefined;
  if (block.kind === 'map') return ' '.repeat(columnOf(text, first.start));
  return `${' '.repeat(columnOf(text, dashBefore(text, first.start)))}- `;
}

/** Below a word or brackets that are an item, another one. */
function belowItem({ node }: Spot, line: Line): string | undefined {
  const { file } = line;
  const list = node.parent;
  if (!line.isItem || !file.root || list?.kind !== 'list' || list.flow || !isWhole(node, line)) return undefined;
  const { shape } = siteFinder(file.root, shapeOf(file.kind)).of(node);
  // Where a block belongs, a word is a key that is not yet written out.
  const isHalf = node.kind === 'scalar' && shape !== undefined && !isScalar(shape);
  return isHalf
    ? undefined
    : `${' '.repeat(columnOf(file.document.text, dashBefore(file.document.text, line.first)))}- `;
}

/** Whether a value ends with its line and cannot go on below it: its quotes and brackets are closed. */
function isWhole(node: TreeNode, { file, end }: Line): boolean {
  const { text } = file.document;
  if (node.end > end || !/^[ \t]*(?:#.*)?$/.test(text.slice(node.end, end))) return false;
  const last = text.charAt(node.end - 1);
  if (node.kind !== 'scalar') return node.flow && last === (node.kind === 'map' ? '}' : ']');
  if (node.style === 'plain') return node.end > node.start;
  const quote = node.style === 'single' ? "'" : '"';
  return !/^[|>]/.test(text.charAt(node.start)) && last === quote && node.end - node.start > 1;
}
