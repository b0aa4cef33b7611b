// The list of committees as written, for rules that speak of all of them.
import type { ListNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import type { Alliance } from './types';

/** The list under `governance.committees`; undefined where a part of it could not be read, so that one may be hidden. */
export function readCommitteeList({ root, committees }: Alliance): ListNode | undefined {
  const list = valueAt(valueAt(root, 'governance'), 'committees');
  return list?.kind === 'list' && !list.damaged && list.items.length === committees.length ? list : undefined;
}
