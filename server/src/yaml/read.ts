// Reads a text piece by piece: events of a piece are turned into the tree and dropped before the next piece is parsed,
// and what is broken in one piece leaves the others alone.
import { DEPTH_LIMIT } from './anchors';
import { type Builder, closeBlock, openBlock, readPiece } from './build';
import { isLoneKey, isWrapped, parse, WRAPPED } from './events';
import { withinEntry } from './known';
import {
  type Block,
  blockOf,
  contentStart,
  firstWritten,
  innerBlock,
  type Lines,
  nextEntry,
  type Outline,
  startOf,
  textOf,
} from './outline';
import { rereadEntries } from './reread';

/** About how many lines are parsed at once. */
const PIECE_LINES = 1000;

/** Told about lines that are no YAML; has to read them into the tree in some way. */
export type Recover = (lines: Lines, block: Block | undefined, depth: number) => void;

export function readText(builder: Builder, outline: Outline, recover: Recover): void {
  const all = { from: 0, to: outline.lineCount };
  const block = blockOf(outline, all);
  if (block) readBlock(builder, outline, block, 0, recover);
  else {
    const text = outline.text;
    const events = parse(text, 0);
    if (events) readPiece(builder, text, events, 0, 0, events.length);
    else recover(all, undefined, 0);
  }
}

/** Reads the entries of a block, several at once where they are short, and one that is long by its own entries. */
export function readBlock(builder: Builder, outline: Outline, block: Block, depth: number, recover: Recover): void {
  const first = firstWritten(outline, block);
  openBlock(builder, block.kind, outline.base + contentStart(outline, first));
  let from = block.from;
  let entry = first;
  while (entry < block.to) {
    const next = nextEntry(outline, block, entry);
    const inner =
      next - entry > PIECE_LINES && block.kind === 'map' && depth < DEPTH_LIMIT
        ? innerBlock(outline, { from: entry, to: next }, block)
        : undefined;
    if (inner || next - from > PIECE_LINES) {
      if (entry > from) readEntries(builder, outline, { ...block, from, to: entry }, depth, recover);
      from = entry;
    }
    if (inner) {
      const whole = { ...block, from: entry, to: next };
      const isRead = withinEntry(builder, outline, whole, inner, () => {
        const isHeader = readHeader(builder, outline, { from: entry, to: inner.from });
        if (isHeader) readBlock(builder, outline, inner, depth + 1, recover);
        return isHeader;
      });
      if (isRead) from = next;
    }
    entry = next;
  }
  if (block.to > from) readEntries(builder, outline, { ...block, from, to: block.to }, depth, recover);
  closeBlock(builder);
}

function readEntries(builder: Builder, outline: Outline, block: Block, depth: number, recover: Recover): void {
  if (builder.memory && rereadEntries(builder, builder.memory, outline, block, depth)) return;
  const text = textOf(outline, block);
  const events = parse(text, depth);
  if (events && isWrapped(events, block))
    readPiece(builder, text, events, outline.base + startOf(outline, block.from), WRAPPED, events.length - WRAPPED);
  else recover(block, block, depth);
}

/** Reads `key:` as a key whose value is still to come; false where the line holds more. */
export function readHeader(builder: Builder, outline: Outline, lines: Lines): boolean {
  const text = textOf(outline, lines);
  const events = parse(text, 0);
  if (!events || !isLoneKey(events)) return false;
  readPiece(builder, text, events, outline.base + startOf(outline, lines.from), WRAPPED, WRAPPED + 1);
  return true;
}
