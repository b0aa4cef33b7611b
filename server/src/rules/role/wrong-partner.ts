// A role held by somebody who belongs to another partner and is not seconded.
import { nameOf } from '../../model/holders';
import { quoted, shown } from '../../schema/words';
import { type TreeNode, valueAt } from '../../yaml/tree';
import { inRole } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/wrong-partner',
  kind: 'condition',
  level: 'error',
  summary: 'A role is held by one’s own people, or by somebody seconded.',
  why: 'A role speaks for its side. Held by a person of another partner it is mostly a slip in the file; where it is meant, `seconded: true` says so. Joint roles belong to no side.',
  next: 'Name somebody of that partner, or write down that the person is seconded.',
  source: ['R'],
  examples: {
    flags: `roles:
  helios:
    allianceManager: { person: ines-roth }`,
    allows: `roles:
  helios:
    allianceManager: { person: amy-chan }
    projectManager: { person: jon-frey, seconded: true }`,
  },
  check(alliance, report) {
    for (const role of alliance.roles) {
      for (const holder of role.holders) {
        const { person } = holder;
        const home = person?.partner;
        if (!person || !home || !role.side || home === role.side) continue;
        if (maySecond(valueAt(holder.node, 'seconded'))) continue;
        const belongs = valueAt(person.node, 'partner') ?? valueAt(person.node, 'organisation');
        report(
          nameOf(holder),
          `${quoted(person.label)} ${inRole(role, 'is')} but belongs to ${shown(home.label)}; a role is held by one's own people, or by somebody marked "seconded: true".`,
          {
            related: belongs ? [{ at: belongs, message: 'The partner is written here.', path: person.path }] : [],
            subject: `${person.label} ${role.ref}`,
          },
        );
      }
    }
  },
});

/** `seconded` says so, or is written in a way that cannot be read. */
function maySecond(seconded: TreeNode | undefined): boolean {
  return seconded !== undefined && !(seconded.kind === 'scalar' && seconded.value === false);
}
