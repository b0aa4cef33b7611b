// Which differences a sentence has told of already.
import type { Pair, TreeNode } from '../../yaml/tree';
import type { Draft } from '../two';
import type { Unit } from './units';

/** A difference is told where a sentence points at it, at something within it, or at something that holds it. */
export function untoldOf(units: readonly Unit[], drafts: readonly Draft[]): readonly Unit[] {
  const pointed = new Set<TreeNode>();
  const holding = new Set<TreeNode | Pair>();
  for (const draft of drafts) {
    for (const node of [draft.before, draft.after, ...(draft.tells ?? [])]) {
      if (!node || pointed.has(node)) continue;
      const told = node.parent?.kind === 'pair' && node.parent.key === node ? node.parent.value : node;
      pointed.add(told);
      for (let at: TreeNode | undefined = told; at && !holding.has(at); at = above(at)) holding.add(at);
    }
  }
  const isTold = (node: TreeNode | undefined): boolean => {
    if (!node) return false;
    if (holding.has(node)) return true;
    for (let at: TreeNode | undefined = node; at; at = above(at)) if (pointed.has(at)) return true;
    return false;
  };
  return units.filter(({ before, after }) => !isTold(before) && !isTold(after));
}

/** The collection that a node stands in. */
function above({ parent }: TreeNode): TreeNode | undefined {
  return parent?.kind === 'pair' ? parent.parent : parent;
}
