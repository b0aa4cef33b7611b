// A part of a tree once more, for a text in which it stands elsewhere: what it says is kept, every place moves along.
// Not for what anchors and aliases share, nor for what recovery took a line from.
import { type Draft, listDraft, mapDraft, type ScalarDraft, scalarDraft } from './draft';
import type { ListNode, MapNode, Pair, ScalarNode, TreeNode } from './tree';

/** The node and all below it, `by` further on. It hangs nowhere yet. */
export function copyOf(node: TreeNode, by: number): Draft {
  if (node.kind === 'scalar') return copyOfScalar(node, by);
  return node.kind === 'map' ? copyOfMap(node, by) : copyOfList(node, by);
}

export function copyOfScalar({ start, end, style, text, value }: ScalarNode, by: number): ScalarDraft {
  return scalarDraft(start + by, end + by, style, text, value);
}

function copyOfMap({ start, end, flow, pairs }: MapNode, by: number): Draft {
  const own: Pair[] = [];
  const map = mapDraft(start + by, end + by, flow, own, false);
  for (const each of pairs) {
    const key = copyOfScalar(each.key, by);
    const value = copyOf(each.value, by);
    const pair: Pair = { kind: 'pair', key, value, parent: map, merged: false };
    key.parent = pair;
    value.parent = pair;
    own.push(pair);
  }
  return map;
}

function copyOfList({ start, end, flow, items }: ListNode, by: number): Draft {
  const own: TreeNode[] = [];
  const list = listDraft(start + by, end + by, flow, own, false);
  for (const each of items) {
    const item = copyOf(each, by);
    item.parent = list;
    item.index = own.length;
    own.push(item);
  }
  return list;
}
