// One person who is alliance manager and project manager of one side.
import { nameOf, rolesByPerson } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/manager-is-project-manager',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  louder: [{ level: 'warning', from: 'launch', depth: 4, until: 'transition' }],
  summary: 'Alliance manager and project manager are two people.',
  why: 'The project manager drives the plan, the alliance manager minds the relationship. In one hand the plan wins, for it has dates; and when the two pull apart, nobody speaks for the partner.',
  next: 'Give the project to somebody else, so that one person looks after the alliance itself.',
  source: ['R'],
  examples: {
    flags: `roles:
  helios:
    allianceManager: { person: amy-chan }
    projectManager: { person: amy-chan }`,
    allows: `roles:
  helios:
    allianceManager: { person: amy-chan }
    projectManager: { person: lea-stone }`,
  },
  check(alliance, report) {
    for (const [partner, people] of rolesByPerson(alliance)) {
      for (const [person, roles] of people) {
        const manager = roles.find(({ role }) => role.name === 'allianceManager');
        const project = roles.find(({ role }) => role.name === 'projectManager');
        if (!manager || !project) continue;
        if (hasLeft(manager.holder, alliance.today) || hasLeft(project.holder, alliance.today)) continue;
        report(
          nameOf(project.holder),
          `${quoted(person.label)} is alliance manager and project manager of ${shown(partner.label)}; the plan and the relationship each need their own advocate.`,
          { related: [{ at: nameOf(manager.holder), message: 'Also alliance manager.' }] },
        );
      }
    }
  },
});
