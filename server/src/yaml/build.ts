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
import type { Memory } from './known';
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
  /** What is known of the text before its last edit; undefined where nobody will read the text again. */
  readonly memory: Memory | undefined;
}

// Kept apart from the library's objects: looked up for every event.
const { SCALAR, POP, MAPPING, SEQUENCE, ALIAS, DOCUMENT } = EVENT_ID;
const { PLAIN, LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
const WORDS = 256;
const decode = getScalarValue;
const STYLES: readonly ScalarStyle[] = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];
const FLOW = 2;

export function builderOf(source: string, memory?: Memory): Builder {
  const faults: SyntaxFault[] = [];
  return {
    source,
    faults,
    comments: [],
    anchors: noAnchors(),
    frame: undefined,
    depth: 0,
    pairs: [],
    items: [],
    pairCount: 0,
    itemCount: 0,
    root: undefined,
    textual: undefined,
    piece: pieceOf('', 0, undefined),
    handles: new Map(),
    crossed: 0,
    end: 0,
    words: new Array<string>(WORDS).fill(''),
    memory,
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
  for (let at = from; at < to; at++) {
    const event = events[at];
    if (event === undefined) break;
    switch (event.type) {
      case SCALAR:
        if (event.fast && event.style === PLAIN && event.anchorStart < 0 && event.tagStart < 0 && mended === undefined)
          addPlain(builder, event.valueStart, event.valueEnd);
        else addScalar(builder, event);
        break;
      case POP:
        if (builder.frame !== undefined) closeCollection(builder);
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
  const { frame } = builder;
  if (!frame) return;
  const { node } = frame;
  const count = node.kind === 'map' ? builder.pairCount : builder.itemCount;
  const first = node.kind === 'map' ? builder.pairs[frame.first]?.key : builder.items[frame.first];
  // What recovery changed may begin left of where the block seemed to begin.
  if (first && count > frame.first && first.start < node.start) node.start = first.start;
  closeCollection(builder);
}

/** The commonest token, by the shortest way: plain text on one line, as written. */
function addPlain(builder: Builder, start: number, end: number): void {
  const { piece } = builder;
  const { text, base } = piece;
  if (piece.hash < start) crossGap(piece, start, builder);
  const content = awaitsKey(builder) ? wordAt(builder.words, text, start, end) : text.slice(start, end);
  const scalar = scalarDraft(start + base, end + base, 'plain', content, plainScalarValue(content));
  if (piece.hash < end) crossToken(piece, end);
  else piece.at = end;
  piece.plain = scalar;
  builder.end = end + base;
  attach(builder, scalar);
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
    const content = event.fast ? text.slice(start, valueEnd) : decode(text, event);
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

/** `text.slice(start, end)`, but the same string for the same short text: most keys stand in every item of a list. */
function wordAt(words: string[], text: string, start: number, end: number): string {
  const length = end - start;
  if (length > 24) return text.slice(start, end);
  const place = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + length) & (WORDS - 1);
  const known = words[place];
  if (known !== undefined && known.length === length) {
    let at = 0;
    while (at < length && known.charCodeAt(at) === text.charCodeAt(start + at)) at++;
    if (at === length) return known;
  }
  const word = text.slice(start, end);
  words[place] = word;
  return word;
}

/** True where the next node is a key. */
function awaitsKey({ frame }: Builder): boolean {
  return frame !== undefined && frame.node.kind === 'map' && frame.key === undefined && !frame.unusable;
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
  const { frame } = builder;
  if (!frame) return at;
  const isMap = frame.node.kind === 'map';
  if (awaitsKey(builder)) {
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
  const { anchors, faults, depth } = builder;
  const name = piece.text.slice(start + 1, end);
  attach(builder, aliasNode(anchors, name, origin(piece, start), builder.end, depth, faults));
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
