// Reads entries of a text that was read before it was edited: parses those that are new or changed, and takes the others
// over.
import type { Event } from 'js-yaml';
import { type Builder, readPiece } from './build';
import { isWrapped, parse, WRAPPED } from './events';
import { keepEntries, markOf } from './keep';
import { type KnownEntry, knownEntry, readKnown } from './known';
import { type Block, firstWritten, nextEntry, type Outline, startOf, textOf } from './outline';

type Part = KnownPart | Stretch;

interface KnownPart {
  readonly entry: KnownEntry;
  readonly start: number;
}

/** Entries that are not known, one after another. */
interface Stretch {
  readonly entry: undefined;
  readonly block: Block;
  readonly text: string;
  readonly events: readonly Event[];
}

/** False, with nothing read, where some of the entries are no YAML. */
export function rereadEntries(builder: Builder, outline: Outline, block: Block, depth: number): boolean {
  const parts = partsOf(builder, outline, block, depth);
  for (const part of parts ?? []) {
    if (part.entry) readKnown(builder, part.entry, part.start);
    else readStretch(builder, outline, part, depth);
  }
  return parts !== undefined;
}

function readStretch(builder: Builder, outline: Outline, { block, text, events }: Stretch, depth: number): void {
  const mark = markOf(builder);
  readPiece(builder, text, events, outline.base + startOf(outline, block.from), WRAPPED, events.length - WRAPPED);
  keepEntries(builder, outline, block, depth, events, mark);
}

function partsOf(builder: Builder, outline: Outline, block: Block, depth: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  let unknown = block.from;
  const takeUnknown = (to: number): boolean => {
    if (to === unknown) return true;
    const own = { ...block, from: unknown, to };
    const text = ownText(textOf(outline, own));
    const events = parse(text, depth);
    if (!events || !isWrapped(events, own)) return false;
    parts.push({ entry: undefined, block: own, text, events });
    return true;
  };
  let next = firstWritten(outline, block);
  for (let from = block.from; from < block.to; from = next) {
    next = nextEntry(outline, block, next);
    const start = outline.base + startOf(outline, from);
    const entry = knownEntry(builder, start, outline.base + startOf(outline, next), block, depth);
    if (!entry) continue;
    if (!takeUnknown(from)) return undefined;
    parts.push({ entry, start });
    unknown = next;
  }
  return takeUnknown(block.to) ? parts : undefined;
}

/**
 * The same text on its own: engines keep a part of a text as a view of the whole, and what is cut from it would hold each
 * version of the file in memory for as long as one of its entries lasts.
 */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
