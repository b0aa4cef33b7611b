// A KPI that measures none of the goals.
import { isUndisclosed } from '../../model/absence';
import * as read from '../../model/read';
import type { Alliance, Goal } from '../../model/types';
import { defineRule } from '../rule';
import { kpiName } from './figures';

export default defineRule({
  id: 'kpi/unlinked',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  summary: 'Each KPI measures a goal.',
  why: 'A KPI that no goal refers to is measured out of habit, or its goal was never agreed.',
  source: ['R'],
  examples: {
    flags: `purpose:
  goals: [{ id: first-filing, statement: First filing by 2028, kpis: [filing-readiness] }]
kpis:
  - { id: filing-readiness, name: Filing readiness }
  - { id: newsletter-readers, name: Readers of the newsletter }
`,
    allows: `purpose:
  goals: [{ id: first-filing, statement: First filing by 2028, kpis: [filing-readiness] }]
kpis:
  - { id: filing-readiness, name: Filing readiness }
`,
  },
  check(alliance, report) {
    const goals = [...(alliance.purpose?.goals ?? []), ...alliance.partners.flatMap((partner) => partner.goals)];
    if (goals.length === 0 || areGoalsHidden(alliance) || goals.some(areKpisHidden)) return;
    const measured = new Set(goals.flatMap((goal) => goal.kpis.map((reference) => reference.text)));
    for (const kpi of alliance.kpis) {
      if (measured.has(kpi.id.value)) continue;
      report(kpi.id.node, `No goal refers to ${kpiName(kpi)}; each KPI stands under the goal it measures.`);
    }
  },
});

/** Whether there may be goals that cannot be seen. */
function areGoalsHidden({ root, purpose, partners }: Alliance): boolean {
  if (isUndisclosed(root, 'purpose') || root.damaged) return true;
  return [purpose?.node, ...partners.map((partner) => partner.node)].some(
    (node) => node !== undefined && (node.damaged || isUndisclosed(node, 'goals')),
  );
}

/** Whether a goal may name KPIs that cannot be seen, or names one that is not found. */
function areKpisHidden({ node, kpis }: Goal): boolean {
  if (node.damaged || isUndisclosed(node, 'kpis') || kpis.some((reference) => !reference.target)) return true;
  return read.items(node, 'kpis').length !== kpis.length;
}
