// A KPI without the figure it should reach.
import { lacks, missingIn } from '../../model/absence';
import { defineRule } from '../rule';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/no-target',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch' },
  summary: 'Each KPI has a target.',
  why: 'Without a target a figure cannot say whether the alliance does well, and the two sides will read it differently. A range needs at least one end: min or max.',
  source: ['R', 'P'],
  examples: {
    flags: `kpis:
  - { id: filing-readiness, name: Filing readiness, unit: percent }
`,
    allows: `kpis:
  - { id: filing-readiness, name: Filing readiness, unit: percent, target: { value: 90, by: 2027-12-31 } }
  - { id: capacity, name: Share of capacity, direction: within-range, target: { min: 48, max: 52 } }
  - { id: market-share, name: Market share, undisclosed: [target] }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis) {
      const { node, target, direction } = kpi;
      if (target?.value && direction?.value !== 'within-range') continue;
      if (lacks(node, 'target')) {
        report(
          missingIn(node, 'target'),
          `No target is written for ${kpiName(kpi)}; a target says what figure to reach, and by when.`,
        );
        continue;
      }
      if (!target || !lacks(target.node, 'min') || !lacks(target.node, 'max')) continue;
      if (lacks(target.node, 'value')) {
        report(
          missingIn(target.node, 'value'),
          `The target of ${kpiName(kpi)} names no figure; a target says what figure to reach, and by when.`,
        );
      } else if (direction?.value === 'within-range') {
        report(
          missingIn(target.node, 'min'),
          `${kpiName(kpi)} should stay within a range, and its target has neither min nor max; a range has at least one of them.`,
        );
      }
    }
  },
});
