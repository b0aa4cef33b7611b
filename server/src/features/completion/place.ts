// Where a completion goes: the text is read again with a mark in place of the half-typed word, once as a key and once as
// a value, so that the tree says what stands there however broken the word itself is.
import { shapeOf } from '../../schema/shapes';
import { type Site, siteFinder } from '../../schema/site';
import type { SourceFile } from '../../sourceFile';
import { columnOf } from '../../yaml/characters';
import { parseYaml } from '../../yaml/parse';
import { lineOf } from '../../yaml/position';
import { spotAt } from '../../yaml/spot';
import type { YamlDocument } from '../../yaml/tree';
import { type Word, wordAt } from './word';

/** No key and no value of anybody's; it is left out of what is written already. */
export const MARK = 'x-cursor-here';

export interface Place {
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
  /** A comma has to follow what is inserted. */
  readonly comma: boolean;
  /** Where a comma is lacking before what is inserted. */
  readonly lacking: number | undefined;
}

export function placesAt(file: SourceFile, offset: number): readonly Place[] {
  const { text } = file.document;
  const word = wordAt(text, offset);
  if (!word) return [];
  const json = file.path.endsWith('.json');
  const around = { ...commas(text, word, json), word, json };
  const roles = word.isKey
    ? (['key'] as const)
    : startsKey(text, word)
      ? (['key', 'value'] as const)
      : (['value'] as const);
  // A key that brings in a fault has no place there: between a key and its block, behind an item in braces.
  const faults = faultsWithout(file.document, word);
  return roles.flatMap((role) => {
    const marked = withMark(text, around, role);
    const whole = parseYaml(marked.text);
    const found = placeIn(whole, marked.at, file, around, role);
    const fits = role === 'value' || found?.flow || word.isKey || whole.faults.length <= faults;
    if (found) return fits ? found : [];
    // What stands below may be beyond reading with the word, as what stands above is not.
    return placeIn(parseYaml(marked.text.slice(0, marked.end)), marked.at, file, around, role) ?? [];
  });
}

/** How many faults there are without the word. */
function faultsWithout({ text, faults }: YamlDocument, { start, end }: Word): number {
  if (start === end || faults.length === 0) return faults.length;
  return parseYaml(text.slice(0, start) + text.slice(end)).faults.length;
}

type Around = Pick<Place, 'word' | 'json' | 'comma' | 'lacking'>;

/** Which commas the word needs around it. */
function commas(text: string, { start, end, isKey }: Word, json: boolean): Pick<Place, 'comma' | 'lacking'> {
  const before = text.slice(0, start).trimEnd();
  const lacking = json && /[^,:[{]$/.test(before) ? before.length : undefined;
  const comma = json && !isKey && /^\s*[^\s,\]}]/.test(text.slice(end));
  return { comma, lacking };
}

function startsKey(text: string, { start, end, first }: Word): boolean {
  const rest = /^[ \t]*(?:$|[\r\n#,}\]])/.test(text.slice(end, end + 200));
  return rest ? first || isBehindOpening(text, start) : first && /^\s*["\]}]/.test(text.slice(end));
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
    return { role, site: sites.of(map), ...around, flow: map.flow, column, beside: false };
  }
  const { parent } = scalar;
  if (!parent) return undefined;
  const site = sites.of(scalar);
  if (parent.kind !== 'pair') return { role, site, ...around, flow: parent.flow, column, beside: false };
  const beside = lineOf(lineStarts, parent.key.start) === lineOf(lineStarts, at);
  const outer = columnOf(text, parent.key.start);
  const { flow } = parent.parent;
  return beside || flow || column > outer ? { role, site, ...around, flow, column: outer, beside } : undefined;
}

function isBehindOpening(text: string, offset: number): boolean {
  return /[{,]\s*$/.test(text.slice(0, offset));
}
