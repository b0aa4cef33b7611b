// The scale of one KPI: from its worse to its better end, in percent of the width; a falling target runs to the right too.
// A range runs from low to high.
import type { KpiView } from '../../server/src/health/sectionTypes';

/** Where the target stands: some room is left beyond it. */
const TARGET = 92;
/** Where the worst stands that is worse than the beginning. */
const WORST = 8;

export interface KpiScale {
  readonly from: number;
  readonly to: number;
  /** From 0 to 100, with one decimal; what lies outside stands at the end. */
  readonly at: (value: number) => number;
}

/** Undefined where there is no way from one figure to another. */
export function scaleOf(kpi: KpiView): KpiScale | undefined {
  return kpi.direction === 'within-range' ? rangeScale(kpi) : wayScale(kpi);
}

function wayScale({ baseline, target, actuals, limits, direction }: KpiView): KpiScale | undefined {
  const to = target?.value ?? target?.max ?? target?.min;
  const begin = baseline?.value ?? actuals[0]?.value;
  if (to == null || begin == null || direction === null) return undefined;
  const falls = direction === 'lower-is-better';
  const worst = (values: readonly number[]) => (falls ? Math.max(...values) : Math.min(...values));
  const known = [begin, actuals.at(-1)?.value, limits.red].filter((value) => value != null);
  const from = worst(known);
  if (from === to || falls !== from > to) return undefined;
  const start = from === begin ? 0 : WORST;
  return { from, to, at: (value) => within(start + ((value - from) / (to - from)) * (TARGET - start)) };
}

function rangeScale({ target, actuals, limits, baseline }: KpiView): KpiScale | undefined {
  const ends = [target?.min, target?.max].filter((value) => value != null);
  const known = [...ends, baseline?.value, actuals.at(-1)?.value, limits.amber, limits.red].filter(
    (value) => value != null,
  );
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (ends.length === 0 || from === to) return undefined;
  return { from, to, at: (value) => within(WORST + ((value - from) / (to - from)) * (TARGET - WORST)) };
}

function within(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 10) / 10;
}
