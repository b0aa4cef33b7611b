// Reads KPIs and what is measured of them, and what is expected of one on a day. How one stands is in kpiStanding.ts.

import type { MapNode } from '../yaml/tree';
import { isUndisclosed, lacks } from './absence';
import type { Day } from './calendar';
import * as read from './read';
import { actorsAt, type Reader, referencesAt } from './reader';
import type { Kpi, KpiTarget, Measurement, Thresholds, Written } from './types';

const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'within-range'] as const;
const INDICATORS = ['leading', 'lagging'] as const;

/** A KPI whose standing is still to be worked out, once it is whole. */
export interface KpiDraft extends Kpi {
  standing: Kpi['standing'];
}

/** KPIs with a readable id. */
export function readKpis(reader: Reader, root: MapNode): readonly KpiDraft[] {
  return read.present(read.blocks(root, 'kpis'), (node) => {
    const id = read.text(node, 'id');
    if (!id) return undefined;
    const baseline = read.block(node, 'baseline');
    return {
      kind: 'kpi' as const,
      node,
      id,
      label: read.text(node, 'name')?.value ?? id.value,
      category: read.text(node, 'category'),
      indicator: read.oneOf(node, 'indicator', INDICATORS),
      owners: actorsAt(reader, node, 'owner'),
      agreedBy: referencesAt(reader, node, 'agreedBy'),
      unit: read.text(node, 'unit'),
      direction: read.oneOf(node, 'direction', DIRECTIONS),
      baseline: baseline && readMeasurement(baseline),
      target: readTarget(node),
      plan: read.present(read.blocks(node, 'plan'), readMeasurement),
      thresholds: readThresholds(node),
      cadence: read.cadence(node, 'cadence'),
      actuals: read.present(read.blocks(node, 'actuals'), readActual),
      standing: undefined,
    };
  });
}

function readMeasurement(node: MapNode): Measurement {
  return { node, value: read.number(node, 'value'), date: read.day(node, 'date') };
}

/** A measurement of which both value and date can be read. */
function readActual(node: MapNode): Measurement | undefined {
  const actual = readMeasurement(node);
  return actual.value && actual.date ? actual : undefined;
}

function readTarget(kpi: MapNode): KpiTarget | undefined {
  const node = read.block(kpi, 'target');
  if (!node) return undefined;
  return {
    node,
    value: read.number(node, 'value'),
    min: read.number(node, 'min'),
    max: read.number(node, 'max'),
    by: read.day(node, 'by'),
  };
}

function readThresholds(kpi: MapNode): Thresholds | undefined {
  const node = read.block(kpi, 'thresholds');
  if (!node) return undefined;
  return {
    node,
    of: read.oneOf(node, 'of', ['plan', 'value'])?.value,
    amber: read.number(node, 'amber'),
    red: read.number(node, 'red'),
  };
}

/** A value on a day. */
export interface Point {
  readonly value: number;
  readonly date: Day;
}

/** The latest actual that is not dated after today. */
export function lastActual(kpi: Kpi, today: Day): (Point & { readonly measurement: Measurement }) | undefined {
  let last: Measurement | undefined;
  for (const actual of kpi.actuals) {
    if (!actual.date || actual.date.value > today) continue;
    if (!last?.date || actual.date.value >= last.date.value) last = actual;
  }
  return last?.value && last.date && { value: last.value.value, date: last.date.value, measurement: last };
}

/** Actuals with a readable date, in order of writing, those without a readable value as well. */
export function datedActuals({ node, actuals }: Kpi): readonly Measurement[] {
  const written = read.blocks(node, 'actuals');
  return written.length === actuals.length ? actuals : written.map(readMeasurement).filter(({ date }) => date);
}

export type Direction = 'higher-is-better' | 'lower-is-better' | 'within-range';

/**
 * Which way is better: as written; else a range where the target is one, lower where the target lies below the
 * baseline, higher otherwise. Undefined where a direction is written and cannot be read, or is not disclosed.
 */
export function directionOf({ node, direction, baseline, target }: Kpi): Direction | undefined {
  if (direction) return direction.value;
  if (!lacks(node, 'direction')) return undefined;
  if (target && !target.value && (target.min || target.max)) return 'within-range';
  const falls = target?.value && baseline?.value && target.value.value < baseline.value.value;
  return falls ? 'lower-is-better' : 'higher-is-better';
}

/**
 * What is expected of a KPI on a day: on straight lines from the baseline through the plan to the target, and the last
 * of them afterwards. A target without a date holds from the first day on where nothing else is planned. Undefined
 * where the way is not known: before the first planned value without a dated baseline, for a plan or a date that is
 * not disclosed or not readable, for a target that is a range.
 */
export function expectedAt(kpi: Kpi, day: Day): number | undefined {
  const { baseline, plan, target } = kpi;
  if (!isPlanKnown(kpi)) return undefined;
  const start = pointOf(baseline?.value, baseline?.date);
  const aim = pointOf(target?.value, target?.by);
  if (!aim && plan.length === 0) return target && lacks(target.node, 'by') ? target.value?.value : undefined;
  const way: Way = { from: undefined, to: undefined };
  passBy(way, start, day);
  for (const { value, date } of plan) passBy(way, pointOf(value, date), day);
  passBy(way, aim, day);
  const { from, to } = way;
  if (!from) return to === start ? to?.value : undefined;
  if (!to) return from.value;
  return from.value + ((to.value - from.value) * (day - from.date)) / (to.date - from.date);
}

function pointOf(value: Written<number> | undefined, date: Written<Day> | undefined): Point | undefined {
  return value && date && { value: value.value, date: date.value };
}

/** The points a day lies between: the latest until then and the earliest after it. */
interface Way {
  from: Point | undefined;
  to: Point | undefined;
}

/** Takes in a point; of several of one day the first begins a way and the last ends it. */
function passBy(way: Way, point: Point | undefined, day: Day): void {
  if (!point) return;
  if (point.date > day) {
    if (!way.to || point.date < way.to.date) way.to = point;
  } else if (!way.from || point.date >= way.from.date) way.from = point;
}

/** Whether every planned value is there to be read; no plan is a plan too. */
function isPlanKnown({ node, plan }: Kpi): boolean {
  if (isUndisclosed(node, 'plan')) return false;
  if (read.items(node, 'plan').length !== plan.length) return false;
  for (const { value, date } of plan) if (!value || !date) return false;
  return true;
}

/** Whether a value meets the target; undefined where the target does not say. */
export function meetsTarget(kpi: Kpi, value: number): boolean | undefined {
  const { target } = kpi;
  const direction = directionOf(kpi);
  if (!target || !direction) return undefined;
  if (direction === 'within-range' || !target.value) {
    if (!target.min && !target.max) return undefined;
    return value >= (target.min?.value ?? -Infinity) && value <= (target.max?.value ?? Infinity);
  }
  return direction === 'lower-is-better' ? value <= target.value.value : value >= target.value.value;
}
