// A steering comment with nothing to silence.
import { steeringRule } from './steering';

export default steeringRule({
  code: 'unused',
  summary: 'A comment that silences has something to silence.',
  why: 'Left over, it would silence the next fault of its kind, which nobody has looked at.',
  examples: {
    flags: `# alliance-ignore-file sponsor/missing: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
  helios: { executiveSponsor: { person: raj-patel } }
`,
    allows: `# alliance-ignore-file sponsor/missing: Helios names both in January
roles:
  northwind: { executiveSponsor: { person: maria-keller } }
`,
  },
});
