// A sponsor who is also alliance manager or business lead of the same side.
import { nameOf, rolesByPerson } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { ROLE_TITLES } from '../../model/terms';
import { joined, quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/is-manager',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', depth: 2 },
  summary: 'The sponsor is somebody else than the alliance manager and the business lead.',
  why: 'A sponsor is who the others turn to when they are stuck. Where one person is both, the step of escalation between them is gone, and nobody looks at the alliance from outside the daily work. As business lead only it is common in small companies, and told as information.',
  next: 'Find a sponsor above those who run the alliance day by day.',
  source: ['R'],
  examples: {
    flags: `roles:
  helios:
    executiveSponsor: { person: amy-chan }
    allianceManager: { person: amy-chan }`,
    allows: `roles:
  helios:
    executiveSponsor: { person: raj-patel }
    allianceManager: { person: amy-chan }`,
  },
  check(alliance, report) {
    for (const [partner, people] of rolesByPerson(alliance)) {
      for (const [person, all] of people) {
        const roles = all.filter(({ holder }) => !hasLeft(holder, alliance.today));
        const sponsor = roles.find(({ role }) => role.name === 'executiveSponsor');
        const others = roles.filter(({ role }) => role.name === 'allianceManager' || role.name === 'businessLead');
        if (!sponsor || others.length === 0) continue;
        const titles = ['executive sponsor', ...others.map(({ role }) => ROLE_TITLES[role.name])];
        report(
          nameOf(sponsor.holder),
          `${quoted(person.label)} is ${joined(titles, 'and')} of ${shown(partner.label)}; the sponsor is somebody else, to whom they can turn.`,
          {
            ...(others.every(({ role }) => role.name === 'businessLead') ? { level: 'info' as const } : {}),
            related: others.map(({ role, holder }) => ({
              at: nameOf(holder),
              message: `Also ${ROLE_TITLES[role.name]}.`,
            })),
          },
        );
      }
    }
  },
});
