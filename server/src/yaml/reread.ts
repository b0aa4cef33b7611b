// Reads entries of a text that was read before it was edited: parses those that are new or changed, down to the innermost
// block that can be told apart, and takes the others over.
import type { Event } from 'js-yaml';
import { DEPTH_LIMIT } from './anchors';
import { type Builder, closeBlock, openBlock, readPiece } from './build';
import { isLoneKey, isWrapped, parse, WRAPPED } from './events';
import { isAllWhole, keepEntries, standsAlone } from './keep';
import { enterEntry, type Found, keepEntry, leaveEntry, type Memory, markOf, readKnown, wholeEntry } from './known';
import {
  type Block,
  contentStart,
  firstWritten,
  innerBlock,
  type Lines,
  nextEntry,
  type Outline,
  startOf,
  textOf,
} from './outline';

/** Entries of up to so many lines are parsed as a whole. */
const FEW_LINES = 8;

type Part =
  | { readonly is: 'known'; readonly lines: Lines; readonly found: Found }
  | { readonly is: 'stretch'; readonly lines: Block; readonly parsed: Parsed }
  | {
      readonly is: 'opened';
      readonly lines: Block;
      readonly header: Parsed;
      readonly inner: Block;
      readonly parts: Part[];
    };

interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
}

/** False, with nothing read, where some of the entries are no YAML. */
export function rereadEntries(
  builder: Builder,
  memory: Memory,
  outline: Outline,
  block: Block,
  depth: number,
): boolean {
  const parts = partsOf(memory, outline, block, depth);
  if (parts) readParts(builder, memory, outline, parts);
  return parts !== undefined;
}

function partsOf(memory: Memory, outline: Outline, block: Block, depth: number): Part[] | undefined {
  const parts: Part[] = [];
  let unknown = block.from;
  const takeUnknown = (to: number): boolean => {
    if (to === unknown) return true;
    const lines = { ...block, from: unknown, to };
    const parsed = parsedLines(memory, outline, lines, depth);
    if (!parsed || !isWrapped(parsed.events, lines)) return false;
    parts.push({ is: 'stretch', lines, parsed });
    return true;
  };
  let next = firstWritten(outline, block);
  for (let from = block.from; from < block.to; from = next) {
    next = nextEntry(outline, block, next);
    const lines = { ...block, from, to: next };
    const found = wholeEntry(memory, outline, lines);
    const part: Part | undefined | 'broken' = found
      ? { is: 'known', lines, found }
      : openedPart(memory, outline, lines, depth);
    if (part === undefined) continue;
    if (part === 'broken' || !takeUnknown(from)) return undefined;
    parts.push(part);
    unknown = next;
  }
  return takeUnknown(block.to) ? parts : undefined;
}

/** An entry read by the entries of the block in it; undefined where that makes no sense. */
function openedPart(memory: Memory, outline: Outline, lines: Block, depth: number): Part | 'broken' | undefined {
  if (!memory.before || lines.kind === 'list' || lines.to - lines.from <= FEW_LINES || depth >= DEPTH_LIMIT)
    return undefined;
  if (firstWritten(outline, lines) !== lines.from) return undefined;
  const inner = innerBlock(outline, lines, lines);
  const header = inner && parsedLines(memory, outline, { from: lines.from, to: inner.from }, 0);
  if (!header || !isLoneKey(header.events)) return undefined;
  enterEntry(memory, startOf(outline, lines.from), lines, 0);
  const parts = partsOf(memory, outline, inner, depth + 1);
  leaveEntry(memory, inner.kind);
  return parts ? { is: 'opened', lines, header, inner, parts } : 'broken';
}

function parsedLines(memory: Memory, outline: Outline, lines: Lines, depth: number): Parsed | undefined {
  const written = textOf(outline, lines);
  const text = memory.before ? ownText(written) : written;
  const events = parse(text, depth);
  return events && { text, events };
}

function readParts(builder: Builder, memory: Memory, outline: Outline, parts: readonly Part[]): void {
  for (const part of parts) {
    const start = startOf(outline, part.lines.from);
    if (part.is === 'known') readKnown(builder, memory, part.found, start);
    else if (part.is === 'opened') readOpened(builder, memory, outline, part);
    else {
      const { lines, parsed } = part;
      const mark = markOf(builder);
      readPiece(builder, parsed.text, parsed.events, start, WRAPPED, parsed.events.length - WRAPPED);
      keepEntries(builder, memory, outline, lines, mark);
    }
  }
}

function readOpened(
  builder: Builder,
  memory: Memory,
  outline: Outline,
  { lines, header, inner, parts }: Extract<Part, { is: 'opened' }>,
): void {
  const start = startOf(outline, lines.from);
  const end = startOf(outline, lines.to);
  const from = markOf(builder);
  readPiece(builder, header.text, header.events, start, WRAPPED, WRAPPED + 1);
  const isPlain = standsAlone(builder, from);
  enterEntry(memory, start, lines, from.comments);
  openBlock(builder, inner.kind, contentStart(outline, firstWritten(outline, inner)));
  readParts(builder, memory, outline, parts);
  closeBlock(builder);
  const known = leaveEntry(memory, inner.kind);
  const isWhole =
    builder.faults.length === from.faults &&
    isPlain &&
    isAllWhole(known, startOf(outline, inner.from) - start, end - start);
  keepEntry(memory, { start, end, from, comments: builder.comments.length }, { isWhole, inner: known });
}

/**
 * The same text on its own: engines keep a part of a text as a view of the whole, and what is cut from it would hold each
 * version of the file in memory for as long as one of its entries lasts.
 */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
