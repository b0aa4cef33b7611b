// Shared goals that nobody measures.
import { lacksItems, missingIn } from '../../model/absence';
import type { Goal } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { names } from '../phrases';
import { defineRule } from '../rule';

const NORM = 'a goal that is not measured cannot be steered';

export default defineRule({
  id: 'goal/no-kpi',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'Each shared goal is measured by a KPI.',
  why: 'Shared goals tie the partners together only as long as both see how far they have come. Where the file has no KPI at all, that is told instead.',
  source: ['R', 'C'],
  examples: {
    flags: `purpose:
  goals: [{ id: first-filing, statement: First filing by 2028 }]
kpis:
  - { id: filing-readiness, name: Filing readiness }
`,
    allows: `purpose:
  goals: [{ id: first-filing, statement: First filing by 2028, kpis: [filing-readiness] }]
kpis:
  - { id: filing-readiness, name: Filing readiness }
`,
  },
  check({ root, purpose, kpis }, report) {
    if (!purpose || kpis.length === 0 || lacksItems(root, 'kpis')) return;
    const unmeasured = purpose.goals.filter((goal) => lacksItems(goal.node, 'kpis'));
    const [first, second] = unmeasured;
    const list = valueAt(purpose.node, 'goals');
    if (!first || !list) return;
    if (!second) return report(placeOf(first), `No KPI is written for the goal ${quoted(nameOf(first))}; ${NORM}.`);
    report(list, `No KPI is written for the goals ${names(unmeasured.map(nameOf))}; ${NORM}.`, {
      related: unmeasured.map((goal) => ({ at: placeOf(goal), message: 'This goal names no KPI.' })),
    });
  },
});

function placeOf({ node }: Goal) {
  return missingIn(node, 'kpis');
}

function nameOf({ id, statement }: Goal): string {
  return statement?.value ?? id?.value ?? '';
}
