// What a KPI is worth today, 0 to 100: by its thresholds where it has any, else by how far it has come.
import type { Day } from '../model/calendar';
import { type Actual, attainmentOf, knownActual, type Standing } from '../model/kpiStanding';
import { directionOf, expectedAt, meetsTarget } from '../model/kpis';
import type { Kpi } from '../model/types';

const GREEN = 100;
/** Amber lies between these, red below. */
const AMBER = { best: 79, worst: 60 } as const;

/** Undefined where there is nothing to compare with. */
export function kpiScore(kpi: Kpi, today: Day): number | undefined {
  const actual = knownActual(kpi, today);
  if (!actual) return undefined;
  return kpi.standing ? byThresholds(kpi, kpi.standing) : byProgress(kpi, actual);
}

function byThresholds({ thresholds }: Kpi, { light, actual, attainment }: Standing): number {
  if (light === 'green') return GREEN;
  const value = attainment?.percent ?? actual.value;
  const [amber, red] = [thresholds?.amber?.value, thresholds?.red?.value];
  if (light === 'amber') {
    const way = amber === undefined || red === undefined ? Number.NaN : (value - red) / (amber - red);
    // Without a red threshold, or with one on the other end of a range, it stands in the middle.
    const part = way >= 0 && way <= 1 ? way : 0.5;
    return AMBER.worst + (AMBER.best - AMBER.worst) * part;
  }
  const limit = red ?? Number.NaN;
  const ratio = value < limit ? value / limit : limit / value;
  const isRatio = limit > 0 && value > 0;
  // Below zero a ratio says nothing: worth half of what red may be.
  return AMBER.worst * (isRatio ? ratio : value <= 0 && limit > 0 ? 0 : 0.5);
}

function byProgress(kpi: Kpi, actual: Actual): number | undefined {
  const direction = directionOf(kpi);
  if (meetsTarget(kpi, actual.value)) return GREEN;
  if (direction === 'within-range') return percent(attainmentOf(kpi, actual)?.percent);
  const { baseline, target, plan } = kpi;
  const from = baseline?.value?.value;
  const hasWay = from !== undefined && baseline?.date !== undefined && (target?.by !== undefined || plan.length > 0);
  if (hasWay) return progress(from, actual.value, expectedAt(kpi, actual.date), direction);
  const aim = target?.value?.value;
  if (aim === undefined || aim <= 0 || actual.value <= 0 || !direction) return undefined;
  return percent(direction === 'lower-is-better' ? (aim / actual.value) * 100 : (actual.value / aim) * 100);
}

/** The way gone as a part of the way expected by then. */
function progress(
  from: number,
  value: number,
  expected: number | undefined,
  direction: ReturnType<typeof directionOf>,
): number | undefined {
  if (expected === undefined || !direction) return undefined;
  const isThere = direction === 'lower-is-better' ? value <= expected : value >= expected;
  if (isThere) return GREEN;
  return expected === from ? 0 : percent(((value - from) / (expected - from)) * 100);
}

function percent(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.min(100, Math.max(0, value));
}
