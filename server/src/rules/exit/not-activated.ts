// An alliance at its exit whose exit plan has not been set in motion.
import { lacks, missingIn } from '../../model/absence';
import { defineRule } from '../rule';

export default defineRule({
  id: 'exit/not-activated',
  kind: 'condition',
  level: 'error',
  gate: { from: 'exit', until: 'exit' },
  summary: 'At the exit, the exit plan says when it was activated.',
  why: 'Every duty of the exit plan counts from the day the exit began. Without that day nothing is ever due. In a public record the day may just not be published; there it is a hint.',
  next: 'Record when the exit began: the time limits of its duties run from that day.',
  source: ['R'],
  examples: {
    flags: `stage: exit
exitPlan:
  duties: [{ area: data, what: Return or destroy study data, owner: amy-chan, within: 30d }]
`,
    allows: `stage: exit
exitPlan:
  activated: 2026-11-02
  duties: [{ area: data, what: Return or destroy study data, owner: amy-chan, within: 30d }]
`,
  },
  check({ exit, isPublic }, report) {
    if (!exit || !lacks(exit.node, 'activated')) return;
    const message =
      'No day is written at stage "exit" on which the exit plan was activated; its duties count from that day.';
    report(missingIn(exit.node, 'activated'), message, { subject: '', ...(isPublic ? { level: 'hint' } : {}) });
  },
});
