// A person of a directory who sponsors more alliances than one can be engaged in.
import { quoted } from '../../schema/words';
import { defineDirectoryRule } from '../rule';
import { alliancesWith, rolesAcross } from '../shared';

export default defineDirectoryRule({
  id: 'sponsor/overloaded',
  kind: 'condition',
  scope: 'directory',
  level: 'info',
  summary: 'Nobody sponsors more alliances than one can be engaged in.',
  why: 'A sponsor who is engaged meets the counterpart, sits on the top committee, clears barriers and answers for the result. Nobody does that for many alliances at once; sponsorship spread thin is sponsorship in name. Alliances past the transition do not count.',
  source: ['S'],
  options: {
    most: { type: 'number', default: 5, description: 'The most alliances one person sponsors.' },
  },
  examples: {
    flags: `allianceDirectory: 1
people:
  - { id: maria-keller, name: Maria Keller }`,
    beside: alliancesWith(
      ['asteria', 'boreal', 'cygnus', 'dorado', 'eridanus', 'fornax'],
      'executiveSponsor: { person: maria-keller }',
    ),
    allows: `allianceDirectory: 1
people:
  - { id: maria-keller, name: Maria Keller }`,
  },
  check(shared, report, { most }) {
    const roles = rolesAcross(shared);
    const told = new Set<string>();
    for (const person of shared.directory.people) {
      const sponsored = new Map(
        (roles.get(person.id.value) ?? [])
          .filter(({ holder }) => holder.role === 'executiveSponsor')
          .map((role) => [role.card.path, role]),
      );
      if (sponsored.size <= most || told.has(person.id.value)) continue;
      told.add(person.id.value);
      report(
        person.id.node,
        `${quoted(person.label)} is executive sponsor of ${sponsored.size} alliances; more than ${most} leave a sponsor too little time for each.`,
        {
          subject: person.id.value,
          related: [...sponsored.values()].map(({ card, holder }) => ({
            path: card.path,
            range: holder.range,
            message: `Executive sponsor in ${quoted(card.label)}.`,
          })),
        },
      );
    }
  },
});
