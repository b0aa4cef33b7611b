// An alliance that measures nothing.

import type { Fix } from '../../finding';
import { lacksItems, missingBlock } from '../../model/absence';
import type { Alliance } from '../../model/types';
import { valueAt } from '../../yaml/tree';
import { itemInsertionAt } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { firstKpi } from '../skeletons/kpi';

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
    report(at, 'No KPI is written; from the launch on, the partners measure together what the alliance delivers.', {
      fixes: first(alliance),
    });
  },
});

function first(alliance: Alliance): readonly Fix[] {
  const { document, root, today } = alliance;
  const cast = castOf(alliance);
  return cast ? itemInsertionAt(document, root, ['kpis'], [firstKpi(cast, today)], 'Add a first KPI') : [];
}
