// Which entries of a stretch of text that was just read are remembered: those that were sound and stand for themselves.
import type { Builder } from './build';
import { isWithin, type KnownBlock, keepEntry, type Mark, type Memory } from './known';
import { type Block, firstWritten, nextEntry, type Outline, startOf } from './outline';
import type { Comment, Pair, SyntaxFault, TreeNode } from './tree';

/** Remembers the entries of `block`, which were read since `mark`. */
export function keepEntries(builder: Builder, memory: Memory, outline: Outline, block: Block, mark: Mark): void {
  const { comments } = builder;
  if (!standsAlone(builder, mark)) return;
  const children = childrenSince(builder, mark);
  const faults = builder.faults.slice(mark.faults);
  let child = 0;
  let comment = mark.comments;
  let entry = firstWritten(outline, block);
  for (let from = block.from; from < block.to; from = entry) {
    entry = nextEntry(outline, block, entry);
    const start = outline.base + startOf(outline, from);
    const end = outline.base + startOf(outline, entry);
    const first = child;
    while (beginsBefore(children[child], end)) child++;
    const firstComment = comment;
    while (isBefore(comments[comment], end)) comment++;
    const only = children[first];
    if (child !== first + 1 || !only || !isWithin(only, start, end) || isFaulty(faults, start, end)) continue;
    const own = { children: mark.children + first, comments: firstComment };
    keepEntry(memory, { start, end, from: own, comments: comment }, { isWhole: true, inner: undefined });
  }
}

/** Anchors, aliases, tags and merge keys reach beyond their entry: whether the piece read last has had none since. */
export function standsAlone({ piece, crossed }: Builder, since: Mark): boolean {
  return crossed === since.crossed && !piece.text.includes('<<');
}

/** Whether all of a block, which begins and ends as far from the start of its entry, is known and whole. */
export function isAllWhole({ entries }: KnownBlock, start: number, end: number): boolean {
  let at = start;
  for (const entry of entries) {
    if (entry.start !== at || !entry.isWhole) return false;
    at = entry.end;
  }
  return at === end;
}

function childrenSince(
  { frame, pairs, pairCount, items, itemCount }: Builder,
  mark: Mark,
): readonly (Pair | TreeNode)[] {
  if (!frame) return [];
  const from = frame.first + mark.children;
  return frame.node.kind === 'map' ? pairs.slice(from, pairCount) : items.slice(from, itemCount);
}

function beginsBefore(child: Pair | TreeNode | undefined, offset: number): boolean {
  return child !== undefined && (child.kind === 'pair' ? child.key : child).start < offset;
}

function isBefore(comment: Comment | undefined, offset: number): boolean {
  return comment !== undefined && comment.start < offset;
}

function isFaulty(faults: readonly SyntaxFault[], start: number, end: number): boolean {
  return faults.some((fault) => start <= fault.start && fault.start < end);
}
