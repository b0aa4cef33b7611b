// A KPI that does not say how often it is measured, in what, or from where it started.
import { lacks, missingIn } from '../../model/absence';
import { joined } from '../../schema/words';
import { insertions } from '../insertion';
import { defineRule } from '../rule';
import { readingPart } from '../skeletons/kpi';
import { kpiName } from './figures';

const PARTS = ['cadence', 'unit', 'baseline'] as const;

export default defineRule({
  id: 'kpi/thin',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'Each KPI has a cadence, a unit and a baseline.',
  why: 'Cadence, unit and baseline let two companies read one figure alike: how often it is taken, what it counts, and where it stood at the start.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - { id: filing-readiness, name: Filing readiness, unit: percent, target: { value: 90 } }
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, unit: percent, cadence: monthly, baseline: { value: 35 }, target: { value: 90 } }
`,
  },
  check({ kpis, document, today }, report) {
    for (const kpi of kpis) {
      if (kpi.cadence && kpi.unit && kpi.baseline) continue;
      const missing = PARTS.filter((part) => lacks(kpi.node, part));
      const [first] = missing;
      if (!first) continue;
      const message = `No ${joined(missing, 'or')} is written for ${kpiName(kpi)}; with cadence, unit and baseline all sides read it alike.`;
      const pairs = missing.map((part) => readingPart(part, kpi, today));
      const title = missing.length === 1 ? `Add the ${first}` : 'Add what is missing';
      report(missingIn(kpi.node, first), message, { fixes: insertions(document, kpi.node, pairs, title) });
    }
  },
});
