// A key that the format does not know.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/unknown-key',
  kind: 'shape',
  level: 'error',
  summary: 'Every key is one that the format knows.',
  why: 'A misspelt key is read by nobody: the sponsor is written down, and every report says that there is none. A key of your own begins with "x-".',
  source: ['P'],
  examples: {
    flags: `roles:
  helios:
    exectiveSponsor: { person: raj-patel }`,
    allows: `roles:
  helios:
    executiveSponsor: { person: raj-patel }
    x-assistant: Pia Lund`,
  },
  check: tellSchema('unknown-key'),
});
