// A key that stands twice in its block.
import { defineShapeRule } from '../rule';
import { tellSyntax } from './tellSyntax';

export default defineShapeRule({
  id: 'syntax/duplicate-key',
  kind: 'shape',
  level: 'error',
  summary: 'A key stands only once in its block.',
  why: 'Of two entries with one name only the first counts. The second looks as if it were in force, and each reader takes another one for true.',
  source: ['P'],
  examples: {
    flags: `tier: strategic
summary: Co-development of two oncology assets
tier: growth`,
    allows: `tier: strategic
summary: Co-development of two oncology assets`,
  },
  check: tellSyntax('duplicate-key'),
});
