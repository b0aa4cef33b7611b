// An alliance whose implementation nobody has thought through before signing.
import { partRule } from './part';

export default partRule({
  id: 'lifecycle/no-challenges',
  key: 'implementationChallenges',
  level: 'info',
  gate: { from: 'structure', depth: 3, until: 'form' },
  summary: 'What will be hard in the implementation is considered before signing.',
  why: 'Different systems, calendars, habits of approval: what makes the work hard is known before it begins, to those who will do it. Written down while terms are still open, it can be provided for.',
  source: ['R'],
  message:
    'No implementation challenges are written; what will be hard is talked over while the terms can still provide for it.',
  examples: {
    flags: `stage: negotiate
lifecycle:
  history: [{ stage: negotiate, from: 2026-10-01 }]
`,
    allows: `stage: negotiate
lifecycle:
  history: [{ stage: negotiate, from: 2026-10-01 }]
  implementationChallenges: [Two data systems]
`,
  },
});
