// A KPI that has not been measured for longer than it should.
import { missingIn } from '../../model/absence';
import { missedTarget, overdueMeasurement } from '../../model/kpiStanding';
import type { Kpi } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { measuredToday } from '../skeletons/actual';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/stale',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'manage' },
  summary: 'KPIs are measured as often as agreed.',
  why: 'Decisions taken on old figures are guesses. A KPI is late once its cadence and some grace have passed since the last actual, or since the baseline where there is no actual yet. Public records are not judged: a figure that is not published may well be measured.',
  next: 'Measure the KPI, and record the figure.',
  source: ['P'],
  options: {
    grace: {
      type: 'duration',
      default: '20d',
      description: 'How much later than its cadence a KPI measured monthly or more often may be.',
    },
    graceSlower: {
      type: 'duration',
      default: '35d',
      description: 'The same for a KPI measured less often than monthly.',
    },
  },
  examples: {
    flags: `kpis:
  - id: filing-readiness
    name: Filing readiness
    cadence: monthly
    actuals: [{ date: 2026-08-31, value: 51 }]
`,
    allows: `kpis:
  - id: filing-readiness
    name: Filing readiness
    cadence: monthly
    actuals: [{ date: 2026-08-31, value: 51 }, { date: 2026-10-31, value: 61 }]
`,
  },
  check({ kpis, today, isPublic, document }, report, { grace, graceSlower }) {
    if (isPublic) return;
    const leavesToTarget = report.speaks('kpi/target-past');
    for (const kpi of kpis) {
      const wait = overdueMeasurement(kpi, today, { monthly: grace, slower: graceSlower });
      if (!wait || (leavesToTarget && missedTarget(kpi, today))) continue;
      const { node } = kpi;
      const since = past(wait.since, today);
      const when = wait.isMeasured ? `was last measured on ${since}` : `has no actual since its baseline of ${since}`;
      const at = valueAt(node, 'actuals') ?? missingIn(node, 'actuals');
      report(at, `${kpiName(kpi)} ${when}; its cadence is ${cadenceOf(kpi)}.`, {
        fixes: measuredToday(document, kpi, today),
      });
    }
  },
});

function cadenceOf({ cadence }: Kpi): string {
  return cadence?.node.kind === 'scalar' ? quoted(cadence.node.text) : '';
}
