// An actual of today, to be put right.
import type { Fix } from '../../finding';
import { type Day, formatDay } from '../../model/calendar';
import { lastActual } from '../../model/kpis';
import type { Kpi } from '../../model/types';
import type { YamlDocument } from '../../yaml/tree';
import { itemInsertionAt } from '../insertion';

/** Adds an actual of today. It repeats the last figure, as a number has to stand there until the new one is put in. */
export function measuredToday(document: YamlDocument, kpi: Kpi, today: Day): readonly Fix[] {
  const { node, baseline } = kpi;
  const value = lastActual(kpi, today)?.value ?? baseline?.value?.value ?? 0;
  const actual = `{ date: ${formatDay(today)}, value: ${value} }`;
  return itemInsertionAt(document, node, ['actuals'], [actual], 'Add an actual of today, to be put right');
}
