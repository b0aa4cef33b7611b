// A KPI without the figure it should reach.
import { lacks, missingIn } from '../../model/absence';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { aimOf, lowest, targetOf } from '../skeletons/kpi';
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
  check({ kpis, document, today }, report) {
    for (const kpi of kpis) {
      const { node, target, direction } = kpi;
      if (target?.value && direction?.value !== 'within-range') continue;
      if (lacks(node, 'target')) {
        report(
          missingIn(node, 'target'),
          `No target is written for ${kpiName(kpi)}; a target says what figure to reach, and by when.`,
          { fixes: insertion(document, node, targetOf(kpi, today), 'Add a target') },
        );
        continue;
      }
      if (!target || !lacks(target.node, 'min') || !lacks(target.node, 'max')) continue;
      const figureFix = (key: string, value: number) =>
        insertion(
          document,
          target.node,
          { key, value: String(value) },
          `Add the ${key === 'min' ? 'lower end' : 'figure'}`,
        );
      if (lacks(target.node, 'value')) {
        report(
          missingIn(target.node, 'value'),
          `The target of ${kpiName(kpi)} names no figure; a target says what figure to reach, and by when.`,
          { fixes: figureFix('value', aimOf(kpi)) },
        );
      } else if (direction?.value === 'within-range') {
        report(
          missingIn(target.node, 'min'),
          `${kpiName(kpi)} should stay within a range, and its target has neither min nor max; a range has at least one of them.`,
          { fixes: figureFix('min', lowest(kpi)) },
        );
      }
    }
  },
});
