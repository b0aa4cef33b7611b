// An exit plan that does not say which duties outlive the alliance.
import { partRule } from './part';

export default partRule({
  id: 'exit/no-survival',
  key: 'survival',
  summary: 'The exit plan says which duties outlive the alliance.',
  why: 'Confidentiality, open payments or liability often hold longer than the agreement. Written down, nobody is surprised by them years later.',
  source: ['R', 'C'],
  message:
    'The exit plan does not say which duties outlive the alliance; confidentiality and open payments usually do.',
  examples: {
    flags: `exitPlan:
  triggers: [{ kind: convenience, notice: 180d }]
`,
    allows: `exitPlan:
  survival: [confidentiality, accrued-payments]
`,
  },
});
