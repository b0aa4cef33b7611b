// A KPI whose latest actual is beyond its amber threshold, and not beyond red.
import { standingRule } from './standing';

export default standingRule({
  id: 'kpi/at-risk',
  level: 'info',
  light: 'amber',
  summary: 'No KPI is beyond its amber threshold.',
  why: 'Amber is the time to talk, before red asks for decisions. A figure beyond red is told as off track.',
  examples: {
    flags: `kpis:
  - id: days-to-answer
    name: Days to an answer
    direction: lower-is-better
    target: { value: 3 }
    thresholds: { of: value, amber: 4, red: 6 }
    actuals: [{ date: 2026-10-31, value: 5 }]
`,
    allows: `kpis:
  - id: days-to-answer
    name: Days to an answer
    direction: lower-is-better
    target: { value: 3 }
    thresholds: { of: value, amber: 4, red: 6 }
    actuals: [{ date: 2026-10-31, value: 4 }]
`,
  },
});
