// A target whose date is past and which was not met.
import { missedTarget } from '../../model/kpiStanding';
import type { Kpi } from '../../model/types';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { figure, figureIn, kpiName, stood } from './figures';

export default defineRule({
  id: 'kpi/target-past',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'manage' },
  summary: 'A target is met by its date, or agreed anew.',
  why: 'A target left standing after its date tells everybody that targets do not count. Meet it late, or agree a new one together. A KPI that met its target at any time from its date on is not told, nor one without any actual.',
  next: 'Review the target together: met, given a new date, or dropped.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - id: filing-readiness
    name: Filing readiness
    target: { value: 90, by: 2026-06-30 }
    actuals: [{ date: 2026-06-30, value: 82 }]
`,
    allows: `kpis:
  - id: filing-readiness
    name: Filing readiness
    target: { value: 90, by: 2026-06-30 }
    actuals: [{ date: 2026-06-30, value: 82 }, { date: 2026-08-31, value: 91 }]
`,
  },
  check({ kpis, today }, report) {
    for (const kpi of kpis) {
      const actual = missedTarget(kpi, today);
      const by = kpi.target?.by;
      if (!actual || !by) continue;
      const message = `${kpiName(kpi)} was to ${aim(kpi)} by ${past(by.value, today)}, and ${stood(kpi, actual)}; a missed target is met late or agreed anew.`;
      report(by.node, message, { related: [{ at: actual.measurement.node, message: 'The latest actual.' }] });
    }
  },
});

/** `reach 90 percent`, `stay between 48 and 52 percent`. */
function aim(kpi: Kpi): string {
  const { value, min, max } = kpi.target ?? {};
  if (min && max) return `lie between ${figure(min)} and ${figureIn(kpi, max)}`;
  if (min) return `reach at least ${figureIn(kpi, min)}`;
  if (max) return `come to at most ${figureIn(kpi, max)}`;
  return value ? `reach ${figureIn(kpi, value)}` : 'reach its target';
}
