// A date, duration, id or address that cannot be read.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/bad-format',
  kind: 'shape',
  level: 'error',
  summary: 'Dates, durations, cadences, ids and addresses are written so that they can be read.',
  why: 'What is due on a day that does not exist, or on the third of April to one reader and the fourth of March to another, falls due for nobody.',
  source: ['P'],
  examples: {
    flags: `actions:
  - { what: Confirm the budget, due: 2026-02-30 }`,
    allows: `actions:
  - { what: Confirm the budget, due: 2026-02-28 }`,
  },
  check: tellSchema('bad-format'),
});
