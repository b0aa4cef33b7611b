// A stretch of lines that is no YAML, and what is tried on it: mends are kept as edits of the text as written, so that
// every offset finds its way back.
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { DEPTH_LIMIT } from './anchors';
import { applyEdits } from './apply';
import { isBlankBetween, lineEnd } from './characters';
import type { LostLine } from './damage';
import { mendingOf, unmended } from './mending';
import { lineOf, lineStartsOf } from './position';
import type { Stop } from './reasons';
import type { SyntaxFault, TextEdit } from './tree';

export interface Unit {
  readonly text: string;
  readonly starts: readonly number[];
  /** Lines looked at already. */
  readonly lines: UnitLine[];
  /** How deep in blocks it stands. */
  readonly depth: number;
  /** The column its entry has to stand at, and what it is an entry of; undefined for a whole text. */
  readonly kind: 'map' | 'list' | undefined;
  readonly column: number;
  /** Whether events are what the place of the unit asks for. */
  readonly fits: (events: readonly Event[]) => boolean;
}

export interface UnitLine {
  readonly index: number;
  readonly start: number;
  /** Without its line break and the blanks before that. */
  readonly end: number;
  readonly text: string;
  /** Blanks before its first character, tabs counted as one. */
  readonly indent: number;
  /** Where the content behind its dashes begins, from the start of the line. */
  readonly body: number;
}

/** One change of one or more lines, and how it is told. */
export interface Mend {
  readonly from: number;
  /** The line after the last one it changes. */
  readonly to: number;
  readonly edits: readonly TextEdit[];
  readonly fault: SyntaxFault;
  readonly lost: readonly LostLine[];
}

export type Outcome = { readonly events: readonly Event[] } | { readonly stop: Stop };

export function unitOf(
  text: string,
  depth: number,
  place: Pick<Unit, 'kind' | 'column'>,
  fits: (events: readonly Event[]) => boolean,
): Unit {
  return { text, starts: lineStartsOf(text), lines: [], depth, ...place, fits };
}

export function lineAt(unit: Unit, index: number): UnitLine {
  const known = unit.lines[index];
  if (known) return known;
  const start = unit.starts[index] ?? unit.text.length;
  let end = lineEnd(unit.text, start);
  while (end > start && isBlankBetween(unit.text, end - 1, end)) end--;
  const text = unit.text.slice(start, end);
  const indent = /^[ \t\ufeff]*/.exec(text)?.[0].length ?? 0;
  const body = /^[ \t\ufeff]*(?:-[ \t]+)*/.exec(text)?.[0].length ?? 0;
  const line = { index, start, end, text, indent, body };
  unit.lines[index] = line;
  return line;
}

export function isWrittenLine({ text, indent }: UnitLine): boolean {
  return indent < text.length && text.charAt(indent) !== '#';
}

/** The edits of several mends, in order. */
export function editsOf(mends: readonly Mend[]): TextEdit[] {
  return mends.flatMap((mend) => mend.edits).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Parses the unit with some mends applied. */
export function attempt(unit: Unit, mends: readonly Mend[]): Outcome {
  const edits = editsOf(mends);
  const text = edits.length === 0 ? unit.text : applyEdits(unit.text, edits);
  try {
    const events = parseEvents(text, { maxDepth: DEPTH_LIMIT - unit.depth });
    if (unit.fits(events)) return { events };
    return { stop: { reason: unit.kind === 'list' ? 'not an item' : 'not a key', at: firstWrittenIn(unit) } };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { stop: { reason: '', at: 0 } };
    const mending = mendingOf(edits);
    const position = error.mark?.position ?? 0;
    const at = mending ? unmended(mending, position, false) : position;
    return { stop: { reason: error.reason, at: Math.min(at, unit.text.length) } };
  }
}

function firstWrittenIn(unit: Unit): number {
  for (let index = 0; index < unit.starts.length; index++) {
    const line = lineAt(unit, index);
    if (isWrittenLine(line)) return line.start + line.indent;
  }
  return 0;
}

/** The line that holds an offset; the last written one for the end of the text. */
export function stoppedLine(unit: Unit, offset: number): number {
  let index = lineOf(unit.starts, offset);
  while (index > 0 && !isWrittenLine(lineAt(unit, index))) index--;
  return index;
}
