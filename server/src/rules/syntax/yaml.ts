// Text that is not YAML.
import { defineShapeRule } from '../rule';
import { tellSyntax } from './tellSyntax';

export default defineShapeRule({
  id: 'syntax/yaml',
  kind: 'shape',
  level: 'error',
  summary: 'The file is readable YAML.',
  why: 'What cannot be read cannot be judged: a colon or quote left out hides a part of the alliance from everybody who relies on the file.',
  source: ['P'],
  examples: {
    flags: `summary Co-development of two oncology assets
tier: strategic`,
    allows: `summary: Co-development of two oncology assets
tier: strategic`,
  },
  check: tellSyntax('yaml'),
});
