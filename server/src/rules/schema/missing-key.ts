// A key that its block cannot do without.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/missing-key',
  kind: 'shape',
  level: 'error',
  summary: 'What an entry cannot do without is written.',
  why: 'A partner without a name or an action without a task says nothing. Each kind of entry needs only the little that makes it one; all else is a matter of practice.',
  source: ['P'],
  examples: {
    flags: `actions:
  - { id: a-9, owner: northwind.businessLead, due: 2026-11-30 }`,
    allows: `actions:
  - { id: a-9, what: Confirm the budget, owner: northwind.businessLead, due: 2026-11-30 }`,
  },
  check: tellSchema('missing-key'),
});
