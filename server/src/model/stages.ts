// When the alliance came into a stage, as far as the history tells.
import { addDuration, type Day } from './calendar';
import type { StageSpan, Written } from './types';

/** The first entry into a stage; of a year or a month the last day it may mean. */
export function firstEntry(history: readonly StageSpan[], stage: string): Written<Day> | undefined {
  let first: Written<Day> | undefined;
  for (const span of history) {
    if (span.stage?.value !== stage || !span.from) continue;
    const value = lastDayOf(span.from);
    if (!first || value < first.value) first = { value, node: span.from.node };
  }
  return first;
}

/** The last day that a date may mean: of a year or a month their last. */
export function lastDayOf({ value, node }: Written<Day>): Day {
  const length = node.kind === 'scalar' ? node.text.length : 0;
  if (length === 4) return addDuration(value, { count: 1, unit: 'y' }) - 1;
  return length === 7 ? addDuration(value, { count: 1, unit: 'm' }) - 1 : value;
}
