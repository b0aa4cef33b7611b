// An exit plan that is silent about the relationship afterwards.
import { partRule } from './part';

export default partRule({
  id: 'exit/no-future',
  key: 'futureRelationship',
  summary: 'The exit plan says how the companies want to stand with each other afterwards.',
  why: 'Contracts end, relationships go on: the same people meet again in other deals. Whether the companies would partner again is the best measure of a good exit.',
  source: ['C', 'R'],
  message:
    'The exit plan does not say how the partners want to stand with each other afterwards; those who part well may partner again.',
  examples: {
    flags: `exitPlan:
  triggers: [{ kind: convenience, notice: 180d }]
`,
    allows: `exitPlan:
  futureRelationship: Both sides want to stay partners of choice.
`,
  },
});
