// A first KPI, and the parts a KPI may lack. A figure has to be a number, so that what stands there is put right by hand.
import { addDuration, type Day, formatDay } from '../../model/calendar';
import { directionOf } from '../../model/kpis';
import type { Kpi } from '../../model/types';
import type { NewItem, NewPair } from '../../yaml/edits';
import { type Cast, listed } from './cast';

/** A KPI in which everything good practice asks for stands. */
export function firstKpi(cast: Cast, today: Day): NewItem {
  return [
    'id: first-kpi',
    'name: <what is measured>',
    'category: strategic',
    'indicator: leading',
    `owner: ${cast.own('businessLead', 'allianceManager')}`,
    `agreedBy: ${listed(cast.partners)}`,
    'unit: percent',
    'direction: higher-is-better',
    `baseline: { value: 0, date: ${formatDay(today)} }`,
    `target: { value: 100, by: ${inAYear(today)} }`,
    'cadence: quarterly',
  ];
}

/** Where a figure should be in a year: no worse than what is known of it. */
export function targetOf(kpi: Kpi, today: Day): NewPair {
  const aim = directionOf(kpi) === 'within-range' ? `min: ${lowest(kpi)}, max: ${aimOf(kpi)}` : `value: ${aimOf(kpi)}`;
  return { key: 'target', value: `{ ${aim}, by: ${inAYear(today)} }` };
}

/** A figure to reach that does not contradict what else is written of the KPI. */
export function aimOf({ baseline, plan, thresholds, actuals }: Kpi): number {
  const { amber, red } = thresholds?.of === 'plan' ? {} : (thresholds ?? {});
  const known = [amber, red, plan.at(-1)?.value, baseline?.value, actuals.at(-1)?.value];
  return known.find((each) => each !== undefined)?.value ?? 100;
}

/** The lower end of a range. */
export function lowest(kpi: Kpi): number {
  return Math.min(0, aimOf(kpi));
}

/** What makes a figure readable for both sides. */
export function readingPart(key: 'cadence' | 'unit' | 'baseline', kpi: Kpi, today: Day): NewPair {
  if (key === 'cadence') return { key, value: 'quarterly' };
  return { key, value: key === 'unit' ? '<what it counts>' : startOf(kpi, today) };
}

/** The first actual, where the target does not lie behind it; else the target itself. */
function startOf(kpi: Kpi, today: Day): string {
  const { target, actuals, direction } = kpi;
  const [first] = actuals;
  const aim = target?.value?.value ?? target?.min?.value;
  const value = first?.value?.value ?? 0;
  const isBehind = aim !== undefined && (direction?.value === 'lower-is-better' ? value < aim : value > aim);
  const date = first?.date && first.date.value <= today ? first.date.value : today;
  return `{ value: ${isBehind ? aim : value}, date: ${formatDay(date)} }`;
}

function inAYear(today: Day): string {
  return formatDay(addDuration(today, { count: 1, unit: 'y' }));
}
