// Ties the items of two lists by their natural keys, never by their place.
import { naturalKey } from '../model/pointer';
import type { MapNode, TreeNode } from '../yaml/tree';
import type { Meaning } from './meaning';

export interface Matched<T> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/**
 * Of several items with one key those that say the same belong together, then the others in order of writing. Takes time
 * in proportion to the items, also where all of them have one key.
 */
export function matched<T extends { readonly node: TreeNode }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  meaning: Meaning,
): Matched<T> {
  const left = grouped(after, keyOf);
  const both: { before: T; after: T }[] = [];
  const gone: T[] = [];
  for (const [key, earlier] of grouped(before, keyOf)) {
    const same = grouped(left.get(key) ?? [], ({ node }) => meaning(node));
    const changed = earlier.filter((item) => {
      const next = same.get(meaning(item.node))?.pop();
      if (next) both.push({ before: item, after: next });
      return !next;
    });
    const others = new Set([...same.values()].flat());
    const later = (left.get(key) ?? []).filter((item) => others.has(item));
    for (const [at, item] of changed.entries()) {
      const next = later[at];
      if (next) both.push({ before: item, after: next });
      else gone.push(item);
    }
    left.set(key, later.slice(changed.length));
  }
  return { both, gone, come: [...left.values()].flat() };
}

/** What an item may be known by; undefined where it has none of that. */
export type KeyOf<T> = (item: T) => string | undefined;

/** As `matched`, key by key: what the first leaves over is tied by the next. */
export function matchedBy<T extends { readonly node: TreeNode }>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly KeyOf<T>[],
  meaning: Meaning,
): Matched<T> {
  let match: Matched<T> = { both: [], gone: before, come: after };
  for (const keyOf of keys) {
    const { gone, come } = match;
    if (gone.length === 0 || come.length === 0) break;
    const has = (item: T) => keyOf(item) !== undefined;
    const hasNot = (item: T) => !has(item);
    const next = matched(gone.filter(has), come.filter(has), (item) => keyOf(item) ?? '', meaning);
    match = {
      both: [...match.both, ...next.both],
      gone: inOrderOf(gone, [...next.gone, ...gone.filter(hasNot)]),
      come: inOrderOf(come, [...next.come, ...come.filter(hasNot)]),
    };
  }
  return match;
}

function inOrderOf<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  const kept = new Set(some);
  return all.filter((item) => kept.has(item));
}

/** Keys that name an item: what is written under them may be put otherwise, and the item is still the same. */
const NAMING: ReadonlySet<string> = new Set([
  ...['id', 'name', 'title', 'activity', 'statement', 'matter', 'what', 'topic'],
]);

/**
 * Ways in which the items of a list are known, the surer first: by what identifies them, by their name, and by all that
 * is written but their name. So one that is called otherwise is still the same, if it is otherwise as it was.
 */
export function identities<T extends { readonly node: MapNode }>(list: string, meaning: Meaning): readonly KeyOf<T>[] {
  return [({ node }) => identityOf(list, node), ({ node }) => nameOf(node), ({ node }) => restOf(node, meaning)];
}

function identityOf(list: string, node: MapNode): string | undefined {
  const key = naturalKey(list, node, -1);
  return key === '-1' ? undefined : key;
}

function nameOf(node: MapNode): string | undefined {
  const named = node.pairs.find(({ key }) => key.text !== 'id' && NAMING.has(key.text));
  return named?.value.kind === 'scalar' && named.value.text !== '' ? named.value.text : undefined;
}

function restOf(node: MapNode, meaning: Meaning): string | undefined {
  const rest = node.pairs.filter(({ key }) => !NAMING.has(key.text));
  if (rest.length === 0) return undefined;
  return rest
    .map(({ key, value }) => `${key.text} ${meaning(value)}`)
    .sort()
    .join(' ');
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
