// The tree as plain objects and arrays, for the schema validator.
import type { ListNode, MapNode, TreeNode } from './tree';

/**
 * Plain data of a node. Keys are always own properties, `__proto__` too. The aliases of one anchor become one shared
 * object, so that what they repeat costs nothing here.
 */
export function plainValue(node: TreeNode): unknown {
  return plain(node, new Map());
}

/** What aliases stand for, by the list of pairs or items that they share with their anchor. */
type Seen = Map<readonly unknown[], unknown>;

function plain(node: TreeNode, seen: Seen): unknown {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'map' ? plainMap(node, seen) : plainList(node, seen);
}

function plainMap(node: MapNode, seen: Seen): unknown {
  const { pairs } = node;
  const shared = pairs[0] !== undefined && pairs[0].parent !== node;
  const known = shared ? seen.get(pairs) : undefined;
  if (known !== undefined) return known;
  const object: Record<string, unknown> = {};
  for (const pair of pairs) {
    const key = pair.key.text;
    const value = plain(pair.value, seen);
    if (key === '__proto__')
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
  }
  if (shared) seen.set(pairs, object);
  return object;
}

function plainList(node: ListNode, seen: Seen): unknown {
  const { items } = node;
  const shared = items[0] !== undefined && items[0].parent !== node;
  const known = shared ? seen.get(items) : undefined;
  if (known !== undefined) return known;
  const array: unknown[] = [];
  for (const item of items) array.push(plain(item, seen));
  if (shared) seen.set(items, array);
  return array;
}
