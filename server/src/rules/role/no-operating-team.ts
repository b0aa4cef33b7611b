// A partner without an operating team.
import { missingRole } from './missingRole';

export default missingRole({
  id: 'role/no-operating-team',
  role: 'operatingTeam',
  level: 'hint',
  gate: { from: 'launch', depth: 3 },
  summary: 'Each partner names its operating team.',
  why: 'The people who do the joint work are many points of contact between the companies. Where they are named, with their function, each knows whom to call on the other side.',
  source: ['R'],
  norm: 'people who do the joint work',
  examples: {
    flags: `roles:
  northwind:
    operatingTeam: [{ person: jon-frey, function: clinical }]`,
    allows: `roles:
  northwind:
    operatingTeam: [{ person: jon-frey, function: clinical }]
  helios:
    operatingTeam: [{ title: Clinical team lead, function: clinical }]`,
  },
});
