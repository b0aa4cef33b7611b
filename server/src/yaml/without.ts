// A copy of a tree from which some pairs and items are left out, or in which some scalars say something else; each node
// stays at its place in the text.
import type { ListNode, MapNode, Pair, Parent, ScalarNode, TreeNode } from './tree';

export interface Leaving {
  /** Pairs and items to leave out. */
  readonly out: ReadonlySet<Pair | TreeNode>;
  /** A key under which a mapping lists the keys that it lost; none: they go without a trace. */
  readonly listedUnder?: string;
  /** Scalars, keys among them, that say something else in the copy. */
  readonly spelled?: ReadonlyMap<TreeNode, string>;
}

/** What aliases share in the tree they share in the copy, so that what they repeat costs nothing. */
interface Copying extends Leaving {
  readonly pairs: Map<readonly Pair[], readonly Pair[]>;
  readonly items: Map<readonly TreeNode[], readonly TreeNode[]>;
}

export function without(root: MapNode, leaving: Leaving): MapNode {
  return copyMap(root, undefined, -1, { ...leaving, pairs: new Map(), items: new Map() });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function copy(node: TreeNode, parent: Parent, index: number, copying: Copying): TreeNode {
  if (node.kind === 'scalar') return { ...spelledIn(node, copying), parent, index };
  return node.kind === 'map' ? copyMap(node, parent, index, copying) : copyList(node, parent, index, copying);
}

function copyMap(node: MapNode, parent: Parent, index: number, copying: Copying): MapNode {
  const map: Writable<MapNode> = { ...node, parent, index, pairs: [] };
  const known = copying.pairs.get(node.pairs);
  if (known) return { ...map, pairs: known };
  const pairs: Pair[] = [];
  copying.pairs.set(node.pairs, pairs);
  map.pairs = pairs;
  for (const pair of node.pairs) if (!copying.out.has(pair)) pairs.push(copyPair(pair, map, copying));
  const lost = node.pairs.filter((pair) => copying.out.has(pair)).map(({ key }) => key.text);
  if (lost.length > 0 && copying.listedUnder !== undefined) list(map, pairs, copying.listedUnder, lost);
  return map;
}

function copyPair(pair: Pair, parent: MapNode, copying: Copying): Pair {
  const made: Writable<Pair> = { ...pair, parent };
  made.key = { ...spelledIn(pair.key, copying), parent: made };
  made.value = copy(pair.value, made, -1, copying);
  return made;
}

function spelledIn(node: ScalarNode, { spelled }: Copying): ScalarNode {
  const text = spelled?.get(node);
  return text === undefined ? node : { ...node, text, value: text };
}

function copyList(node: ListNode, parent: Parent, index: number, copying: Copying): ListNode {
  const list: Writable<ListNode> = { ...node, parent, index, items: [] };
  const known = copying.items.get(node.items);
  if (known) return { ...list, items: known };
  const items: TreeNode[] = [];
  copying.items.set(node.items, items);
  list.items = items;
  for (const item of node.items) if (!copying.out.has(item)) items.push(copy(item, list, items.length, copying));
  return list;
}

/** Adds texts to the list under a key of a mapping; what is made anew stands, without width, where the mapping begins. */
function list(map: MapNode, pairs: Pair[], key: string, texts: readonly string[]): void {
  const at = pairs.findIndex((pair) => pair.key.text === key);
  const before = pairs[at]?.value;
  const place = { start: map.start, end: map.start } as const;
  const pair: Writable<Pair> = {
    kind: 'pair',
    key: scalar(key, place, undefined, -1),
    value: scalar('', place, undefined, -1),
    parent: map,
    merged: false,
  };
  pair.key = scalar(key, place, pair, -1);
  const items: TreeNode[] = [];
  const value: ListNode = { kind: 'list', ...place, flow: true, items, parent: pair, index: -1, damaged: false };
  pair.value = value;
  for (const item of before?.kind === 'list' ? before.items : []) items.push({ ...item, parent: value });
  for (const text of texts) items.push(scalar(text, place, value, items.length));
  if (at >= 0) pairs.splice(at, 1, pair);
  else pairs.push(pair);
}

function scalar(text: string, place: Pick<ScalarNode, 'start' | 'end'>, parent: Parent, index: number): ScalarNode {
  return { kind: 'scalar', ...place, style: 'plain', text, value: text, parent, index };
}
