// What is remembered of a text for the time after its next edit: the entries of its blocks that were sound and stood for
// themselves. One whose text is still the same is taken into the new tree as it was read, and not parsed.
import { attach } from './attach';
import type { Builder } from './build';
import { type Change, changeOf } from './change';
import { copyOf, copyOfScalar } from './copy';
import { type Block, type Outline, startOf } from './outline';
import type { ListNode, MapNode, Pair, TreeNode, YamlDocument } from './tree';

export interface KnownBlock {
  readonly kind: Block['kind'];
  /** In order of place. */
  readonly entries: readonly KnownEntry[];
}

/** A pair or an item. Places are told from where the entry begins that holds its block, so that both move together. */
export interface KnownEntry {
  /** Its lines, from the start of the first to that of the line behind the last. */
  readonly start: number;
  readonly end: number;
  /** Its place among the pairs or items of its block. */
  readonly child: number;
  /** Its first comment, counted from the first of the entry that holds its block, and how many there are. */
  readonly firstComment: number;
  readonly comments: number;
  /** Whether all it says follows from its own text. Else only what stands in it may be of use. */
  readonly isWhole: boolean;
  /** The block in it, where that was read by its entries. */
  readonly inner: KnownBlock | undefined;
}

/** A text as it was read, with what its successor can take over. */
export interface Reading {
  readonly document: YamlDocument;
  readonly block: KnownBlock | undefined;
}

/** What is known while a text is read. */
export interface Memory {
  readonly before: YamlDocument | undefined;
  readonly change: Change;
  /** Of the text as it is now. */
  readonly length: number;
  /** How much further on stands what follows the edit. */
  readonly by: number;
  /** The block that is being read. */
  level: Level;
}

/** A block that is being read, and what is known of it: as it was before, and as it is now. */
export interface Level {
  readonly outer: Level | undefined;
  readonly before: LevelBefore | undefined;
  /** Where the entry begins that holds it, and how many comments stand before that. */
  readonly start: number;
  readonly firstComment: number;
  readonly entries: KnownEntry[];
}

interface LevelBefore {
  readonly block: KnownBlock;
  readonly node: MapNode | ListNode;
  readonly start: number;
  readonly firstComment: number;
}

/** An entry of the text before, where its own level has it. */
export interface Found {
  readonly entry: KnownEntry;
  readonly level: LevelBefore;
  readonly child: Pair | TreeNode;
}

export function memoryOf(text: string, reading: Reading | undefined): Memory {
  const before = reading?.document;
  const old = before?.text ?? '';
  const level = levelOf(undefined, levelBefore(reading?.block, before?.root, 0, 0), 0, 0);
  return { before, change: changeOf(old, text), length: text.length, by: text.length - old.length, level };
}

function levelOf(
  outer: Level | undefined,
  before: LevelBefore | undefined,
  start: number,
  firstComment: number,
): Level {
  return { outer, before, start, firstComment, entries: [] };
}

function levelBefore(
  block: KnownBlock | undefined,
  node: TreeNode | undefined,
  start: number,
  firstComment: number,
): LevelBefore | undefined {
  return block && node?.kind === block.kind ? { block, node, start, firstComment } : undefined;
}

/** The entry of the text before that makes up just these lines, if they are the same, and can be taken over. */
export function wholeEntry(memory: Memory, outline: Outline, lines: Block): Found | undefined {
  const { change, by } = memory;
  const start = startOf(outline, lines.from);
  const end = startOf(outline, lines.to);
  if (end > change.before && start < memory.length - change.after) return undefined;
  const moved = end > change.before ? by : 0;
  const found = entryAt(memory, start - moved, lines);
  return found?.entry.isWhole && found.level.start + found.entry.end === end - moved ? found : undefined;
}

/** The entry of the text before that began at an offset, in the block that is being read. */
function entryAt({ level: { before: level } }: Memory, offset: number, { kind }: Block): Found | undefined {
  if (level?.block.kind !== kind) return undefined;
  const { entries } = level.block;
  const start = offset - level.start;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low];
  if (entry?.start !== start) return undefined;
  const child = level.node.kind === 'map' ? level.node.pairs[entry.child] : level.node.items[entry.child];
  return child && isWithin(child, offset, level.start + entry.end) ? { entry, level, child } : undefined;
}

/** Whether a pair or an item stands where its entry does. */
export function isWithin(child: Pair | TreeNode, start: number, end: number): boolean {
  const [first, last] = child.kind === 'pair' ? [child.key, child.value] : [child, child];
  return start <= first.start && last.end <= end;
}

/** Takes an entry over, which now begins at `start`. */
export function readKnown(builder: Builder, memory: Memory, { entry, level, child }: Found, start: number): void {
  const by = start - entry.start - level.start;
  const mark = markOf(builder);
  const { comments } = builder;
  const first = level.firstComment + entry.firstComment;
  for (const each of memory.before?.comments.slice(first, first + entry.comments) ?? [])
    comments.push({ start: each.start + by, end: each.end + by });
  if (child.kind === 'pair') attach(builder, copyOfScalar(child.key, by));
  const value = copyOf(child.kind === 'pair' ? child.value : child, by);
  attach(builder, value);
  builder.end = value.end;
  const end = start + entry.end - entry.start;
  keepEntry(memory, { start, end, from: mark, comments: comments.length }, entry);
}

/** How much was built before an entry was read. */
export interface Mark {
  readonly children: number;
  readonly comments: number;
  readonly faults: number;
  /** Anchors, aliases and tags. */
  readonly crossed: number;
}

export function markOf({ frame, pairCount, itemCount, comments, faults, crossed }: Builder): Mark {
  const children = frame ? (frame.node.kind === 'map' ? pairCount : itemCount) - frame.first : 0;
  return { children, comments: comments.length, faults: faults.length, crossed };
}

interface EntryPlace {
  readonly start: number;
  readonly end: number;
  /** What was built before it, and how many comments stand before its end. */
  readonly from: Pick<Mark, 'children' | 'comments'>;
  readonly comments: number;
}

/** Remembers an entry that was read. */
export function keepEntry(
  { level }: Memory,
  { start, end, from, comments }: EntryPlace,
  { isWhole, inner }: Pick<KnownEntry, 'isWhole' | 'inner'>,
): void {
  level.entries.push({
    start: start - level.start,
    end: end - level.start,
    child: from.children,
    firstComment: from.comments - level.firstComment,
    comments: comments - from.comments,
    isWhole,
    inner,
  });
}

/** Begins with the block inside an entry of `block`, which begins at `start` and may be another than before. */
export function enterEntry(memory: Memory, start: number, block: Block, comments: number): void {
  const { change, length, by } = memory;
  const isBelow = start >= length - change.after;
  const found = isBelow || start <= change.before ? entryAt(memory, isBelow ? start - by : start, block) : undefined;
  memory.level = levelOf(memory.level, found && levelWithin(found), start, comments);
}

function levelWithin({ entry, level, child }: Found): LevelBefore | undefined {
  const node = child.kind === 'pair' ? child.value : child;
  return levelBefore(entry.inner, node, level.start + entry.start, level.firstComment + entry.firstComment);
}

/** Ends with the block inside an entry. */
export function leaveEntry(memory: Memory, kind: Block['kind']): KnownBlock {
  const { outer, entries } = memory.level;
  if (outer) memory.level = outer;
  return { kind, entries };
}

/** Reads an entry, which may be another than before, by the block `inner` in it; gives what `read` gives. */
export function withinEntry(
  builder: Builder,
  outline: Outline,
  lines: Block,
  inner: Block,
  read: () => boolean,
): boolean {
  const { memory } = builder;
  if (!memory) return read();
  const from = markOf(builder);
  const start = startOf(outline, lines.from);
  enterEntry(memory, start, lines, from.comments);
  const isRead = read();
  const known = leaveEntry(memory, inner.kind);
  const place = { start, end: startOf(outline, lines.to), from, comments: builder.comments.length };
  if (isRead) keepEntry(memory, place, { isWhole: false, inner: known });
  return isRead;
}
