// What is remembered of a text for the time after its next edit: the entries of its outermost blocks that were sound and
// stood for themselves. One whose text is still the same is taken into the new tree as it was read, and not parsed.
import { attach } from './attach';
import type { Builder } from './build';
import { type Change, changeOf } from './change';
import { copyOf, copyOfScalar } from './copy';
import type { Block } from './outline';
import type { ScalarNode, TreeNode, YamlDocument } from './tree';

/** An entry of a block: a pair or an item, with its comments. All it says follows from its own text. */
export interface KnownEntry {
  /** Its lines, from the start of the first to that of the line behind the last. */
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  /** How many blocks are around the one it is an entry of. */
  readonly depth: number;
  /** Undefined for items. */
  readonly key: ScalarNode | undefined;
  readonly value: TreeNode;
  /** Its comments among those of the document: from the first up to, not including, the last. */
  readonly comments: readonly [from: number, to: number];
}

/** A text as it was read, with what its successor can take over. */
export interface Reading {
  readonly document: YamlDocument;
  /** In order of place, none within another. */
  readonly entries: readonly KnownEntry[];
}

/** What is known while a text is read. */
export interface Memory {
  readonly before: Reading | undefined;
  readonly change: Change;
  /** How much further on stands what follows the edit. */
  readonly by: number;
  /** Entries of this text, for the one after it. */
  readonly entries: KnownEntry[];
}

export function memoryOf(text: string, before: Reading | undefined): Memory {
  const old = before?.document.text ?? '';
  return { before, change: changeOf(old, text), by: text.length - old.length, entries: [] };
}

/** The entry of the text before that makes up just these lines of the text of `builder`, if they are the same. */
export function knownEntry(
  { source, memory }: Builder,
  start: number,
  end: number,
  { kind }: Block,
  depth: number,
): KnownEntry | undefined {
  if (!memory?.before) return undefined;
  const { change, by, before } = memory;
  if (end > change.before && start < source.length - change.after) return undefined;
  const moved = end > change.before ? by : 0;
  const entry = entryAt(before.entries, start - moved);
  return entry?.end === end - moved && entry.kind === kind && entry.depth === depth ? entry : undefined;
}

function entryAt(entries: readonly KnownEntry[], start: number): KnownEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.start === start ? entries[low] : undefined;
}

/** Takes a known entry over, which now begins at `start`. */
export function readKnown(builder: Builder, entry: KnownEntry, start: number): void {
  const { memory, comments } = builder;
  if (!memory?.before) return;
  const by = start - entry.start;
  const key = entry.key && copyOfScalar(entry.key, by);
  const value = copyOf(entry.value, by);
  const first = comments.length;
  for (const each of memory.before.document.comments.slice(...entry.comments))
    comments.push({ start: each.start + by, end: each.end + by });
  if (key) attach(builder, key);
  attach(builder, value);
  builder.end = value.end;
  memory.entries.push({ ...entry, start, end: entry.end + by, key, value, comments: [first, comments.length] });
}
