// A word that is not among those to choose from.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/unknown-value',
  kind: 'shape',
  level: 'error',
  summary: 'Where the format offers words to choose from, one of them is chosen.',
  why: 'Stage, status and kind decide what is expected of an alliance. A word that nobody knows decides nothing.',
  source: ['P'],
  examples: {
    flags: 'stage: managing',
    allows: 'stage: manage',
  },
  check: tellSchema('unknown-value'),
});
