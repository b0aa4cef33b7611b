// A history of stages that runs backwards, or that is ahead of today.
import { lastDayOf } from '../../model/stages';
import { quoted } from '../../schema/words';
import { future } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'lifecycle/date-order',
  kind: 'condition',
  level: 'error',
  summary: 'The history of stages runs forward in time, up to today.',
  why: 'What the alliance is expected to have in place depends on its stage and how long it has been there. A history that runs backwards, or tells of stages to come, makes all of that wrong. What is planned stands under milestones.',
  source: ['R'],
  examples: {
    flags: `lifecycle:
  history: [{ stage: launch, from: 2025-05-01 }, { stage: manage, from: 2025-02-01 }]
`,
    allows: `lifecycle:
  history: [{ stage: launch, from: 2025-02-01 }, { stage: manage, from: 2025-05-01 }]
`,
  },
  check({ history, today }, report) {
    const dated = history.flatMap(({ stage, from }) => (from ? [{ name: quoted(stage?.value ?? 'stage'), from }] : []));
    for (const [at, { name, from }] of dated.entries()) {
      const before = dated[at - 1];
      if (from.value > today) {
        const message = `Stage ${name} begins on ${future(from.value, today)}; the history tells of stages that have begun.`;
        report(from.node, message);
      } else if (before && lastDayOf(from) < before.from.value) {
        const message = `Stage ${name} begins before ${before.name}, which stands above it; the history runs forward in time.`;
        report(from.node, message, { related: [{ at: before.from.node, message: 'The stage before begins here.' }] });
      }
    }
  },
});
