// A key that is written and listed as undisclosed.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/disclosed',
  kind: 'shape',
  level: 'warning',
  summary: 'What is listed as undisclosed is not written.',
  why: 'Either the term is confidential and must not stand here, or it is public and need not be listed. Somebody should find out which before the file is shared.',
  source: ['P'],
  examples: {
    flags: `agreement:
  undisclosed: [initialTerm]
  initialTerm: 7y`,
    allows: `agreement:
  undisclosed: [initialTerm]
  effective: 2025-02-01`,
  },
  check: tellSchema('disclosed'),
});
