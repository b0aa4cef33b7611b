// A role held on one side only, of those that no rule of their own asks for.
import { heldRoles } from '../../model/holders';
import { ROLE_TITLES, SINGLE_ROLES } from '../../model/terms';
import { sidesOf, vacanciesOf } from '../../model/vacancy';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';

/** Roles that have a missing-rule: it says where they are needed. */
const ASKED_FOR: readonly string[] = ['executiveSponsor', 'businessLead', 'allianceManager', 'projectManager'];

export default defineRule({
  id: 'role/unmatched',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'A role on one side has a counterpart on the other.',
  why: 'Where one side has a role and the other has not, whoever holds it calls whoever answers. Mirrored sides give each point of contact an owner on both ends. Roles that other rules ask for (sponsor, business lead, alliance manager, project manager) are left to those.',
  source: ['R'],
  examples: {
    flags: `roles:
  northwind:
    operationsManager: { person: jon-frey }
  helios:
    businessLead: { person: lea-stone }`,
    allows: `roles:
  northwind:
    operationsManager: { person: jon-frey }
  helios:
    operationsManager: { title: Head of Operations }`,
  },
  check(alliance, report) {
    const held = heldRoles(alliance);
    for (const name of SINGLE_ROLES.filter((each) => !ASKED_FOR.includes(each))) {
      const [only, second] = held.filter(({ role }) => role.name === name);
      const vacancies = vacanciesOf(alliance, name);
      // Every other side is known to lack it: none is hidden or unreadable.
      if (!only || second || vacancies.length !== sidesOf(alliance).length - 1) continue;
      const [other] = vacancies;
      if (!other) continue;
      const message = `Only ${quoted(only.role.side?.label ?? '')} has an ${ROLE_TITLES[name]} (${quoted(only.holder.label)}); a role on one side needs a counterpart on the other.`;
      if (vacancies.length === 1) {
        const related = [{ at: only.role.key, message: `The ${ROLE_TITLES[name]} on the one side.` }];
        report(other.place, message, { side: other.partner, related, subject: name });
      } else report(only.role.key, message, { subject: name });
    }
  },
});
