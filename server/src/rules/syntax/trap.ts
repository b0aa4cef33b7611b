// Text that YAML reads otherwise than its writer meant.
import { defineShapeRule } from '../rule';
import { tellSyntax } from './tellSyntax';

export default defineShapeRule({
  id: 'syntax/trap',
  kind: 'shape',
  level: 'warning',
  summary: 'YAML reads what the writer meant.',
  why: 'Some signs mean more to YAML than to people: a # after a space cuts the text off, a comma splits an entry. Nothing looks wrong, and half a sentence is gone. Quotes keep it whole.',
  source: ['P'],
  examples: {
    flags: 'summary: Follows ticket #42 of the steering committee',
    allows: 'summary: "Follows ticket #42 of the steering committee"',
  },
  check: tellSyntax('trap'),
});
