// What stands at an offset of a text: the innermost key or value.
import type { Pair, ScalarNode, TreeNode, YamlDocument } from './tree';

export interface Spot {
  /** The key or scalar at the offset; undefined between them. */
  readonly scalar: ScalarNode | undefined;
  /** Whether it is the key of `pair`. */
  readonly isKey: boolean;
  /** The innermost pair whose key or value holds the offset. */
  readonly pair: Pair | undefined;
  /** The innermost value that holds the offset. */
  readonly node: TreeNode;
}

/** Both ends of a scalar count as in it. Undefined outside of the root. */
export function spotAt({ root }: YamlDocument, offset: number): Spot | undefined {
  if (!root || !holds(root, offset)) return undefined;
  let node: TreeNode = root;
  let pair: Pair | undefined;
  for (;;) {
    if (node.kind === 'scalar') return { scalar: node, isKey: false, pair, node };
    if (node.kind === 'list') {
      const item = node.items.find((each) => holds(each, offset));
      if (!item) return { scalar: undefined, isKey: false, pair, node };
      node = item;
      continue;
    }
    const inner: Pair | undefined = node.pairs.find(
      (each) => !each.merged && (holds(each.key, offset) || holds(each.value, offset)),
    );
    if (!inner) return { scalar: undefined, isKey: false, pair, node };
    if (holds(inner.key, offset)) return { scalar: inner.key, isKey: true, pair: inner, node: inner.value };
    pair = inner;
    node = inner.value;
  }
}

function holds({ start, end }: Pick<TreeNode, 'start' | 'end'>, offset: number): boolean {
  return start <= offset && offset <= end;
}
