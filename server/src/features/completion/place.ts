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
  return roles.flatMap((role) => {
    const marked = withMark(text, around, role);
    // What stands below may be beyond reading with the word, as what stands above is not.
    const found = placeIn(parseYaml(marked.text), marked.at, file, around, role);
    return found ?? placeIn(parseYaml(marked.text.slice(0, marked.end)), marked.at, file, around, role) ?? [];
  });
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
  return rest ? first || /[{,]\s*$/.test(text.slice(0, start)) : first && /^\s*["\]}]/.test(text.slice(end));
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

function placeIn(
  document: YamlDocument,
  at: number,
  { kind }: SourceFile,
  around: Around,
  role: Place['role'],
): Place | undefined {
  const spot = spotAt(document, at);
  const { root, text, lineStarts } = document;
  if (!root || !spot?.scalar || spot.scalar.text !== MARK || spot.isKey !== (role === 'key')) return undefined;
  const sites = siteFinder(root, shapeOf(kind));
  if (spot.isKey) {
    const map = spot.pair?.parent;
    // In `[a: b]` there are no braces for further keys.
    if (!map || (map.flow && text.charAt(map.start) !== '{')) return undefined;
    const column = columnOf(text, spot.scalar.start);
    return { role, site: sites.of(map), ...around, flow: map.flow, column, beside: false };
  }
  const { parent } = spot.scalar;
  const holder = parent?.kind === 'pair' ? parent.parent : parent;
  if (!holder) return undefined;
  const key = parent?.kind === 'pair' ? parent.key : undefined;
  const beside = key !== undefined && lineOf(lineStarts, key.start) === lineOf(lineStarts, at);
  const column = columnOf(text, key?.start ?? spot.scalar.start);
  if (key && !beside && !holder.flow && columnOf(text, spot.scalar.start) <= column) return undefined;
  return { role, site: sites.of(spot.scalar), ...around, flow: holder.flow, column, beside };
}
