// What a block lists as undisclosed or internal: keys that are written all the same, and keys that are misspelt.
import { removeItem } from '../yaml/edits';
import type { MapNode, ScalarNode, YamlDocument } from '../yaml/tree';
import type { SchemaFault } from './fault';
import { nearest } from './nearest';
import { replacements } from './replacements';
import type { Shape } from './shape';
import { guess, quoted } from './words';

interface DisclosingBlock {
  readonly document: YamlDocument;
  readonly map: MapNode;
  /** The keys it may have. */
  readonly keys: Readonly<Record<string, Shape>>;
  /** What sentences call it. */
  readonly place: () => string;
}

/** The faults of what a block lists as undisclosed or internal. */
export function* disclosedFaults({ document, map, keys, place }: DisclosingBlock): Generator<SchemaFault> {
  for (const { key, value } of map.pairs) {
    if (key.text !== 'undisclosed' && key.text !== 'internal') continue;
    if (value.kind !== 'list') continue;
    const written = new Set(key.text === 'undisclosed' ? map.pairs.map((pair) => pair.key.text) : []);
    const known = Object.keys(keys);
    for (const item of value.items) {
      if (item.kind !== 'scalar') continue;
      if (written.has(item.text)) yield disclosed(document, item);
      else if (!known.includes(item.text)) yield* misspelt(item, known, key.text, place);
    }
  }
}

function disclosed(document: YamlDocument, item: ScalarNode): SchemaFault {
  return {
    code: 'disclosed',
    message: `${quoted(item.text)} is listed as undisclosed and written all the same; what is written here is disclosed.`,
    node: item,
    fixes: [{ title: `Remove ${quoted(item.text)} from the list`, safe: true, edits: [removeItem(document, item)] }],
  };
}

/** A term that is no key may well be what is not disclosed; only a misspelt key is surely wrong, and would silence nothing. */
function misspelt(item: ScalarNode, known: readonly string[], list: string, place: () => string): SchemaFault[] {
  const { words, by } = nearest(item.text, known);
  if (words.length === 0 || by === 'meaning') return [];
  const message = `${quoted(item.text)} is no key of ${place()}, so that it keeps nothing ${list}${guess(words)}`;
  return [{ code: 'unknown-value', message, node: item, fixes: replacements(item, words) }];
}
