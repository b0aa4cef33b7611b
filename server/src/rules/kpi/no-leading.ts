// Only figures that look back.
import type { Kpi } from '../../model/types';
import { defineRule } from '../rule';
import { allKpis, kpiName } from './figures';

export default defineRule({
  id: 'kpi/no-leading',
  kind: 'gap',
  level: 'info',
  gate: { from: 'manage', depth: 3 },
  summary: 'At least one KPI is a leading indicator.',
  why: 'Lagging figures such as revenue tell what has already happened. A leading one, such as joint leads or responsiveness, moves first and leaves time to act.',
  source: ['C', 'P'],
  examples: {
    flags: `kpis:
  - { id: revenue, name: Joint revenue, indicator: lagging }
`,
    allows: `kpis:
  - { id: revenue, name: Joint revenue, indicator: lagging }
  - { id: filing-readiness, name: Filing readiness, indicator: leading }
`,
  },
  check(alliance, report) {
    const { kpis } = alliance;
    const list = allKpis(alliance);
    if (!list || !kpis.every((kpi) => kpi.indicator?.value === 'lagging')) return;
    report(
      list,
      `${allOf(kpis)} lagging; at least one leading indicator shows in time where the alliance is heading.`,
      {
        subject: '',
      },
    );
  },
});

function allOf(kpis: readonly Kpi[]): string {
  const [only] = kpis;
  if (only && kpis.length === 1) return `${kpiName(only)}, the only one, is`;
  return kpis.length === 2 ? 'Both KPIs are' : `All ${kpis.length} KPIs are`;
}
