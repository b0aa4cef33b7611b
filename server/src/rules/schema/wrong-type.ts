// A text where a list belongs, a list where a block belongs, nothing where something belongs.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/wrong-type',
  kind: 'shape',
  level: 'error',
  summary: 'A value is of the kind its key takes: a text, a number, a list or a block.',
  why: 'Where a list is expected and a text stands, or the value is left empty, the entry is not read, and what it should say is missing from every report.',
  source: ['P'],
  examples: {
    flags: `relationship:
  form: co-development`,
    allows: `relationship:
  form: [co-development]`,
  },
  check: tellSchema('wrong-type'),
});
