// A role whose holder has not begun.
import { nameOf } from '../../model/holders';
import * as read from '../../model/read';
import { beginningOf, hasLeft, isToCome } from '../../model/tenure';
import type { Alliance, Holder } from '../../model/types';
import { quoted } from '../../schema/words';
import { future, inRole } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'role/not-yet',
  kind: 'condition',
  level: 'warning',
  summary: 'A role is held from today, not from a day ahead.',
  why: 'A role whose holder has yet to begin looks filled and is not. Until then, whoever holds it today stands under `person`, or under `former` with the last day ahead. Those who will join a team that others already form are not told.',
  next: 'Name who holds the role until then.',
  source: ['P'],
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth, since: 2027-02-01 }`,
    allows: `roles:
  northwind:
    allianceManager:
      person: ines-roth
      since: 2027-02-01
      former: [{ person: jon-frey, until: 2027-01-31 }]`,
  },
  check(alliance, report) {
    const { today } = alliance;
    for (const role of alliance.roles) {
      if (role.holders.some((each) => !isToCome(each, today))) continue;
      for (const holder of role.holders) {
        const beginning = beginningOf(holder);
        if (!beginning || hasLeft(holder, today) || hasPredecessor(holder, alliance)) continue;
        report(
          nameOf(holder),
          `${quoted(holder.label)} ${inRole(role, 'is')} from ${future(beginning.day, today)} on; until then somebody else should be named.`,
          {
            related: [{ ...beginning.place, message: 'The first day is written here.' }],
            subject: `${holder.label} ${role.ref}`,
          },
        );
      }
    }
  },
});

/** Somebody listed under `former` is still there. */
function hasPredecessor({ node }: Holder, { today }: Alliance): boolean {
  return read.blocks(node, 'former').some((former) => {
    const until = read.day(former, 'until');
    return until !== undefined && until.value >= today;
  });
}
