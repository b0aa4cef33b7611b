// Who is named at a key of an item of which the model keeps no more than its node: asks, milestones, payments.
import type { Alliance, Reference } from '../model/types';
import type { MapNode, TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { referenceName } from './names';

/** The name of whoever stands under `key`, the first of several; null where nobody does. */
export function nameAt(item: MapNode, key: string, alliance: Alliance): string | null {
  const value = valueAt(item, key);
  const node = value?.kind === 'list' ? value.items[0] : value;
  const reference = node && referenceAt(node, alliance);
  return reference ? referenceName(reference, alliance) : null;
}

function referenceAt(node: TreeNode, { references }: Alliance): Reference | undefined {
  return references.find((reference) => reference.node === node);
}
