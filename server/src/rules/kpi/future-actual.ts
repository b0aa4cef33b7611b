// An actual dated after today.
import { formatDay } from '../../model/calendar';
import { datedActuals } from '../../model/kpis';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/future-actual',
  kind: 'condition',
  level: 'error',
  summary: 'Actuals are measured, not foreseen.',
  why: 'An actual of a day that has not come is a slip of the date, or a forecast; forecasts stand under the plan.',
  next: 'Correct the date, or keep the figure as plan.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - { id: filing-readiness, name: Filing readiness, actuals: [{ date: 2027-10-31, value: 61 }] }
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, actuals: [{ date: 2026-10-31, value: 61 }] }
`,
  },
  check({ kpis, today }, report) {
    for (const kpi of kpis) {
      for (const { date } of datedActuals(kpi)) {
        if (!date || date.value <= today) continue;
        const message = `An actual of ${kpiName(kpi)} is dated ${quoted(formatDay(date.value))}, after today (${formatDay(today)}); what is expected stands under plan.`;
        report(date.node, message);
      }
    }
  },
});
