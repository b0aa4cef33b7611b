// Keys that a block may not have: misspelt, or at home in another block.
import type { Fix } from '../finding';
import { escapePointer, pointerOf } from '../model/pointer';
import { renameKey } from '../yaml/edits';
import type { ScalarNode } from '../yaml/tree';
import { EVERYWHERE, FEW_VALUES } from './expectation';
import type { SchemaFault } from './fault';
import { homeOf, knows } from './homes';
import { type Guess, nearest } from './nearest';
import type { Shape } from './shape';
import { hasFreeKeys, type Site } from './site';
import type { Told } from './told';
import { guess, joined, quoted, quotedList } from './words';

/**
 * Whether a key stands among the ids of partners and is none: a key that every block may have, or one that belongs one
 * level down, where the partner's id was left out.
 */
export function isMisplaced(shape: Shape, key: string): boolean {
  if (shape.keyReference !== 'partner' || knows(shape, key)) return false;
  return EVERYWHERE.has(key) || knows(shape.values, key);
}

/** A block some of whose keys the schema does not know. */
export interface Block {
  readonly site: Site;
  readonly shape: Shape;
  /** How sentences call it and its surroundings. */
  readonly placeName: (site: Site) => string;
  readonly hasKey: (key: string) => boolean;
}

/**
 * Tells the keys of a block that the schema does not know: each by itself, but those that belong to one and the same
 * other block together. Gives the keys that were probably meant.
 */
export function tellUnknownKeys(block: Block, keys: Iterable<ScalarNode>, told: Told): Set<string> {
  const meant = new Set<string>();
  const misplaced = new Map<string, ScalarNode[]>();
  for (const key of keys) {
    const near = nearest(key.text, Object.keys(block.shape.keys ?? {}));
    const home = near.by === 'letters' ? undefined : homeOf(block.site, key.text, block.placeName);
    if (home && (home.isNear || near.words.length === 0)) {
      const together = misplaced.get(home.words);
      if (together) together.push(key);
      else misplaced.set(home.words, [key]);
      continue;
    }
    for (const word of near.words) meant.add(word);
    told.add(key, 'unknown-key', unknownKeyFault(block, key, near));
    if (told.isFull()) break;
  }
  for (const [home, [first, ...others]] of misplaced) {
    if (first) told.add(first, 'unknown-key', misplacedFault(block, first, others, home));
  }
  return meant;
}

function unknownKeyFault(block: Block, key: ScalarNode, near: Guess): SchemaFault {
  const { site, shape, placeName } = block;
  const start = `Key ${quoted(key.text)} is not known in ${placeName(site)}`;
  if (near.words.length > 0) {
    const meant = near.words.map((word) => besides(key, word));
    return { ...unknown(key, `${start}${guess(near.words)}`), fixes: renames(block, key, near), meant };
  }
  if (!hasFreeKeys(shape)) return unknown(key, `${start}. ${knownKeys(shape)}`);
  return unknown(key, `${start}; its keys are the ids of partners.`);
}

function misplacedFault({ site, placeName }: Block, first: ScalarNode, others: readonly ScalarNode[], home: string) {
  const place = placeName(site);
  if (others.length === 0)
    return unknown(first, `Key ${quoted(first.text)} is not known in ${place}; it belongs ${home}.`);
  const keys = quotedList(
    [first, ...others].map(({ text }) => text),
    'and',
  );
  return unknown(first, `Keys ${keys} are not known in ${place}; they belong ${home}.`);
}

function unknown(node: ScalarNode, message: string): SchemaFault {
  return { code: 'unknown-key', message, node, fixes: [] };
}

/** The pointer of another key in the block of `key`. */
function besides(key: ScalarNode, word: string): string {
  const pointer = pointerOf(key);
  return `${pointer.slice(0, pointer.lastIndexOf('/'))}/${escapePointer(word)}`;
}

/** A rename is safe where one spelling is meant and nothing stands under it yet. */
function renames({ hasKey }: Block, key: ScalarNode, { words, by }: Guess): Fix[] {
  const pair = key.parent;
  if (pair?.kind !== 'pair') return [];
  return words
    .filter((word) => !hasKey(word))
    .map((word) => ({
      title: `Rename to ${quoted(word)}`,
      safe: words.length === 1 && by !== 'meaning',
      edits: [renameKey(pair, word)],
    }));
}

function knownKeys(shape: Shape): string {
  const keys = Object.keys(shape.keys ?? {}).filter((key) => !EVERYWHERE.has(key));
  const known = keys.length > 0 && keys.length <= FEW_VALUES ? `Its keys are ${joined(keys, 'and')}; ` : '';
  return known === '' ? 'A key of your own begins with "x-".' : `${known}a key of your own begins with "x-".`;
}
