// A role that is used, and that nobody holds.
import type { RoleName } from '../../model/terms';
import type { Alliance, Reference } from '../../model/types';
import { sidesOf, vacanciesOf } from '../../model/vacancy';
import { quoted } from '../../schema/words';
import { defineShapeRule, type Report } from '../rule';
import { naming } from '../skeletons/holder';

/** The rules that tell of a role itself that it is missing; they name its uses. */
const TOLD_BY: ReadonlyMap<string, string> = new Map([
  ['executiveSponsor', 'sponsor/missing'],
  ['allianceManager', 'role/missing-alliance-manager'],
  ['businessLead', 'role/missing-business-lead'],
  ['projectManager', 'role/missing-project-manager'],
  ['operatingTeam', 'role/no-operating-team'],
]);

export default defineShapeRule({
  id: 'reference/vacant-role',
  kind: 'shape',
  level: 'warning',
  summary: 'A role that is named has somebody in it.',
  why: 'Work given to an empty role is given to nobody. Roles whose absence is told by a rule of its own are told there, with the places that name them. In a public record it is a hint, as the holder may just not be public.',
  source: ['P'],
  examples: {
    flags: `raci:
  - { activity: Keep the budget, accountable: helios.operationsManager }
`,
    allows: `raci:
  - { activity: Keep the budget, accountable: helios.operationsManager }
roles:
  helios: { operationsManager: { person: lea-stone } }
`,
  },
  check({ alliance }, report) {
    if (!alliance) return;
    const uses = new Map<string, Reference[]>();
    for (const reference of alliance.references) {
      if (reference.status !== 'vacant') continue;
      const list = uses.get(reference.text);
      if (list) list.push(reference);
      else uses.set(reference.text, [reference]);
    }
    if (uses.size === 0) return;
    const told = toldElsewhere(alliance, report);
    for (const [ref, [first, ...others]] of uses) {
      if (!first || told.has(ref)) continue;
      const written =
        first.target?.kind === 'role' ? [{ at: first.target.key, message: 'The role is empty here.' }] : [];
      const also = others.map(({ node }) => ({ at: node, message: 'It is named here too.' }));
      report(
        first.node,
        `${quoted(ref)} is named here, but nobody is written in that role; a role that is named has a holder.`,
        {
          subject: ref,
          related: [...written, ...also],
          fixes: naming(alliance, ref, first.target?.kind === 'role' ? first.target : undefined),
          ...(alliance.isPublic ? { level: 'hint' } : {}),
        },
      );
    }
  },
});

/** Vacant roles that a rule about missing roles tells. */
function toldElsewhere(alliance: Alliance, report: Report): Set<string> {
  const told = new Set<string>();
  for (const [name, ruleId] of TOLD_BY) {
    if (!report.speaks(ruleId)) continue;
    const vacancies = vacanciesOf(alliance, name as RoleName);
    // A project manager on one side is enough; the rule speaks where there is none at all.
    if (name === 'projectManager' && vacancies.length < sidesOf(alliance).length) continue;
    for (const { ref } of vacancies) told.add(ref);
  }
  return told;
}
