// An alliance manager who has less time for the alliance than its closeness asks for.
import { heldRoles } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/manager-underallocated',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'An alliance manager has time enough for the alliance.',
  why: 'The closer an alliance, the more complex it is and the more it fails without care. Integrated alliances take a good part of a working week on each side; an alliance manager with a few hours can only react.',
  source: ['R', 'C'],
  options: {
    least: {
      type: 'byDepth',
      default: { 3: 15, 4: 25, 5: 40 },
      description: 'The least percentage of a working week, by depth of the alliance.',
    },
  },
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth, allocation: 10 }`,
    allows: `roles:
  northwind:
    allianceManager: { person: ines-roth, allocation: 60 }`,
  },
  check(alliance, report, { least }) {
    const asked = least[alliance.depth];
    if (asked === undefined) return;
    for (const { role, holder } of heldRoles(alliance)) {
      const { allocation } = holder;
      if (role.name !== 'allianceManager' || !allocation || allocation.value >= asked) continue;
      if (!role.side || hasLeft(holder, alliance.today)) continue;
      report(
        allocation.node,
        `Alliance manager ${quoted(holder.label)} of ${shown(role.side.label)} has ${allocation.value} % of a working week for this alliance; at least ${asked} % is expected of one this close (depth ${alliance.depth} of 5).`,
      );
    }
  },
});
