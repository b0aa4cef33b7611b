// Triggers that do not say how much time they leave.
import { lacks, missingIn } from '../../model/absence';
import { defineRule } from '../rule';

export default defineRule({
  id: 'exit/no-notice',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 2, until: 'exit' },
  summary: 'Leaving at will has a notice period, and a breach a time to cure.',
  why: 'Notice gives the other side time to take over; a cure period keeps a mistake from ending what both still want. A breach that cannot be cured says "none".',
  source: ['P'],
  examples: {
    flags: `exitPlan:
  triggers: [{ kind: convenience, by: [northwind, helios] }]
`,
    allows: `exitPlan:
  triggers: [{ kind: convenience, notice: 180d }, { kind: breach, cure: 30d }, { kind: breach, when: fraud, cure: none }]
`,
  },
  check({ exit }, report) {
    for (const { node, triggerKind } of exit?.triggers ?? []) {
      if (triggerKind?.value === 'convenience' && lacks(node, 'notice')) {
        report(
          missingIn(node, 'notice'),
          'No notice is written for the trigger "convenience"; leaving at will leaves the other side time to prepare.',
        );
      }
      if (triggerKind?.value === 'breach' && lacks(node, 'cure')) {
        report(
          missingIn(node, 'cure'),
          'No time to cure is written for the trigger "breach"; a breach can be put right within a set time, or the trigger says "none".',
        );
      }
    }
  },
});
