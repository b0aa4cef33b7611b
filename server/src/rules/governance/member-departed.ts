// Members of committees are still there.

import type { Actor, Person } from '../../model/types';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'governance/member-departed',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'form', until: 'exit' },
  summary: 'A member who has left a committee is succeeded.',
  why: 'A seat that stays with somebody who has left is an empty seat: nobody prepares, votes or reports back for that side. Members who sit on a committee by their role are followed through the role.',
  next: 'Name who takes the seat.',
  source: ['R'],
  examples: {
    flags: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, until: 2026-08-31 }
governance:
  committees:
    - { id: jsc, kind: steering, members: [{ actor: maria-keller }] }
`,
    allows: `people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, until: 2027-08-31 }
governance:
  committees:
    - { id: jsc, kind: steering, members: [{ actor: maria-keller }] }
`,
  },
  check({ committees, today }, report) {
    for (const committee of committees) {
      for (const member of committee.members ?? []) {
        const person = personOf(member);
        if (!person?.until || person.until.value >= today) continue;
        report(
          member.reference?.node ?? member.node,
          `${quoted(person.label)} left on ${past(person.until.value, today)} and is still a member of ${quoted(committee.label)}; the seat needs a successor.`,
          {
            subject: person.id.value,
            related: [{ at: person.until.node, path: person.path, message: 'The last day is written here.' }],
          },
        );
      }
    }
  },
});

function personOf({ reference }: Actor): Person | undefined {
  return reference?.target?.kind === 'person' ? reference.target : undefined;
}
