// What is not there: whether its absence means something, and at which node it is told.
import type { MapNode, TreeNode } from '../yaml/tree';
import { pairOf, valueAt } from '../yaml/tree';
import { escapePointer, pointerOf } from './pointer';
import type { Alliance, Partner } from './types';

/** A node to point at, with the pointer of what would stand there. */
export interface Missing {
  readonly at: TreeNode;
  readonly pointer: string;
}

/** Where a finding stands: at a node, or where something absent would be. */
export type Place = TreeNode | Missing;

/**
 * Whether `map` really lacks `key`: it is not written (not even empty or with a wrong value), not listed as
 * `undisclosed`, and no line of the mapping was lost to a syntax error.
 */
export function lacks(map: MapNode, key: string): boolean {
  return !map.damaged && pairOf(map, key) === undefined && !isUndisclosed(map, key);
}

/** Whether `map` lacks `key`, or a list without items stands there. */
export function lacksItems(map: MapNode, key: string): boolean {
  const list = pairOf(map, key)?.value;
  return list ? list.kind === 'list' && list.items.length === 0 && !list.damaged : lacks(map, key);
}

/** Whether `map` lists `key` as existing but not to be written here. */
export function isUndisclosed(map: MapNode, key: string): boolean {
  const listed = valueAt(map, 'undisclosed');
  return listed !== undefined && lists(listed, key);
}

function lists(node: TreeNode, word: string): boolean {
  return node.kind === 'list' && node.items.some((item) => item.kind === 'scalar' && item.text === word);
}

/** An absent key of an item or block: told at the item's id or first key, else at the block's own key. */
export function missingIn(map: MapNode, key: string): Missing {
  return { at: anchorOf(map), pointer: `${pointerOf(map)}/${escapePointer(key)}` };
}

/** An absent root block: told at the value of `stage`. */
export function missingBlock(alliance: Alliance, key: string): Missing {
  const at = alliance.stage?.node ?? valueAt(alliance.root, 'stage') ?? anchorOf(alliance.root);
  return { at, pointer: `/${escapePointer(key)}` };
}

/** Something absent for a partner: told at the partner's key in `block` where present, else at the partner's id. */
export function missingFor(partner: Partner, block: TreeNode | undefined, pointer: string): Missing {
  return { at: pairOf(block, partner.id.value)?.key ?? partner.id.node, pointer };
}

/** The node that stands for a mapping: an item's id (value) or first key; a block's own key. */
export function anchorOf(map: MapNode): TreeNode {
  if (map.parent?.kind === 'pair') return map.parent.key;
  const id = valueAt(map, 'id');
  if (id?.kind === 'scalar' && id.end > id.start) return id;
  return map.pairs[0]?.key ?? map;
}
