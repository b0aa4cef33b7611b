// An alliance in which no side has a project manager.
import { heldRoles } from '../../model/holders';
import type { Alliance } from '../../model/types';
import { sidesOf, usesOfVacant, vacanciesOf } from '../../model/vacancy';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { rolesBlock } from '../vacancies';

export default defineRule({
  id: 'role/missing-project-manager',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'At least one side has a project manager.',
  why: 'Somebody runs the joint plan from day to day: timeline, budget, resources. It takes a project manager on one side at least, or a program lead for the alliance; otherwise the work falls to the alliance manager, who then has no time for the relationship.',
  source: ['R'],
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth }
  helios:
    allianceManager: { person: amy-chan }`,
    allows: `roles:
  northwind:
    allianceManager: { person: ines-roth }
    projectManager: { person: jon-frey }
  helios:
    allianceManager: { person: amy-chan }`,
  },
  check(alliance, report) {
    const vacancies = vacanciesOf(alliance, 'projectManager');
    if (vacancies.length === 0 || vacancies.length < sidesOf(alliance).length || isRunOtherwise(alliance)) return;
    const written = vacancies.find(({ isWritten }) => isWritten);
    const uses = [...usesOfVacant(alliance, 'projectManager').values()].flat();
    report(
      written?.place ?? rolesBlock(alliance),
      'No project manager is named for any partner; somebody on at least one side runs the joint plan from day to day.',
      {
        related: uses.map(({ node, text }) => ({ at: node, message: `"${text}" is named here.` })),
        subject: 'projectManager',
      },
    );
  },
});

/** A program lead runs the joint work, or its projects name their managers. */
function isRunOtherwise(alliance: Alliance): boolean {
  if (heldRoles(alliance).some(({ role }) => role.name === 'programLead')) return true;
  const projects = valueAt(alliance.root, 'projects');
  return projects?.kind === 'list' && projects.items.some((project) => valueAt(project, 'manager') !== undefined);
}
