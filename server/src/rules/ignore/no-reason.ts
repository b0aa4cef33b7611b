// A steering comment without a reason.
import { steeringRule } from './steering';

export default steeringRule({
  code: 'no-reason',
  summary: 'A comment that silences says why.',
  why: 'Whoever reads the file next year has to know whether the reason still holds. It stands after a colon.',
  examples: {
    flags: `# alliance-ignore-file sponsor/missing
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
    allows: `# alliance-ignore-file sponsor/missing: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
  },
});
