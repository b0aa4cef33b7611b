// A role, sponsors aside, whose holder's last day is past.
import type { Fix } from '../../finding';
import type { Day } from '../../model/calendar';
import { isGroup, nameOf } from '../../model/holders';
import { deputyOn, endOf, hasLeft } from '../../model/tenure';
import type { Alliance, Holder, Role } from '../../model/types';
import { quoted } from '../../schema/words';
import { removeItem } from '../../yaml/edits';
import { inRole, past } from '../phrases';
import { defineRule } from '../rule';
import { appointment } from '../succession';

export default defineRule({
  id: 'role/departed',
  kind: 'condition',
  level: 'error',
  gate: { from: 'form', until: 'exit' },
  summary: 'A role is held by somebody who is there.',
  why: 'People move to other jobs and companies. A role that still names them looks filled and is not: questions go unanswered and steps of escalation end nowhere. Of a team with others left it is told as a warning; a stakeholder whose part was limited in time is not told at all. Sponsors have a rule of their own.',
  next: 'Appoint a successor, and hand over while the predecessor can still be asked.',
  source: ['C'],
  examples: {
    flags: `roles:
  northwind:
    allianceManager: { person: ines-roth, until: 2026-09-30 }`,
    allows: `roles:
  northwind:
    allianceManager:
      person: jon-frey
      since: 2026-10-01
      former: [{ person: ines-roth, until: 2026-09-30 }]`,
  },
  check(alliance, report) {
    const { today } = alliance;
    for (const role of alliance.roles) {
      if (role.name === 'executiveSponsor') continue;
      const isStaffed = isGroup(role.name) && role.holders.some((each) => !hasLeft(each, today));
      for (const holder of role.holders) {
        const end = endOf(holder);
        if (!end || end.day >= today || isPlannedEnd(role, holder, today)) continue;
        const message = isGroup(role.name)
          ? `${quoted(holder.label)} ${inRole(role, 'was')} until ${past(end.day, today)} and is still listed; the list names those who are there.`
          : `${quoted(holder.label)} ${inRole(role, 'was')} until ${past(end.day, today)}, and ${next(holder, today)}`;
        const related = [{ ...end.place, message: 'The last day is written here.' }];
        report(nameOf(holder), message, {
          related,
          fixes: isGroup(role.name) ? removal(alliance, holder) : appointment(alliance, holder),
          subject: `${holder.label} ${role.ref}`,
          ...(isStaffed ? { level: 'warning' as const } : {}),
        });
      }
    }
  },
});

function next(holder: Holder, today: Day): string {
  const deputy = deputyOn(holder, today);
  return deputy.state === 'ready'
    ? `no successor is named; ${quoted(deputy.label)}, the deputy, could be appointed.`
    : 'no successor is named; a role needs somebody who is there.';
}

/** Takes somebody who has left off a list that names several. */
function removal({ document }: Alliance, { node, label }: Holder): Fix[] {
  if (node.parent?.kind !== 'list') return [];
  return [{ title: `Remove ${quoted(label)} from the list`, safe: false, edits: [removeItem(document, node)] }];
}

/** Stakeholders enter and leave as the stages need them; leaving the job is another matter. */
function isPlannedEnd(role: Role, holder: Holder, today: Day): boolean {
  const job = holder.person?.until;
  return role.name === 'stakeholders' && !(job && job.value < today);
}
