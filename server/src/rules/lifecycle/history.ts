// The history of stages as the rules need it: whole or not at all.

import type { Day } from '../../model/calendar';
import * as read from '../../model/read';
import { lastDayOf } from '../../model/stages';
import type { Alliance, StageSpan } from '../../model/types';
import { valueAt } from '../../yaml/tree';

/** The stages gone through, where all of them could be read. Undefined where none are written. */
export function wholeHistory({ root, history }: Alliance): readonly StageSpan[] | undefined {
  const list = valueAt(read.block(root, 'lifecycle'), 'history');
  if (list?.kind !== 'list' || list.damaged || list.items.length === 0) return undefined;
  const isReadable = list.items.length === history.length && history.every(({ stage }) => stage);
  return isReadable ? history : undefined;
}

/** Whether no stage may begin before the one above it, nor after today: what lifecycle/date-order asks for. */
export function runsForward(history: readonly StageSpan[], today: Day): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { from } of history) {
    if (!from) continue;
    if (from.value > today || lastDayOf(from) < before) return false;
    before = from.value;
  }
  return true;
}
