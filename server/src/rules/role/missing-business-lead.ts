// A partner without a business lead.
import { missingRole } from './missingRole';

export default missingRole({
  id: 'role/missing-business-lead',
  role: 'businessLead',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'Each partner has a business lead.',
  why: 'The business lead answers inside the own company for what the alliance is to deliver. Without one the alliance manager is asked for results that others hold in hand.',
  source: ['R'],
  norm: 'one business lead',
  examples: {
    flags: `roles:
  northwind:
    businessLead: { person: tom-berg }
  helios:
    allianceManager: { person: amy-chan }`,
    allows: `roles:
  northwind:
    businessLead: { person: tom-berg }
  helios:
    businessLead: { person: lea-stone }`,
  },
});
