// A KPI nobody answers for.
import { lacksItems, missingIn } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/no-owner',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch' },
  summary: 'Each KPI has an owner.',
  why: 'A figure that nobody answers for is neither measured in time nor acted on. Two owners, one of each side, are as good as one.',
  source: ['R', 'P'],
  examples: {
    flags: `kpis:
  - { id: filing-readiness, name: Filing readiness, target: { value: 90 } }
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, owner: lea-stone, target: { value: 90 } }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis) {
      if (kpi.owners.length > 0 || !lacksItems(kpi.node, 'owner')) continue;
      const at = valueAt(kpi.node, 'owner') ?? missingIn(kpi.node, 'owner');
      report(at, `No owner is written for ${kpiName(kpi)}; each KPI has somebody who measures it and answers for it.`);
    }
  },
});
