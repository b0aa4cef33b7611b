// Two actuals of one day.
import { type Day, formatDay } from '../../model/calendar';
import { datedActuals } from '../../model/kpis';
import type { Kpi, Measurement, Written } from '../../model/types';
import { quoted } from '../../schema/words';
import { defineRule, type Report } from '../rule';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/duplicate-actual',
  kind: 'condition',
  level: 'error',
  summary: 'A KPI has one actual a day.',
  why: 'Where two figures stand for one day, nobody can say which one counts.',
  next: 'Keep the figure that is right.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - id: filing-readiness
    name: Filing readiness
    actuals: [{ date: 2026-10-31, value: 61 }, { date: 2026-10-31, value: 63 }]
`,
    allows: `kpis:
  - id: filing-readiness
    name: Filing readiness
    actuals: [{ date: 2026-09-30, value: 61 }, { date: 2026-10-31, value: 63 }]
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis) {
      const actuals = datedActuals(kpi);
      if (!isRising(actuals)) tellDoubles(kpi, actuals, report);
    }
  },
});

/** Each later than the one before, as most are written: then none has a double. */
function isRising(actuals: readonly Measurement[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { date } of actuals) {
    if (!date || date.value <= last) return false;
    last = date.value;
  }
  return true;
}

function tellDoubles(kpi: Kpi, actuals: readonly Measurement[], report: Report): void {
  const byDay = new Map<Day, Written<Day>>();
  for (const { date } of actuals) {
    if (!date) continue;
    const first = byDay.get(date.value);
    if (!first) byDay.set(date.value, date);
    else if (first.node !== date.node) {
      const message = `${kpiName(kpi)} has two actuals for ${quoted(formatDay(date.value))}; one figure counts for a day.`;
      report(date.node, message, { related: [{ at: first.node, message: 'The first of that day.' }] });
    }
  }
}
