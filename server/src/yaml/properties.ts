// What may stand before a node: its anchor and its tag. Tags of YAML's core schema are honoured, others are told.
import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { type Draft, listDraft, mapDraft, type ScalarDraft } from './draft';
import { crossGap, crossToken, origin, originEnd, type Piece, type Told } from './piece';
import { taggedScalarValue } from './scalar';
import { type Tag, type TagHandles, tagOf } from './tags';
import { cut } from './trap';

/** What is known while anchors and tags are read. */
export interface Properties extends Told {
  piece: Piece;
  handles: TagHandles;
  textual: Draft | undefined;
  /** How many anchors, aliases and tags there were so far. */
  crossed: number;
}

/** Moves over anchor and tag, in either order. */
export function crossProperties(state: Properties, event: ScalarEvent | MappingEvent | SequenceEvent): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const anchorFirst = tagStart < 0 || (anchorStart >= 0 && anchorStart < tagStart);
  if (anchorStart >= 0 && anchorFirst) crossProperty(state, anchorStart - 1, anchorEnd);
  if (tagStart >= 0) crossProperty(state, tagStart, tagEnd);
  if (anchorStart >= 0 && !anchorFirst) crossProperty(state, anchorStart - 1, anchorEnd);
}

export function crossProperty(state: Properties, start: number, end: number): void {
  crossGap(state.piece, start, state);
  crossToken(state.piece, end);
  state.crossed++;
}

export function applyTag(state: Properties, event: ScalarEvent, scalar: ScalarDraft): Draft {
  const tag = readTag(state, event, 'scalar');
  if (tag === undefined) {
    if (event.tagEnd === event.tagStart + 1) scalar.value = scalar.text;
    return scalar;
  }
  if (tag === 'str') state.textual = scalar;
  if (tag === 'merge') return scalar;
  if (tag === 'map' && scalar.text === '') return mapDraft(scalar.start, scalar.end, false, [], false);
  if (tag === 'seq' && scalar.text === '') return listDraft(scalar.start, scalar.end, false, [], false);
  const value = tag === 'map' || tag === 'seq' || tag === 'unknown' ? undefined : taggedScalarValue(tag, scalar.text);
  if (value === undefined) tellTag(state, event, `"${cut(scalar.text)}" is not what its tag says`);
  else scalar.value = value;
  return scalar;
}

/** The tag of a node where it is one of those that suit it; all others are told. */
export function readTag(
  state: Properties,
  event: ScalarEvent | MappingEvent | SequenceEvent,
  suits: Tag | 'scalar',
): Tag | undefined {
  const spelling = state.piece.text.slice(event.tagStart, event.tagEnd);
  const tag = tagOf(spelling, state.handles);
  if (tag === undefined || tag === suits || (suits === 'scalar' && tag !== 'unknown')) return tag;
  const what = tag === 'unknown' ? 'is a tag that means nothing here' : 'does not suit what follows it';
  tellTag(state, event, `"${cut(spelling)}" ${what}`);
  return undefined;
}

function tellTag(state: Properties, event: ScalarEvent | MappingEvent | SequenceEvent, what: string): void {
  const start = origin(state.piece, event.tagStart);
  const end = originEnd(state.piece, event.tagEnd);
  const blank = state.source.charAt(end) === ' ' ? 1 : 0;
  const edits = [{ start, end: end + blank, newText: '' }];
  const fix = { title: 'Remove the tag', edits };
  state.faults.push({ code: 'yaml', message: `${what}; remove the tag.`, start, end: Math.max(end, start + 1), fix });
}
