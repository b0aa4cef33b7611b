// An alliance that measures nothing.
import { lacksItems, missingBlock } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'kpi/missing',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'The partners measure the alliance by KPIs.',
  why: 'Metrics that both sides set and follow to completion are how an alliance shows what it is worth. Where nothing is measured, each side judges by its own impression, and support fades unnoticed.',
  source: ['R', 'W'],
  examples: {
    flags: `kpis: []
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, target: { value: 90, by: 2027-12-31 } }
`,
  },
  check(alliance, report) {
    if (!lacksItems(alliance.root, 'kpis')) return;
    const at = valueAt(alliance.root, 'kpis') ?? missingBlock(alliance, 'kpis');
    report(at, 'No KPI is written; from the launch on, the partners measure together what the alliance delivers.');
  },
});
