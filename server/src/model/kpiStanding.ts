// How a KPI stands today: measured late, past its target, or beyond a threshold. One KPI has one standing, so that rules
// and reports agree; the readings of thresholds are explained at `standingOf`.
import type { TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import { isUndisclosed } from './absence';
import { addDuration, type Day, type Duration, daysIn } from './calendar';
import { directionOf, expectedAt, lastActual, meetsTarget, type Point } from './kpis';
import * as read from './read';
import type { Kpi, Measurement, Written } from './types';

export type Actual = Point & { readonly measurement: Measurement };

/** The latest actual; undefined also where one that cannot be read, or is not disclosed, may be the latest. */
export function knownActual(kpi: Kpi, today: Day): Actual | undefined {
  if (areActualsHidden(kpi)) return undefined;
  return read.items(kpi.node, 'actuals').length === kpi.actuals.length ? lastActual(kpi, today) : undefined;
}

/** Whether some of the actuals are not disclosed, or were lost to a syntax error. */
function areActualsHidden({ node }: Kpi): boolean {
  const list = valueAt(node, 'actuals');
  return (
    isUndisclosed(node, 'actuals') || node.damaged || (list !== undefined && list.kind !== 'scalar' && list.damaged)
  );
}

/** The actual that falls short of a target whose date is past: the latest, unless one since that date met it. */
export function missedTarget(kpi: Kpi, today: Day): Actual | undefined {
  const by = kpi.target?.by?.value;
  if (by === undefined || by >= today) return undefined;
  const last = knownActual(kpi, today);
  if (!last) return undefined;
  const atThatTime = lastActual(kpi, by)?.date ?? by;
  for (const { value, date } of kpi.actuals) {
    if (!value || !date || date.value < atThatTime || date.value > today) continue;
    if (meetsTarget(kpi, value.value) !== false) return undefined;
  }
  return last;
}

/** How much later than its cadence a KPI may be measured. */
export interface Grace {
  /** For cadences of a month or less. */
  readonly monthly: Duration;
  readonly slower: Duration;
}

/** Since when a KPI has waited for a measurement: since the last one, or since its baseline where there is none. */
export interface Wait {
  readonly since: Day;
  readonly isMeasured: boolean;
}

/**
 * How long a KPI has waited for a measurement that is overdue. Undefined where it is not overdue or that cannot be
 * known. A KPI that has met a past target may rest.
 */
export function overdueMeasurement(kpi: Kpi, today: Day, grace: Grace): Wait | undefined {
  const { node, cadence, baseline, target } = kpi;
  if (!cadence || areActualsHidden(kpi)) return undefined;
  const items = read.items(node, 'actuals');
  const dates = items.length === kpi.actuals.length ? kpi.actuals : items.map(dateOf);
  let last = baseline?.date?.value;
  for (const { date } of dates) {
    if (date === undefined || date.value > today) return undefined;
    if (last === undefined || date.value > last) last = date.value;
  }
  if (last === undefined) return undefined;
  const due = addDuration(last, cadence.value);
  if (today <= addDuration(due, daysIn(cadence.value) <= 31 ? grace.monthly : grace.slower)) return undefined;
  const latest = lastActual(kpi, today);
  const isOver = target?.by !== undefined && target.by.value < today;
  if (isOver && latest && meetsTarget(kpi, latest.value)) return undefined;
  return { since: last, isMeasured: items.length > 0 };
}

function dateOf(item: TreeNode): Pick<Measurement, 'date'> {
  return { date: item.kind === 'map' ? read.day(item, 'date') : undefined };
}

export type Reading = 'plan' | 'value';
export type Light = 'green' | 'amber' | 'red';

export interface Standing {
  readonly light: Light;
  readonly actual: Actual;
  readonly reading: Reading;
  /** The threshold it is beyond; undefined when green. */
  readonly limit: Written<number> | undefined;
  readonly attainment: Attainment | undefined;
}

/** How much of what was expected on the day of an actual it attained. */
export interface Attainment {
  readonly percent: number;
  readonly expected: number;
}

const LIGHTS: readonly Light[] = ['green', 'amber', 'red'];

/**
 * Where the latest actual stands by the thresholds, against what was expected on its own day. Thresholds that do not
 * say what they are of are read both ways, and the milder light counts; a reading in which they are out of order, or
 * nothing is known to be expected, does not count.
 */
export function standingOf(kpi: Kpi, today: Day): Standing | undefined {
  const actual = knownActual(kpi, today);
  if (!actual || !kpi.thresholds) return undefined;
  let mildest: Standing | undefined;
  for (const reading of readingsOf(kpi)) {
    const standing = disorderOf(kpi, reading) ? undefined : standingBy(kpi, actual, reading);
    if (!standing) continue;
    if (!mildest || LIGHTS.indexOf(standing.light) < LIGHTS.indexOf(mildest.light)) mildest = standing;
  }
  return mildest;
}

const READINGS = { plan: ['plan'], value: ['value'], either: ['value', 'plan'] } as const;

/** What the thresholds may be of. */
export function readingsOf({ thresholds }: Kpi): readonly Reading[] {
  if (!thresholds || isUndisclosed(thresholds.node, 'of')) return [];
  return READINGS[thresholds.of ?? 'either'];
}

function standingBy(kpi: Kpi, actual: Actual, reading: Reading): Standing | undefined {
  const { amber, red } = kpi.thresholds ?? {};
  const attainment = reading === 'plan' ? attainmentOf(kpi, actual) : undefined;
  if (reading === 'plan' && !attainment) return undefined;
  const isRed = isBeyond(kpi, actual, red, attainment);
  const light = isRed ? 'red' : isBeyond(kpi, actual, amber, attainment) ? 'amber' : 'green';
  return { light, actual, reading, limit: light === 'green' ? undefined : kpi.thresholds?.[light], attainment };
}

function isBeyond(
  kpi: Kpi,
  actual: Actual,
  limit: Written<number> | undefined,
  attainment: Attainment | undefined,
): boolean {
  if (!limit) return false;
  return attainment ? attainment.percent < limit.value : isWorse(kpi, actual.value, limit.value) === true;
}

/**
 * Whether a value lies on the wrong side of a limit. A limit of a range counts for the end it lies beyond; of one
 * within the range that cannot be told.
 */
function isWorse(kpi: Kpi, value: number, limit: number): boolean | undefined {
  switch (directionOf(kpi)) {
    case 'higher-is-better':
      return value < limit;
    case 'lower-is-better':
      return value > limit;
    case 'within-range': {
      const end = endBeyond(kpi, limit);
      return end && (end === 'min' ? value < limit : value > limit);
    }
    default:
      return undefined;
  }
}

function endBeyond({ target }: Kpi, value: number): 'min' | 'max' | undefined {
  if (target?.min && value < target.min.value) return 'min';
  return target?.max && value > target.max.value ? 'max' : undefined;
}

/**
 * Percent attained: actual ÷ expected, or expected ÷ actual where lower is better. Where zero or less is expected a
 * ratio says nothing; there it is 100 less what is missing, as a part of the way from baseline to target.
 */
export function attainmentOf(kpi: Kpi, actual: Point): Attainment | undefined {
  const direction = directionOf(kpi);
  if (direction === 'within-range') return attainmentOfRange(kpi, actual);
  const expected = expectedAt(kpi, actual.date);
  if (!direction || expected === undefined) return undefined;
  const [value, lower] = [actual.value, direction === 'lower-is-better'];
  if (lower ? value <= expected : value >= expected) return { expected, percent: atLeastAll(value, expected, lower) };
  if (expected > 0)
    return { expected, percent: rounded((lower ? expected / value : Math.max(0, value) / expected) * 100) };
  const way = Math.abs((kpi.target?.value?.value ?? Number.NaN) - (kpi.baseline?.value?.value ?? Number.NaN));
  if (!(way > 0)) return undefined;
  return { expected, percent: rounded(Math.max(0, 1 - Math.abs(expected - value) / way) * 100) };
}

/** As expected or better: 100 and more. */
function atLeastAll(value: number, expected: number, lower: boolean): number {
  if (value <= 0 || expected <= 0) return 100;
  return Math.max(100, rounded((lower ? expected / value : value / expected) * 100));
}

/**
 * A range is expected from the day its target names, from the start where that names none or the baseline lies within.
 * Beyond an end, that end is what was expected.
 */
function attainmentOfRange(kpi: Kpi, { value, date }: Point): Attainment | undefined {
  const { target, baseline } = kpi;
  if (!target || (!target.min && !target.max) || isUndisclosed(target.node, 'by')) return undefined;
  const isAhead = target.by !== undefined && target.by.value > date;
  if (isAhead && !(baseline?.value && meetsTarget(kpi, baseline.value.value))) return undefined;
  const end = endBeyond(kpi, value);
  const expected = end ? target[end]?.value : value;
  if (expected === undefined) return undefined;
  if (!end) return { expected, percent: 100 };
  if (expected <= 0) return undefined;
  return { expected, percent: rounded((end === 'min' ? Math.max(0, value) / expected : expected / value) * 100) };
}

/** Without the noise of binary fractions, so that 0.18 of 0.2 is 90 percent. */
function rounded(percent: number): number {
  return Math.round(percent * 1e6) / 1e6;
}

/** Two of red, amber and target that stand the wrong way round. */
export interface Disorder {
  readonly between: 'red-amber' | 'amber-target' | 'red-target';
  /** The threshold to look at. */
  readonly wrong: Written<number>;
  readonly other: Written<number>;
}

/** What is out of order in the thresholds under a reading: red comes after amber, amber not before the target. */
export function disorderOf(kpi: Kpi, reading: Reading): Disorder | undefined {
  const { amber, red } = kpi.thresholds ?? {};
  if (red && amber && !isOrdered(kpi, reading, red.value, amber.value)) {
    return { between: 'red-amber', wrong: red, other: amber };
  }
  const aim = kpi.target?.value;
  if (reading === 'plan' || !aim || directionOf(kpi) === 'within-range') return undefined;
  const nearest = amber ?? red;
  if (!nearest || isWorse(kpi, aim.value, nearest.value) !== true) return undefined;
  return { between: amber ? 'amber-target' : 'red-target', wrong: nearest, other: aim };
}

/** Whether red lies beyond amber; true where that cannot be told. */
function isOrdered(kpi: Kpi, reading: Reading, red: number, amber: number): boolean {
  if (reading === 'plan') return red < amber;
  if (red === amber) return directionOf(kpi) === undefined;
  if (directionOf(kpi) === 'within-range' && endBeyond(kpi, red) !== endBeyond(kpi, amber)) return true;
  return isWorse(kpi, red, amber) !== false;
}
