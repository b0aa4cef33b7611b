// Sides of the alliance that no KPI shows.
import { lacks } from '../../model/absence';
import { joined } from '../../schema/words';
import { defineRule } from '../rule';
import { allKpis } from './figures';

const CATEGORIES = ['strategic', 'financial', 'operational', 'relationship'] as const;

export default defineRule({
  id: 'kpi/category-missing',
  kind: 'gap',
  level: 'info',
  gate: { from: 'manage', depth: 3 },
  summary: 'The KPIs cover strategic, financial, operational and relationship goals.',
  why: 'A sound set of metrics shows all sides: whether the alliance reaches what it was made for, whether it pays, whether the work moves, and whether the partners work well together. The last one is missing most often and fails first.',
  source: ['R'],
  examples: {
    flags: `kpis:
  - { id: revenue, name: Joint revenue, category: financial }
  - { id: filing-readiness, name: Filing readiness, category: operational }
`,
    allows: `kpis:
  - { id: new-assets, name: Assets in the joint pipeline, category: strategic }
  - { id: revenue, name: Joint revenue, category: financial }
  - { id: filing-readiness, name: Filing readiness, category: operational }
  - { id: responsiveness, name: Days to an answer, category: relationship }
`,
  },
  check(alliance, report) {
    const { kpis } = alliance;
    const list = allKpis(alliance);
    // A category that is withheld or misspelt may be the one that seems to be missing.
    if (!list || kpis.some(({ node, category }) => !isCategory(category?.value) && !lacks(node, 'category'))) return;
    const covered = new Set(kpis.map(({ category }) => category?.value));
    const missing = CATEGORIES.filter((category) => !covered.has(category));
    if (missing.length === 0) return;
    const uncategorised = kpis.filter(({ category }) => !category);
    report(list, `No KPI is marked ${joined(missing, 'or')}; a sound set shows all four sides of an alliance.`, {
      related: uncategorised.slice(0, 3).map(({ node }) => ({ at: node, message: 'This KPI has no category.' })),
    });
  },
});

function isCategory(category: string | undefined): boolean {
  return (CATEGORIES as readonly (string | undefined)[]).includes(category);
}
