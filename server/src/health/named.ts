// Who is named at a key of an item of which the model keeps no more than its node: asks, milestones, payments.
import type { MapNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { referenceName } from './names';
import type { Subject } from './subject';

/** The name of whoever stands under `key`, the first of several; null where nobody does. */
export function nameAt(item: MapNode, key: string, { referenceAt, alliance }: Subject): string | null {
  const value = valueAt(item, key);
  const node = value?.kind === 'list' ? value.items[0] : value;
  const reference = node && referenceAt(node);
  return reference ? referenceName(reference, alliance) : null;
}
