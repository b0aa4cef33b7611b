// Ties the items of two lists by their natural keys, never by their place.
import type { TreeNode } from '../yaml/tree';
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
