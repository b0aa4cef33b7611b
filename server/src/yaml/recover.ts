// Reads text that is no YAML: narrows a fault down to the smallest block that holds it, so that only a few lines are
// mended, and reads the rest as it stands.
import { DEPTH_LIMIT } from './anchors';
import { applyEdits } from './apply';
import { type Builder, closeBlock, openBlock, readPiece } from './build';
import { lineEnd } from './characters';
import { withoutControls } from './controls';
import type { LostLine } from './damage';
import { isLoneKey, isWrapped, parse, WRAPPED } from './events';
import { strayMends, tabMends } from './junk';
import { withinEntry } from './known';
import { type Budget, type Mended, mendUnit } from './mend';
import { mendingOf } from './mending';
import {
  type Block,
  contentStart,
  firstWritten,
  isDash,
  type Lines,
  likelyBlock,
  nextEntry,
  type Outline,
  outlineOf,
  startOf,
  textOf,
} from './outline';
import { lineStartsOf } from './position';
import { readHeader } from './read';
import { columnWords } from './repairs';
import { rereadEntries } from './reread';
import type { SyntaxFault } from './tree';
import { attempt, editsOf, type Unit, unitOf } from './unit';

export interface Recovery {
  readonly builder: Builder;
  /** Of the text as it is written: others are made of what is repaired. */
  readonly outline: Outline;
  readonly budget: Budget;
  readonly lost: LostLine[];
  /** Where somebody is typing, as an offset in the whole text. */
  readonly edited: number | undefined;
}

export function recoveryOf(builder: Builder, outline: Outline, edited: number | undefined): Recovery {
  const { length } = builder.source;
  const budget = { left: Math.min(40 * length + 400_000, 20_000_000) + 2 * length };
  return { builder, outline, budget, lost: [], edited };
}

/** Reads lines that do not parse: entries of `block`, which is open, or a whole text. */
export function recover(
  recovery: Recovery,
  outline: Outline,
  lines: Lines,
  block: Block | undefined,
  depth: number,
): void {
  if (readWithoutJunk(recovery, outline, lines, block, depth)) return;
  if (block) recoverEntries(recovery, outline, block, depth);
  else {
    const whole = outline.indivisible ? undefined : likelyBlock(outline, lines, -1);
    if (whole) recoverBlock(recovery, outline, whole, depth);
    else mendLines(recovery, outline, lines, undefined, depth);
  }
}

/** Takes out what slipped into the indentation, where nothing else is wrong. */
function readWithoutJunk(
  recovery: Recovery,
  outline: Outline,
  lines: Lines,
  block: Block | undefined,
  depth: number,
): boolean {
  const unit = unitFor(outline, lines, block, depth, fitting(block));
  const stray = strayMends(unit);
  const tries = stray.slice(0, 8).map((mend) => [mend]);
  if (stray.length > 1) tries.push(stray);
  for (const width of [2, 4, 8, 1]) tries.push(tabMends(unit, width));
  for (const mends of tries) {
    if (mends.length === 0) continue;
    recovery.budget.left -= unit.text.length;
    const outcome = attempt(unit, mends);
    if ('stop' in outcome) continue;
    takeMended(recovery, unit, { events: outcome.events, mends }, outline.base + startOf(outline, lines.from));
    return true;
  }
  return false;
}

function fitting(block: Block | undefined): Unit['fits'] {
  return (events) => block === undefined || events.length === 0 || isWrapped(events, block);
}

/** Reads an entry that does not parse: by what stands inside it, where that can be told apart. */
function recoverEntry(recovery: Recovery, outline: Outline, entry: Block, depth: number): void {
  const first = firstWritten(outline, entry);
  if (depth >= DEPTH_LIMIT) mendLines(recovery, outline, entry, entry, depth);
  else if (entry.kind === 'list') {
    if (!recoverItem(recovery, outline, entry, depth)) mendLines(recovery, outline, entry, entry, depth);
  } else {
    const inner = likelyBlock(outline, { from: first + 1, to: entry.to }, entry.column);
    const header = { from: entry.from, to: inner?.from ?? entry.to };
    const { builder } = recovery;
    const read = () => {
      if (!inner) return false;
      if (!readHeader(builder, outline, header) && !mendHeader(recovery, outline, header, entry, depth)) return false;
      recoverBlock(recovery, outline, inner, depth + 1);
      return true;
    };
    const isRead = inner && outline === recovery.outline ? withinEntry(builder, outline, entry, inner, read) : read();
    if (!isRead) mendLines(recovery, outline, entry, entry, depth);
  }
}

function mendLines(recovery: Recovery, outline: Outline, lines: Lines, block: Block | undefined, depth: number): void {
  readMended(
    recovery,
    unitFor(outline, lines, block, depth, fitting(block)),
    outline.base + startOf(outline, lines.from),
  );
}

/** An item whose content begins behind its dash is read as a block of its own, with a blank for the dash. */
function recoverItem(recovery: Recovery, outline: Outline, entry: Block, depth: number): boolean {
  const first = firstWritten(outline, entry);
  if (!isDash(outline, first)) return false;
  const start = startOf(outline, first);
  const dash = contentStart(outline, first) - start;
  const text = textOf(outline, { from: first, to: entry.to });
  const bare = `${text.slice(0, dash)} ${text.slice(dash + 1)}`;
  const item = outlineOf(bare, lineStartsOf(bare), outline.base + start);
  const inner = likelyBlock(item, { from: 0, to: item.lineCount }, outline.columns[first] ?? 0);
  if (!inner) return false;
  readComments(recovery, outline, { from: entry.from, to: first });
  recoverBlock(recovery, item, inner, depth + 1);
  return true;
}

/** Lines that hold nothing but comments. */
function readComments({ builder }: Recovery, outline: Outline, lines: Lines): void {
  const base = outline.base + startOf(outline, lines.from);
  const { text, faults } = withoutControls(textOf(outline, lines), base);
  builder.faults.push(...faults);
  readPiece(builder, text, [], base, 0, 0);
}

function recoverBlock(recovery: Recovery, outline: Outline, block: Block, depth: number): void {
  openBlock(recovery.builder, block.kind, outline.base + contentStart(outline, firstWritten(outline, block)));
  recoverEntries(recovery, outline, block, depth);
  closeBlock(recovery.builder);
}

function recoverEntries(recovery: Recovery, outline: Outline, block: Block, depth: number): void {
  const { builder } = recovery;
  let entry = firstWritten(outline, block);
  for (let from = block.from; from < block.to; from = entry) {
    const next = nextEntry(outline, block, entry);
    const own = { ...block, from, to: next };
    if (readSound(recovery, outline, own, depth)) {
      if (outline.columns[entry] !== block.column) builder.faults.push(outOfLine(builder.source, outline, own));
    } else recoverEntry(recovery, outline, own, depth);
    entry = next;
  }
}

/** False, with nothing read, where an entry is no YAML. */
function readSound({ builder, outline: written }: Recovery, outline: Outline, entry: Block, depth: number): boolean {
  if (builder.memory && outline === written) return rereadEntries(builder, builder.memory, outline, entry, depth);
  const text = textOf(outline, entry);
  const events = parse(text, depth);
  if (!events || !isWrapped(events, entry)) return false;
  readPiece(builder, text, events, outline.base + startOf(outline, entry.from), WRAPPED, events.length - WRAPPED);
  return true;
}

function outOfLine(source: string, outline: Outline, entry: Block): SyntaxFault {
  const line = firstWritten(outline, entry);
  const column = outline.columns[line] ?? 0;
  const start = outline.base + contentStart(outline, line);
  const lineStart = outline.base + startOf(outline, line);
  const end =
    start + outline.text.slice(start - outline.base, lineEnd(outline.text, start - outline.base)).trimEnd().length;
  const fault: SyntaxFault = { code: 'yaml', message: columnWords(column, entry.column), start, end };
  // A dash may stand where the outline has a blank for it; further away it is a guess where the line belongs.
  if (source.slice(lineStart, start).trim() !== '' || Math.abs(column - entry.column) > 1) return fault;
  const edits = [{ start: lineStart, end: start, newText: ' '.repeat(entry.column) }];
  return { ...fault, fix: { title: 'Line it up', edits } };
}

/** Mends a line that should be a key with a block below it. */
function mendHeader(recovery: Recovery, outline: Outline, header: Lines, block: Block, depth: number): boolean {
  if (/:[ \t]+(?:[^\s#]*[\p{L}\p{N}]|[|>{[])/u.test(textOf(outline, header).trim())) return false;
  const unit = unitFor(outline, header, block, depth, isLoneKey);
  const mended = mendUnit(unit, recovery.budget, undefined);
  if (!mended) return false;
  takeMended(recovery, unit, mended, outline.base + startOf(outline, header.from), WRAPPED + 1);
  return true;
}

function unitFor(outline: Outline, lines: Lines, block: Block | undefined, depth: number, fits: Unit['fits']): Unit {
  return unitOf(textOf(outline, lines), depth, { kind: block?.kind, column: block?.column ?? 0 }, fits);
}

function readMended(recovery: Recovery, broken: Unit, base: number): void {
  const { text, faults } = withoutControls(broken.text, base);
  const unit = text === broken.text ? broken : { ...broken, text, lines: [] };
  recovery.builder.faults.push(...faults);
  const edited = recovery.edited === undefined ? -1 : recovery.edited - base;
  const mended = mendUnit(unit, recovery.budget, edited >= 0 && edited <= unit.text.length ? edited : undefined);
  if (!mended) return;
  takeMended(recovery, unit, mended, base);
}

/** Reads what the mends made of a unit, and tells them. */
function takeMended(
  { builder, lost }: Recovery,
  unit: Unit,
  { events, mends }: Mended,
  base: number,
  to?: number,
): void {
  const edits = editsOf(mends);
  const skip = unit.kind ? WRAPPED : 0;
  readPiece(builder, applyEdits(unit.text, edits), events, base, skip, to ?? events.length - skip, mendingOf(edits));
  for (const mend of mends) {
    if (mend.fault.code !== 'unsafe' || !builder.faults.some((fault) => fault.code === 'unsafe'))
      builder.faults.push(moved(builder.source, unit, mend.fault, base));
    for (const { offset, column } of mend.lost) lost.push({ offset: offset + base, column });
  }
}

/** A fault at its place in the whole text. A fix is dropped where the text there is not what the unit made of it. */
function moved(source: string, unit: Unit, { fix, ...fault }: SyntaxFault, by: number): SyntaxFault {
  const place = { ...fault, start: fault.start + by, end: fault.end + by };
  if (!fix?.edits.every(({ start, end }) => source.slice(start + by, end + by) === unit.text.slice(start, end)))
    return place;
  const edits = fix.edits.map(({ start, end, newText }) => ({ start: start + by, end: end + by, newText }));
  return { ...place, fix: { title: fix.title, edits } };
}
