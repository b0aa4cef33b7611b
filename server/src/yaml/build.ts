// Events to tree: gives every key, value and collection its place, also those that the events leave out.
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { aliasNode, noAnchors } from './anchors';
import { attach, closeFrame, openFrame, type Tree } from './attach';
import { endsWord, findIndicator, nextWritten } from './characters';
import { emptyDraft, listDraft, mapDraft, type ScalarDraft, scalarDraft } from './draft';
import type { Mending } from './mending';
import { crossGap, crossToken, origin, originEnd, pieceOf } from './piece';
import { applyTag, crossProperties, crossProperty, type Properties, readTag } from './properties';
import { plainScalarValue } from './scalar';
import { commaTraps } from './trap';
import type { ScalarStyle, SyntaxFault } from './tree';

export interface Builder extends Properties, Tree {
  /** End of the content read last, in the whole text: the end of every block that closes now. */
  end: number;
  /** Short texts read last, so that a key that stands in every item is kept once. */
  readonly words: string[];
}

// Kept apart from the library's objects: looked up for every event.
const { SCALAR, POP, MAPPING, SEQUENCE, ALIAS, DOCUMENT } = EVENT_ID;
const { PLAIN, LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
const WORDS = 1024;
const decode = getScalarValue;
const STYLES: readonly ScalarStyle[] = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];
const FLOW = 2;

export function builderOf(source: string): Builder {
  const faults: SyntaxFault[] = [];
  return {
    source,
    faults,
    comments: [],
    anchors: noAnchors(),
    frames: [],
    root: undefined,
    piece: pieceOf('', 0, undefined),
    handles: new Map(),
    end: 0,
    words: new Array<string>(WORDS).fill(''),
  };
}

/**
 * Reads a piece of the text, which begins at `base` of the whole and may have been mended. Only the
 * events `from`–`to` are read: those of the document and of a block which is open already are left out.
 */
export function readPiece(
  builder: Builder,
  text: string,
  events: readonly Event[],
  base: number,
  from: number,
  to: number,
  mended?: Mending,
): void {
  builder.piece = pieceOf(text, base, mended);
  const { frames } = builder;
  for (let at = from; at < to; at++) {
    const event = events[at];
    if (event === undefined) break;
    switch (event.type) {
      case SCALAR:
        addScalar(builder, event);
        break;
      case POP:
        if (frames.length > 0) closeCollection(builder);
        break;
      case MAPPING:
      case SEQUENCE:
        openCollection(builder, event);
        break;
      case ALIAS:
        addAlias(builder, event.anchorStart - 1, event.anchorEnd);
        break;
      case DOCUMENT:
        if (event.explicitStart) crossMarker(builder);
        for (const each of event.directives)
          if (each.kind === 'tag') builder.handles = new Map([...builder.handles, [each.handle, each.prefix]]);
        break;
    }
  }
  crossGap(builder.piece, text.length, builder);
}

/** Moves behind the `---` that begins a document. */
function crossMarker(builder: Builder): void {
  const { piece } = builder;
  const marker = /(?:^|[\r\n])\ufeff?---/.exec(piece.text);
  if (!marker) return;
  crossGap(piece, marker.index, builder);
  crossToken(piece, marker.index + marker[0].length);
}

/** Opens a block whose entries come piece by piece. */
export function openBlock(builder: Builder, kind: 'map' | 'list', start: number): void {
  openFrame(
    builder,
    kind === 'map' ? mapDraft(start, start, false, [], false) : listDraft(start, start, false, [], false),
    '',
  );
  builder.end = start;
}

export function closeBlock(builder: Builder): void {
  const frame = builder.frames.at(-1);
  if (!frame) return;
  const first = frame.pairs[0]?.key ?? frame.items[0];
  // What recovery changed may begin left of where the block seemed to begin.
  if (first && first.start < frame.node.start) frame.node.start = first.start;
  closeCollection(builder);
}

function addScalar(builder: Builder, event: ScalarEvent): void {
  const { piece } = builder;
  const { text } = piece;
  const start = event.valueStart;
  const propertied = event.anchorStart >= 0 || event.tagStart >= 0;
  if (propertied) crossProperties(builder, event);
  let scalar: ScalarDraft;
  if (start < 0) scalar = addEmpty(builder, event);
  else {
    const { style, valueEnd } = event;
    const content = event.fast ? sliceOnce(builder.words, text, start, valueEnd) : decode(text, event);
    if (style === PLAIN) {
      crossGap(piece, start, builder);
      const value = plainScalarValue(content);
      scalar = scalarDraft(origin(piece, start), originEnd(piece, valueEnd), 'plain', content, value);
      crossToken(piece, valueEnd);
      piece.plain = scalar;
    } else if (style === LITERAL_BLOCK || style === FOLDED_BLOCK) {
      scalar = addBlockScalar(builder, event, content);
    } else {
      crossGap(piece, start - 1, builder);
      const spelling = STYLES[style] ?? 'double';
      scalar = scalarDraft(origin(piece, start - 1), originEnd(piece, valueEnd + 1), spelling, content, content);
      crossToken(piece, valueEnd + 1);
    }
    builder.end = scalar.end;
  }
  if (!propertied) attach(builder, scalar);
  else {
    const node = event.tagStart >= 0 ? applyTag(builder, event, scalar) : scalar;
    if (event.anchorStart >= 0) builder.anchors.named.set(text.slice(event.anchorStart, event.anchorEnd), node);
    attach(builder, node);
  }
}

/** `text.slice(start, end)`, but the same string for the same short text. */
function sliceOnce(words: string[], text: string, start: number, end: number): string {
  const length = end - start;
  if (length > 28) return text.slice(start, end);
  const place =
    (text.charCodeAt(start) * 37 +
      text.charCodeAt(end - 1) * 11 +
      text.charCodeAt(start + (length >> 1)) * 5 +
      length) &
    (WORDS - 1);
  const known = words[place] ?? '';
  if (known.length === length && text.startsWith(known, start)) return known;
  const word = text.slice(start, end);
  words[place] = word;
  return word;
}

/** From the header, which stands somewhere behind the last token, to the last line with content. */
function addBlockScalar(builder: Builder, event: ScalarEvent, content: string): ScalarDraft {
  const { piece } = builder;
  const { text } = piece;
  const header = findIndicator(text, piece.at, '|>', ':-?,');
  const start = header < 0 ? event.valueStart : header;
  let headerEnd = Math.min(start + 1, text.length);
  while (/[-+0-9]/.test(text.charAt(headerEnd))) headerEnd++;
  let end = event.valueEnd;
  while (end > event.valueStart && /\s/.test(text.charAt(end - 1))) end--;
  if (end <= event.valueStart) end = headerEnd;
  crossGap(piece, event.valueStart, builder);
  crossToken(piece, event.valueEnd);
  return scalarDraft(origin(piece, start), originEnd(piece, end), STYLES[event.style] ?? 'literal', content, content);
}

/** Nothing is written: behind the anchor or tag, else behind the indicator and one blank. */
function addEmpty(builder: Builder, event: ScalarEvent): ScalarDraft {
  const { piece } = builder;
  let { at } = piece;
  if (event.anchorStart < 0 && event.tagStart < 0) at = Math.max(at, emptyPlace(builder));
  crossGap(piece, at, builder);
  const place = origin(piece, at);
  if (place > builder.end) builder.end = place;
  return emptyDraft(place);
}

function emptyPlace(builder: Builder): number {
  const { text, at } = builder.piece;
  const frame = builder.frames.at(-1);
  if (!frame) return at;
  const isMap = frame.node.kind === 'map';
  if (isMap && frame.key === undefined && !frame.unusable) {
    const indicator = findIndicator(text, at, ':?', frame.closing === '' ? '' : ',');
    return text.charAt(indicator) === '?' ? indicator + 1 : indicator;
  }
  const indicator = findIndicator(text, at, isMap ? ':' : '-', '');
  if (indicator < 0 || !(endsWord(text, indicator + 1) || ',[]{}'.includes(text.charAt(indicator + 1)))) return at;
  return text.charAt(indicator + 1) === ' ' ? indicator + 2 : indicator + 1;
}

function addAlias(builder: Builder, start: number, end: number): void {
  const { piece } = builder;
  crossProperty(builder, start, end);
  builder.end = originEnd(piece, end);
  const { anchors, faults, frames } = builder;
  const name = piece.text.slice(start + 1, end);
  attach(builder, aliasNode(anchors, name, origin(piece, start), builder.end, frames.length, faults));
}

function openCollection(builder: Builder, event: MappingEvent | SequenceEvent): void {
  const { piece, anchors } = builder;
  const { start } = event;
  const isMap = event.type === MAPPING;
  const flow = event.style === FLOW;
  if (event.anchorStart >= 0 || event.tagStart >= 0) crossProperties(builder, event);
  if (event.tagStart >= 0) readTag(builder, event, isMap ? 'map' : 'seq');
  if (start > piece.at) crossGap(piece, start, builder);
  const inBrackets = flow && (!isMap || piece.text.charCodeAt(start) === 123);
  if (inBrackets) crossToken(piece, start + 1);
  const place = origin(piece, start);
  const node = isMap ? mapDraft(place, place, flow, [], false) : listDraft(place, place, flow, [], false);
  builder.end = originEnd(piece, piece.at);
  if (event.anchorStart >= 0) {
    anchors.named.set(piece.text.slice(event.anchorStart, event.anchorEnd), node);
    anchors.open.add(node);
  }
  openFrame(builder, node, inBrackets ? (isMap ? '}' : ']') : '');
}

function closeCollection(builder: Builder): void {
  const frame = closeFrame(builder);
  if (!frame) return;
  const { piece, anchors } = builder;
  const { node } = frame;
  if (frame.closing !== '') {
    const bracket = findIndicator(piece.text, piece.at, frame.closing, ',:');
    const end = bracket < 0 ? nextWritten(piece.text, piece.at) : bracket + 1;
    crossGap(piece, Math.min(end, piece.text.length), builder);
    builder.end = originEnd(piece, piece.at);
  }
  node.end = Math.max(builder.end, node.start);
  if (anchors.open.size > 0) anchors.open.delete(node);
  if (node.kind === 'list' && node.flow && node.items.length > 1) commaTraps(builder.source, node, builder.faults);
  attach(builder, node);
}
