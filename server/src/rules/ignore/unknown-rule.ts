// A steering comment that names a rule there is not.
import { steeringRule } from './steering';

export default steeringRule({
  code: 'unknown-rule',
  summary: 'A comment that silences names rules there are.',
  why: 'A misspelt rule silences nothing, and what it was to silence is told again.',
  examples: {
    flags: `# alliance-ignore-file sponsor/mising: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
    allows: `# alliance-ignore-file sponsor/missing: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
  },
});
