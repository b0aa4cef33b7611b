// A steering comment whose day is past.
import { steeringRule } from './steering';

export default steeringRule({
  code: 'expired',
  summary: 'A comment that silences until a day is gone by then.',
  why: 'The day was a promise to have mended the matter by then. From then on it is told again, and so is the comment.',
  examples: {
    flags: `# alliance-ignore-file sponsor/missing until 2026-06-30: Helios names both in June
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
    allows: `# alliance-ignore-file sponsor/missing until 2027-01-31: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
  },
});
