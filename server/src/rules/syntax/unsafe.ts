// A file that repeats itself beyond the limits.
import { defineShapeRule } from '../rule';
import { tellSyntax } from './tellSyntax';

export default defineShapeRule({
  id: 'syntax/unsafe',
  kind: 'shape',
  level: 'error',
  summary: 'A file repeats itself only within limits.',
  why: 'Blocks that repeat blocks, or stand in themselves, can make a small file endless. What goes beyond the limits is left out, so that the rest can still be judged.',
  source: ['P'],
  examples: {
    flags: `partners: &everybody
  - { id: northwind, name: Northwind Pharma }
  - { id: helios, name: Helios Bio }
  - *everybody`,
    allows: `partners:
  - { id: northwind, name: Northwind Pharma }
  - { id: helios, name: Helios Bio }`,
  },
  check: tellSyntax('unsafe'),
});
