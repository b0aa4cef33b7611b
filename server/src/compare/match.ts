// Ties the items of two lists by their natural keys, never by their place.
import type { TreeNode } from '../yaml/tree';
import type { Meaning } from './meaning';

export interface Matched<T> {
  readonly both: readonly { readonly before: T; readonly after: T }[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Of several items with one key those that say the same belong together, then the others in order of writing. */
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
    const later = left.get(key) ?? [];
    const changed = earlier.filter((item) => {
      const at = earlier.length + later.length > 2 ? later.findIndex((each) => says(each, item, meaning)) : -1;
      if (at < 0) return true;
      both.push(...later.splice(at, 1).map((each) => ({ before: item, after: each })));
      return false;
    });
    for (const item of changed) {
      const next = later.shift();
      if (next) both.push({ before: item, after: next });
      else gone.push(item);
    }
  }
  return { both, gone, come: [...left.values()].flat() };
}

function says<T extends { readonly node: TreeNode }>(a: T, b: T, meaning: Meaning): boolean {
  return meaning(a.node) === meaning(b.node);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
