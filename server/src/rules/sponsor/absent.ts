// A sponsor who was not at the last two meetings of a committee he or she sits on.
import { type Day, formatDay } from '../../model/calendar';
import { nameOf, type Sponsor, sponsorsOf } from '../../model/holders';
import { beginningOf, isInOffice } from '../../model/tenure';
import type { Alliance, Committee, Meeting, Reference, Target, Written } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/absent',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'A sponsor comes to the meetings of the committees he or she sits on.',
  why: 'An empty chair of the sponsor tells the partner more than any message. One meeting may be missed; the second in a row is told, where it is written who was there.',
  next: 'Ask the sponsor to come to the next meeting, or to hand the seat to somebody who will.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }
governance:
  committees: [{ id: jsc, kind: steering, members: [{ actor: northwind.executiveSponsor }] }]
  meetings:
    - { of: jsc, date: 2026-06-15, attended: [raj-patel, ines-roth] }
    - { of: jsc, date: 2026-09-14, attended: [raj-patel, ines-roth] }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }
governance:
  committees: [{ id: jsc, kind: steering, members: [{ actor: northwind.executiveSponsor }] }]
  meetings:
    - { of: jsc, date: 2026-06-15, attended: [raj-patel, ines-roth] }
    - { of: jsc, date: 2026-09-14, attended: [maria-keller, raj-patel] }`,
  },
  check(alliance, report) {
    const sponsors = sponsorsOf(alliance).filter(({ holder }) => isInOffice(holder, alliance.today));
    if (sponsors.length === 0) return;
    const logs = lastTwoMeetings(alliance);
    const committees = committeesByMember(alliance.committees);
    for (const sponsor of sponsors) {
      const { role, holder, partner } = sponsor;
      const seats = new Set([role, holder.person].flatMap((each) => (each && committees.get(each)) ?? []));
      for (const committee of seats) {
        const meetings = logs.get(committee) ?? [];
        if (meetings.length < 2 || !meetings.every((each) => wasMissed(each, sponsor))) continue;
        const [second, first] = meetings;
        if (!first || !second) continue;
        report(
          nameOf(holder),
          `Executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} was not at the last two meetings of the ${shown(committee.label)} (${formatDay(first.date.value)} and ${formatDay(second.date.value)}); a sponsor comes to the committees he or she sits on.`,
          {
            related: [first, second].map(({ date }) => ({ at: date.node, message: 'A meeting without the sponsor.' })),
            subject: `${holder.label} ${committee.id.value}`,
          },
        );
      }
    }
  },
});

interface HeldMeeting extends Meeting {
  readonly date: Written<Day>;
}

/** Meetings that took place, the latest two of each committee, latest first. */
function lastTwoMeetings({ meetings, today }: Alliance): Map<Target, HeldMeeting[]> {
  const logs = new Map<Target, HeldMeeting[]>();
  for (const meeting of meetings) {
    const committee = meeting.of?.target;
    if (!committee || !isHeld(meeting) || meeting.planned || meeting.date.value > today) continue;
    const latest = logs.get(committee);
    if (!latest) {
      logs.set(committee, [meeting]);
      continue;
    }
    const later = latest.findIndex(({ date }) => date.value < meeting.date.value);
    if (later >= 0) latest.splice(later, 0, meeting);
    else latest.push(meeting);
    latest.length = Math.min(latest.length, 2);
  }
  return logs;
}

function isHeld(meeting: Meeting): meeting is HeldMeeting {
  return meeting.date !== undefined;
}

function committeesByMember(committees: readonly Committee[]): Map<Target, Committee[]> {
  const sitting = new Map<Target, Committee[]>();
  for (const committee of committees) {
    for (const { reference } of committee.members ?? []) {
      const target = reference?.target;
      if (!target) continue;
      const seats = sitting.get(target);
      if (seats) seats.push(committee);
      else sitting.set(target, [committee]);
    }
  }
  return sitting;
}

/** Written who was there, all of them known, and the sponsor, already in office, is not among them. */
function wasMissed({ date, attended }: HeldMeeting, { role, holder, partner }: Sponsor): boolean {
  const begun = beginningOf(holder);
  if (!attended || attended.length === 0 || !holder.person || (begun && begun.day > date.value)) return false;
  const mayMeanSponsor = ({ target, status }: Reference) =>
    target === holder.person || target === role || target === partner || status === 'unknown' || status === 'hidden';
  return !attended.some(mayMeanSponsor);
}
