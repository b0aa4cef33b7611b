// A history of stages that runs backwards, or that is ahead of today.
import { lastDayOf } from '../../model/stages';
import type { StageSpan, Written } from '../../model/types';
import { quoted } from '../../schema/words';
import { asWritten, sentence } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'lifecycle/date-order',
  kind: 'condition',
  level: 'error',
  summary: 'The history of stages runs forward in time, up to today.',
  why: 'What the alliance is expected to have in place depends on its stage and how long it has been there. A history that runs backwards, or tells of stages to come, makes all of that wrong. What is planned stands under milestones.',
  next: 'Correct the dates in the history.',
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
    let before: { readonly name: string; readonly from: Written<number> } | undefined;
    for (const { stage, from, until } of history) {
      const name = stageName(stage);
      if (from && from.value > today) {
        // What follows is not held against a day that is wrong itself.
        const message = `${sentence(name)} begins ${asWritten(from)}, which is after today; the history tells of stages that have begun.`;
        report(from.node, message);
        continue;
      }
      if (from && until && lastDayOf(until) < from.value) {
        const message = `${sentence(name)} ends ${asWritten(until)}, before it begins ${asWritten(from)}; the history runs forward in time.`;
        report(until.node, message, { related: [{ at: from.node, message: 'The stage begins here.' }] });
      }
      if (!from) continue;
      if (before && lastDayOf(from) < before.from.value) {
        const message = `${sentence(name)} begins ${asWritten(from)}, before ${before.name}, which stands above it and begins ${asWritten(before.from)}; the history runs forward in time.`;
        report(from.node, message, { related: [{ at: before.from.node, message: 'The stage before begins here.' }] });
      }
      before = { name, from };
    }
  },
});

function stageName(stage: StageSpan['stage']): string {
  return stage ? `stage ${quoted(stage.value)}` : 'a stage';
}
