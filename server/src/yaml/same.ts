// Whether two trees say the same, wherever and however it is written.
import type { Pair, TreeNode } from './tree';

export function saysSame(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  return a === undefined || b === undefined ? a === b : same(a, b, new Set());
}

/** `seen` are the collections compared already: what aliases share is looked at once. */
function same(a: TreeNode | Pair, b: TreeNode | Pair, seen: Set<readonly unknown[]>): boolean {
  if (a.kind === 'pair') return b.kind === 'pair' && same(a.key, b.key, seen) && same(a.value, b.value, seen);
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value && a.text === b.text;
  if (a.kind !== b.kind) return false;
  const [ours, theirs] = [entriesOf(a), entriesOf(b)];
  if (ours.length !== theirs.length) return false;
  if (seen.has(ours)) return true;
  seen.add(ours);
  return ours.every((entry, at) => {
    const other = theirs[at];
    return other !== undefined && same(entry, other, seen);
  });
}

function entriesOf(node: TreeNode | Pair): readonly (TreeNode | Pair)[] {
  if (node.kind === 'map') return node.pairs;
  return node.kind === 'list' ? node.items : [];
}
