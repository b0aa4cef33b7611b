// A single role that somebody holds and that has no part in any activity.
import { heldRoles } from '../../model/holders';
import { PARTS, readableRows } from '../../model/raci';
import { hasLeft } from '../../model/tenure';
import type { Alliance, Target } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { roleInWords } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'raci/idle-role',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'launch', depth: 3 },
  summary: 'Each single role that is held has a part in the RACI.',
  why: 'A role without a part in any activity is either not needed, or its part is in people’s heads. A row may name the role or the person who holds it.',
  source: ['P'],
  examples: {
    flags: `roles:
  northwind:
    projectManager: { person: jon-frey }
raci:
  - { activity: Plan the launch, accountable: tom-berg, responsible: [ines-roth] }`,
    allows: `roles:
  northwind:
    projectManager: { person: jon-frey }
raci:
  - { activity: Plan the launch, accountable: tom-berg, responsible: [northwind.projectManager] }`,
  },
  check(alliance, report) {
    const active = activeTargets(alliance);
    if (!active) return;
    for (const { role, holder } of heldRoles(alliance)) {
      if (active.has(role) || (holder.person && active.has(holder.person)) || hasLeft(holder, alliance.today)) continue;
      report(
        role.key,
        `Role ${quoted(role.ref)} has no part in any activity of the RACI; the ${roleInWords(role)} takes part in at least one, or the role is not needed.`,
        { side: role.side },
      );
    }
  },
});

const ACTORS = ['accountable', ...PARTS] as const;

/** What the rows name; undefined where there are none, or one that cannot be read or names somebody unknown. */
function activeTargets(alliance: Alliance): Set<Target> | undefined {
  const rows = readableRows(alliance);
  const raci = valueAt(alliance.root, 'raci');
  if (rows.length === 0 || raci?.kind !== 'list' || raci.damaged || raci.items.length !== rows.length) return undefined;
  const active = new Set<Target>();
  for (const row of rows) {
    for (const part of ACTORS) {
      for (const { reference } of row[part]) {
        if (reference?.status === 'unknown' || reference?.status === 'hidden') return undefined;
        if (reference?.target) active.add(reference.target);
      }
    }
  }
  return active;
}
