// A number or list too large or too small.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/out-of-range',
  kind: 'shape',
  level: 'error',
  summary: 'Numbers and lists keep within what makes sense.',
  why: 'A likelihood of 7 on a scale to 5 makes every comparison wrong, and an alliance of one partner is none.',
  source: ['P'],
  examples: {
    flags: `partners:
  - { id: northwind, name: Northwind Pharma }`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma }
  - { id: helios, name: Helios Bio }`,
  },
  check: tellSchema('out-of-range'),
});
