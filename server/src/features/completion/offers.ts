// What is offered at a place, spelt as it has to be there: with quotes, brackets, and what it takes to begin a block.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Shape } from '../../schema/shape';
import type { View } from '../../session/view';
import { quoteIfNeeded } from '../../yaml/edits';
import { doubleQuoted, singleQuoted } from '../../yaml/quote';
import { type KeyOffer, keysFor } from './keys';
import type { Place } from './place';
import { isScalar, type Manner, pairFor, spelt } from './snippet';
import { type ValueOffer, valuesFor } from './values';

export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  readonly description?: string | undefined;
  /** What a client compares with the word that stands there. */
  readonly filter: string;
  readonly newText: string;
  readonly snippet: boolean;
  /** Instead of what has to come before an insertion otherwise. */
  readonly lead?: string;
}

/** What may be written at a place. */
export function offersAt(place: Place, view: View): readonly Offer[] {
  const { site } = place;
  const { shape } = site;
  if (!shape) return [];
  const { file } = view.analysis;
  if (place.role === 'key') {
    const map = site.node.kind === 'map' ? site.node : undefined;
    return keysFor(shape, map, file).map((key) => keyOffer(key, place, view));
  }
  const values = valuesFor(site, shape, file).map((value) => valueOffer(value, place));
  return [...values, ...insideOffers(shape, place, view)];
}

function mannerOf(place: Place, { client, analysis }: View): Manner {
  return {
    flow: place.flow,
    json: place.json,
    snippets: client.snippets,
    lines: client.keepsIndentation,
    today: analysis.file.today,
  };
}

function keyOffer({ name, shape, detail, description }: KeyOffer, place: Place, view: View): Offer {
  const manner = mannerOf(place, view);
  const quoted = place.word.quote && !place.json ? inQuotes(name, place) : undefined;
  const bare = quoted ?? spelt(name, manner);
  const pair =
    place.word.isKey || quoted ? bare + (place.word.isKey ? '' : ': ') : pairFor(name, shape, place.column, manner);
  const snippet = manner.snippets && !place.word.isKey && !quoted;
  const newText = place.braces ? inBraces(pair, snippet) : pair;
  return {
    label: name,
    kind: CompletionItemKind.Property,
    detail,
    description,
    filter: bare,
    newText,
    snippet,
  };
}

const KINDS = {
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  flag: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
} as const satisfies Readonly<Record<ValueOffer['kind'], CompletionItemKind>>;

function valueOffer({ kind, text, detail, description, raw }: ValueOffer, place: Place): Offer {
  const newText = raw ? text : inQuotes(text, place);
  // A day is found by what it is called, too.
  const filter = kind === 'date' && detail ? `${newText} ${detail}` : newText;
  return { label: text, kind: KINDS[kind], detail, description, filter, newText, snippet: false };
}

function inQuotes(text: string, { json, word, flow }: Place): string {
  if (json || word.quote === '"') return doubleQuoted(text);
  return word.quote === "'" ? singleQuoted(text) : quoteIfNeeded(text, flow ? 'flow' : 'block');
}

/** Where a block or list belongs and none is begun: what may stand in it, with what it takes to begin it. */
function insideOffers(shape: Shape, place: Place, view: View): readonly Offer[] {
  const { site, word } = place;
  if (word.quote && !place.json) return [];
  const { file } = view.analysis;
  const isList = shape.types.includes('array') && shape.items !== undefined;
  const inner = isList ? shape.items : shape;
  if (!inner || (!place.beside && !place.flow)) return [];
  if (!place.flow && !isScalar(inner) && !view.client.keepsIndentation) return [];
  if (isList && isScalar(inner) && !isScalar(shape)) {
    return valuesFor({ ...site, shape: inner }, inner, file).map((value) => {
      const offer = valueOffer(value, { ...place, flow: true });
      return { ...offer, newText: `[${offer.newText}]` };
    });
  }
  return isScalar(shape) ? [] : keysFor(inner, undefined, file).map((key) => begun(key, isList, place, view));
}

/** A key with the block, and maybe the list, that it begins. */
function begun(key: KeyOffer, isList: boolean, place: Place, view: View): Offer {
  if (place.flow) {
    const offer = keyOffer(key, place, view);
    const braces = inBraces(offer.newText, offer.snippet);
    return { ...offer, newText: isList ? `[${braces}]` : braces };
  }
  const column = place.column + 2;
  const offer = keyOffer(key, { ...place, column: isList ? column + 2 : column }, view);
  return { ...offer, lead: '', newText: `\n${' '.repeat(column)}${isList ? '- ' : ''}${offer.newText}` };
}

function inBraces(pair: string, isSnippet: boolean): string {
  return `{ ${pair} ${isSnippet ? '\\}' : '}'}`;
}
