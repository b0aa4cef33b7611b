// Keys that do not go with the mode or kind of their block.
import { defineShapeRule } from '../rule';
import { tellSchema } from './tellSchema';

export default defineShapeRule({
  id: 'schema/wrong-mode',
  kind: 'shape',
  level: 'error',
  summary: 'A block has the keys that go with its mode or kind.',
  why: 'A joint decision with a decider, or a final say without one, can be read both ways. In a dispute each side reads it its own way.',
  source: ['P'],
  examples: {
    flags: `escalation:
  steps: [{ actors: [northwind, helios], timeLimit: 10bd }]
  final: { mode: joint, decider: northwind }`,
    allows: `escalation:
  steps: [{ actors: [northwind, helios], timeLimit: 10bd }]
  final: { mode: final-say, decider: northwind }`,
  },
  check: tellSchema('wrong-mode'),
});
