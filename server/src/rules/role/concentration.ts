// One person who holds many single roles of a side.
import { nameOf, rolesByPerson } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { ROLE_TITLES } from '../../model/terms';
import { joined, quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/concentration',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'The roles of a side are spread over several people.',
  why: 'Who holds every role of a side is its bottleneck, checks only himself or herself, and takes the alliance along when leaving.',
  source: ['R'],
  options: { roles: { type: 'number', default: 3, description: 'From how many roles in one hand the rule speaks.' } },
  examples: {
    flags: `roles:
  helios:
    businessLead: { person: lea-stone }
    projectManager: { person: lea-stone }
    operationsManager: { person: lea-stone }`,
    allows: `roles:
  helios:
    businessLead: { person: lea-stone }
    projectManager: { person: lea-stone }
    operationsManager: { person: amy-chan }`,
  },
  check(alliance, report, options) {
    for (const [partner, people] of rolesByPerson(alliance)) {
      for (const [person, all] of people) {
        const roles = all.filter(({ holder }) => !hasLeft(holder, alliance.today));
        const [first, ...others] = roles;
        if (!first || others.length === 0 || roles.length < options.roles) continue;
        const titles = joined(
          roles.map(({ role }) => ROLE_TITLES[role.name]),
          'and',
        );
        report(
          nameOf(first.holder),
          `${quoted(person.label)} holds ${roles.length} roles of ${shown(partner.label)}: ${titles}; spread over several people they outlast a change.`,
          {
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
