// Where a completion goes: the text is read again with a mark in place of the half-typed word, once as a key and once as
// a value, so that the tree says what stands there however broken the word itself is.

import type { Shape } from '../../schema/shape';
import { shapeOf } from '../../schema/shapes';
import { type Site, siteFinder } from '../../schema/site';
import type { View } from '../../session/view';
import type { SourceFile } from '../../sourceFile';
import { columnOf } from '../../yaml/characters';
import { lineOf } from '../../yaml/position';
import { spotAt } from '../../yaml/spot';
import type { YamlDocument } from '../../yaml/tree';
import { type Commas, commas, isBehindOpening, isOnItsOwn, opensBelow, startsKey } from './surroundings';
import { type Word, wordAt } from './word';

/** No key and no value of anybody's; it is left out of what is written already. */
export const MARK = 'x-cursor-here';

export interface Place extends Commas {
  /** A key of the block at `site`, or the value at `site`. */
  readonly role: 'key' | 'value';
  readonly site: Site;
  readonly word: Word;
  readonly flow: boolean;
  readonly json: boolean;
  /** The column in which the keys of the block begin, or those of the block that holds the value. */
  readonly column: number;
  /** The value stands on the line of its key. */
  readonly beside: boolean;
  /** Braces have to stand around what is inserted: JSON begins with them. */
  readonly braces: boolean;
}

/** `parsed` parses a text that is almost that of the file. */
export function placesAt(file: SourceFile, offset: number, parsed: View['parsed']): readonly Place[] {
  const { text } = file.document;
  const word = wordAt(text, offset);
  if (!word) return [];
  const json = file.path.endsWith('.json');
  const around = { ...commas(text, word, json), word, json, parsed };
  const startsHere = startsKey(text, word);
  const key = word.isKey || startsHere ? placeAs('key', file, around) : undefined;
  const isOver = word.isKey || (key && !json && startsHere && !opensBelow(text, word));
  const value = isOver ? undefined : placeAs('value', file, around);
  // Where a word may stand as well as a block, the word is the simpler.
  const isWordFirst = key?.site.shape?.types.includes('string');
  const plain = (isWordFirst ? [value, key] : [key, value]).flatMap((place) => place ?? []);
  if (json || !isOnItsOwn(text, word) || plain.some(({ site }) => !isList(site.shape))) return plain;
  return newItem(file, { ...around, word: { ...word, lead: '- ' } }) ?? plain;
}

/** The place of the word, read as a key or as a value; undefined where it cannot be one. */
function placeAs(role: Place['role'], file: SourceFile, around: Around): Place | undefined {
  const marked = withMark(file.document.text, around, role);
  const whole = around.parsed(marked.text);
  const found = placeIn(whole, marked.at, file, around, role);
  // A key that brings in a fault has no place there: between a key and its block, behind an item in braces.
  if (found)
    return role === 'value' || found.flow || around.word.isKey || isAsSound(whole, file, around) ? found : undefined;
  // What stands below may be beyond reading with the word, as what stands above is not.
  return placeIn(around.parsed(marked.text.slice(0, marked.end)), marked.at, file, around, role);
}

/** Where a list goes on or is begun and its dash is not written yet: the item, and its first key where it is a block. */
function newItem(file: SourceFile, around: Around): readonly Place[] | undefined {
  const marked = withMark(file.document.text, around, 'value');
  const whole = around.parsed(marked.text);
  const item = placeIn(whole, marked.at, file, around, 'value');
  if (item?.site.holder?.node.kind !== 'list' || !isAsSound(whole, file, around)) return undefined;
  return [item, ...(item.site.shape?.keys ? [{ ...item, role: 'key' } as const] : [])];
}

/** Whether the mark brings in no fault that would not be there without the word. */
function isAsSound({ faults }: YamlDocument, { document }: SourceFile, { word, parsed }: Around): boolean {
  if (faults.length === 0) return true;
  const { text } = document;
  const { start, end } = word;
  const without = start === end ? document : parsed(text.slice(0, start) + text.slice(end));
  return faults.length <= without.faults.length;
}

function isList(shape: Shape | undefined): boolean {
  return shape?.types.length === 1 && shape.types[0] === 'array';
}

interface Around extends Commas {
  readonly word: Word;
  readonly json: boolean;
  readonly parsed: View['parsed'];
}

function withMark(text: string, { word, json, comma, lacking }: Around, role: Place['role']) {
  const quote = json ? '"' : word.quote;
  const head =
    lacking === undefined ? text.slice(0, word.start) : `${text.slice(0, lacking)},${text.slice(lacking, word.start)}`;
  const mark = `${word.lead}${quote}${MARK}${quote}`;
  const body = `${mark}${role === 'key' && !word.isKey ? ': null' : ''}${comma ? ',' : ''}`;
  const at = head.length + word.lead.length + quote.length + 1;
  return { text: head + body + text.slice(word.end), at, end: head.length + body.length };
}

/** The place of the mark; undefined where it was not read as what it is meant to be. */
function placeIn(
  document: YamlDocument,
  at: number,
  { kind }: SourceFile,
  around: Around,
  role: Place['role'],
): Place | undefined {
  const { root, text, lineStarts } = document;
  const spot = spotAt(document, at);
  const scalar = spot?.scalar;
  if (!root || scalar?.text !== MARK || spot?.isKey !== (role === 'key')) return undefined;
  const sites = siteFinder(root, shapeOf(kind));
  const column = columnOf(text, scalar.start);
  if (role === 'key') {
    const map = spot.pair?.parent;
    // In `[a: b]` there are no braces for further keys.
    if (!map || (map.flow && !(text.charAt(map.start) === '{' && isBehindOpening(text, scalar.start))))
      return undefined;
    const braces = around.json && !map.flow;
    return { role, site: sites.of(map), ...around, flow: map.flow || braces, braces, column, beside: false };
  }
  const { parent } = scalar;
  if (!parent) return undefined;
  const site = sites.of(scalar);
  const place = { role, site, ...around, braces: false };
  if (parent.kind !== 'pair') return { ...place, flow: parent.flow, column, beside: false };
  const beside = lineOf(lineStarts, parent.key.start) === lineOf(lineStarts, at);
  const outer = columnOf(text, parent.key.start);
  const { flow } = parent.parent;
  return beside || flow || column > outer ? { ...place, flow, column: outer, beside } : undefined;
}
