// A root key that the name of the file or the version of the format contradicts.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/wrong-file',
  kind: 'shape',
  level: 'warning',
  summary: 'The first key, the version and the name of a file agree.',
  why: 'The first key says what a file is and by which version of the format it is written. Where the name says otherwise, people and tools look for it in the wrong place.',
  source: ['P'],
  examples: {
    flags: `alliance: 2
id: northwind-helios
name: Northwind–Helios oncology alliance
stage: manage
partners: [{ id: northwind, name: Northwind Pharma }, { id: helios, name: Helios Bio }]`,
    allows: `alliance: 1
id: northwind-helios
name: Northwind–Helios oncology alliance
stage: manage
partners: [{ id: northwind, name: Northwind Pharma }, { id: helios, name: Helios Bio }]`,
  },
  check: tellSchema('wrong-file'),
});
