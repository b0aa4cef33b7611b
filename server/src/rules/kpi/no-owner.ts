// A KPI nobody answers for.

import type { Fix } from '../../finding';
import { lacksItems, missingIn } from '../../model/absence';
import type { Alliance, Kpi } from '../../model/types';
import { type TreeNode, valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
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
  check(alliance, report) {
    const cast = castOf(alliance);
    for (const kpi of alliance.kpis) {
      if (kpi.owners.length > 0 || !lacksItems(kpi.node, 'owner')) continue;
      const owner = valueAt(kpi.node, 'owner');
      report(
        owner ?? missingIn(kpi.node, 'owner'),
        `No owner is written for ${kpiName(kpi)}; each KPI has somebody who measures it and answers for it.`,
        { fixes: cast ? owning(alliance, kpi, owner, cast.own('businessLead', 'allianceManager')) : [] },
      );
    }
  },
});

/** Names an owner; an empty list gets an item. */
function owning({ document }: Alliance, { node }: Kpi, list: TreeNode | undefined, value: string): readonly Fix[] {
  const title = 'Add an owner';
  return list
    ? itemInsertion(document, list, [value], title)
    : insertion(document, node, { key: 'owner', value }, title);
}
