// A KPI whose latest actual is beyond its red threshold.
import { standingRule } from './standing';

export default standingRule({
  id: 'kpi/off-track',
  level: 'warning',
  light: 'red',
  summary: 'No KPI is beyond its red threshold.',
  why: 'Red was agreed as the figure at which the partners have to act together.',
  next: 'Find the cause together, and agree on an action with an owner and a date.',
  examples: {
    flags: `kpis:
  - id: filing-readiness
    name: Filing readiness
    target: { value: 90, by: 2027-12-31 }
    plan: [{ date: 2026-10-31, value: 60 }]
    thresholds: { of: plan, amber: 90, red: 75 }
    actuals: [{ date: 2026-10-31, value: 40 }]
`,
    allows: `kpis:
  - id: filing-readiness
    name: Filing readiness
    target: { value: 90, by: 2027-12-31 }
    plan: [{ date: 2026-10-31, value: 60 }]
    thresholds: { of: plan, amber: 90, red: 75 }
    actuals: [{ date: 2026-10-31, value: 61 }]
`,
  },
});
