// A partner without an alliance manager.
import { missingRole } from './missingRole';

export default missingRole({
  id: 'role/missing-alliance-manager',
  role: 'allianceManager',
  level: 'warning',
  gate: { from: 'form', depth: 2 },
  louder: [{ level: 'error', from: 'launch', depth: 3 }],
  summary: 'Each partner has an alliance manager.',
  why: 'Most alliances fail on the relationship, not on contract or plan. The alliance manager looks after it: keeps the own side aligned, the committees working and commitments kept, and is the one voice to the partner. A general secretary or alliance office serves all partners; it does not know each company from inside, so a side without its own manager is then told as information.',
  next: 'Appoint an alliance manager, with time set aside for it.',
  source: ['R'],
  norm: 'one alliance manager',
  shared: ['generalSecretary', 'allianceOffice'],
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth }
  helios:
    businessLead: { person: lea-stone }`,
    allows: `roles:
  northwind:
    allianceManager: { person: ines-roth }
  helios:
    allianceManager: { title: Head of Alliances }`,
  },
});
