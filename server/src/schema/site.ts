// Places: a node of the tree together with the shape the schema has for it and the way down to it.
import type { MapNode, Pair, ScalarNode, TreeNode } from '../yaml/tree';
import type { Shape } from './shape';

export interface Site {
  readonly node: TreeNode;
  /** Undefined below keys the schema knows nothing of. */
  readonly shape: Shape | undefined;
  /** Key or index in `holder`; empty for the root. */
  readonly name: string;
  /** The key that names it; undefined for list items and the root. */
  readonly key: ScalarNode | undefined;
  /** The mapping or list it stands in. */
  readonly holder: Site | undefined;
}

/** Finds sites; remembers what it found. */
export interface SiteFinder {
  /** The site a JSON pointer leads to; undefined where it leads nowhere. */
  readonly at: (pointer: string) => Site | undefined;
  /** What stands in a block under `key` or in a list at an index. */
  readonly below: (holder: Site, name: string) => Site | undefined;
  /** The site of a node of the tree; for what aliases share, where it is written. */
  readonly of: (node: TreeNode) => Site;
}

/** Mappings with more keys than this get an index, so that a hundred thousand faults in one stay linear. */
const FEW = 16;

export function siteFinder(root: TreeNode, shape: Shape): SiteFinder {
  const rootSite: Site = { node: root, shape, name: '', key: undefined, holder: undefined };
  const byPointer = new Map<string, Site | undefined>([['', rootSite]]);
  const byNode = new Map<TreeNode, Site>([[root, rootSite]]);
  const indexes = new Map<TreeNode, ReadonlyMap<string, Pair>>();

  const pairIn = (map: MapNode, key: string): Pair | undefined => {
    if (map.pairs.length <= FEW) return map.pairs.find((pair) => pair.key.text === key);
    let index = indexes.get(map);
    if (!index) {
      index = new Map(map.pairs.map((pair) => [pair.key.text, pair]));
      indexes.set(map, index);
    }
    return index.get(key);
  };
  const below = (holder: Site, name: string): Site | undefined => {
    const { node } = holder;
    if (node.kind === 'list') {
      const item = node.items[Number(name)];
      return item && itemSite(holder, item, name);
    }
    const pair = node.kind === 'map' ? pairIn(node, name) : undefined;
    return pair && pairSite(holder, pair);
  };
  const at = (pointer: string): Site | undefined => {
    if (byPointer.has(pointer)) return byPointer.get(pointer);
    const cut = pointer.lastIndexOf('/');
    const holder = at(pointer.slice(0, cut));
    const site = holder && below(holder, unescaped(pointer.slice(cut + 1)));
    byPointer.set(pointer, site);
    return site;
  };
  const of = (node: TreeNode): Site => {
    const known = byNode.get(node);
    if (known) return known;
    const { parent } = node;
    const site = !parent
      ? rootSite
      : parent.kind === 'pair'
        ? pairSite(of(parent.parent), parent)
        : itemSite(of(parent), node, String(node.index));
    byNode.set(node, site);
    return site;
  };
  return { at, below, of };
}

function pairSite(holder: Site, { key, value }: Pair): Site {
  return { node: value, shape: holder.shape && shapeUnder(holder.shape, key.text), name: key.text, key, holder };
}

function itemSite(holder: Site, node: TreeNode, name: string): Site {
  return { node, shape: holder.shape?.items, name, key: undefined, holder };
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What the schema has for a key of a shape; nothing for keys it does not know and for `x-` keys. */
function shapeUnder(shape: Shape, key: string): Shape | undefined {
  if (shape.keys && Object.hasOwn(shape.keys, key)) return shape.keys[key];
  return key.startsWith('x-') ? undefined : shape.values;
}

/** Whether the keys of a place are names of the user's (partners, rules) rather than words of the format. */
export function hasFreeKeys(shape: Shape | undefined): boolean {
  return shape?.values !== undefined;
}
