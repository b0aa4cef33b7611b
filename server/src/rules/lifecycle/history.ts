// The history of stages as the rules need it: whole or not at all.

import * as read from '../../model/read';
import type { Alliance, StageSpan } from '../../model/types';
import { valueAt } from '../../yaml/tree';

/** The stages gone through, where all of them could be read. Undefined where none are written. */
export function wholeHistory({ root, history }: Alliance): readonly StageSpan[] | undefined {
  const list = valueAt(read.block(root, 'lifecycle'), 'history');
  if (list?.kind !== 'list' || list.damaged || list.items.length === 0) return undefined;
  const isReadable = list.items.length === history.length && history.every(({ stage }) => stage);
  return isReadable ? history : undefined;
}
