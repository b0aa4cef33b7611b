// A person of a directory whose shares of time in all alliances exceed a working week.
import { quoted } from '../../schema/words';
import { defineDirectoryRule } from '../rule';
import { alliancesWith, rolesAcross, type SharedRole } from '../shared';

const WEEK = 100;

export default defineDirectoryRule({
  id: 'role/manager-overloaded',
  kind: 'condition',
  scope: 'directory',
  level: 'warning',
  summary: 'The shares of time that one person gives to alliances fit into a working week.',
  why: 'Each alliance was promised a share of the same person’s week. Where the promises exceed the week, some alliance goes without, and its partner finds out last. Alliances past the transition do not count.',
  source: ['C'],
  examples: {
    flags: `allianceDirectory: 1
people:
  - { id: ines-roth, name: Inés Roth }`,
    beside: alliancesWith(['asteria', 'boreal'], 'allianceManager: { person: ines-roth, allocation: 60 }'),
    allows: `allianceDirectory: 1
people:
  - { id: ines-roth, name: Inés Roth }`,
  },
  check(shared, report) {
    const across = rolesAcross(shared);
    const told = new Set<string>();
    for (const { id, label } of shared.directory.people) {
      const roles = (across.get(id.value) ?? []).filter(({ holder }) => holder.allocation !== undefined);
      const sum = roles.reduce((total, { holder }) => total + (holder.allocation ?? 0), 0);
      if (sum <= WEEK || told.has(id.value)) continue;
      told.add(id.value);
      const alliances = new Set(roles.map(({ card }) => card.path)).size;
      const where = alliances === 1 ? 'one alliance' : `${alliances} alliances`;
      report(
        id.node,
        `${quoted(label)} is promised to ${where} with ${hundredths(sum)} % of a working week; the shares have to fit into 100 %.`,
        { subject: id.value, related: roles.map(shareIn) },
      );
    }
  },
});

function shareIn({ card, holder }: SharedRole) {
  const message = `${hundredths(holder.allocation ?? 0)} % in ${quoted(card.label)}.`;
  return { path: card.path, range: holder.range, message };
}

/** Sums of decimals without the noise of their last places. */
function hundredths(percent: number): string {
  return String(Math.round(percent * 100) / 100);
}
