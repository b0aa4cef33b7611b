// Which entries of a stretch of text that was just read are remembered: those that were sound and stand for themselves.
import { EVENT_ID, type Event } from 'js-yaml';
import type { Builder } from './build';
import { type Block, firstWritten, nextEntry, type Outline, startOf } from './outline';
import type { Comment, ScalarNode, SyntaxFault, TreeNode } from './tree';

/** How much was built before a stretch was read. */
export interface Mark {
  readonly pairs: number;
  readonly items: number;
  readonly comments: number;
  readonly faults: number;
}

interface Child {
  readonly key: ScalarNode | undefined;
  readonly value: TreeNode;
}

export function markOf({ pairCount, itemCount, comments, faults }: Builder): Mark {
  return { pairs: pairCount, items: itemCount, comments: comments.length, faults: faults.length };
}

/** Remembers the entries of `block`, which were read as `events` since `mark`. */
export function keepEntries(
  builder: Builder,
  outline: Outline,
  block: Block,
  depth: number,
  events: readonly Event[],
  mark: Mark,
): void {
  const { memory, comments, piece } = builder;
  if (!memory || piece.text.includes('<<') || !standsAlone(events)) return;
  const children = childrenSince(builder, block, mark);
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
    const { key, value } = only;
    memory.entries.push({ start, end, kind: block.kind, depth, key, value, comments: [firstComment, comment] });
  }
}

/** Anchors, aliases, tags and merge keys reach beyond their entry. */
function standsAlone(events: readonly Event[]): boolean {
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) return false;
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    if (event.anchorStart >= 0 || event.tagStart >= 0) return false;
  }
  return true;
}

function childrenSince(builder: Builder, { kind }: Block, mark: Mark): readonly Child[] {
  if (kind === 'map') return builder.pairs.slice(mark.pairs, builder.pairCount);
  return builder.items.slice(mark.items, builder.itemCount).map((value) => ({ key: undefined, value }));
}

function beginsBefore(child: Child | undefined, offset: number): boolean {
  return child !== undefined && (child.key ?? child.value).start < offset;
}

function isBefore(comment: Comment | undefined, offset: number): boolean {
  return comment !== undefined && comment.start < offset;
}

function isWithin({ key, value }: Child, start: number, end: number): boolean {
  return start <= (key ?? value).start && value.end <= end;
}

function isFaulty(faults: readonly SyntaxFault[], start: number, end: number): boolean {
  return faults.some((fault) => start <= fault.start && fault.start < end);
}
