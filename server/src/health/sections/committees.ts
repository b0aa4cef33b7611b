// The committees between the sides, and who talks to whom.
import { meetingTimes, meetsInTime } from '../../model/meetings';
import type { Actor, Committee, Member } from '../../model/types';
import { actorName } from '../names';
import type { CommitteeView, MemberView, PairView } from '../peopleTypes';
import type { Subject } from '../subject';
import { isVacant } from '../vitals/accountability';
import { spelledAt, wordsOf } from '../words';
import { dayOrNull, orNull } from './values';

export function committeeViews(subject: Subject): CommitteeView[] {
  const { alliance } = subject;
  const times = meetingTimes(alliance);
  const grace = subject.duration('governance/meeting-overdue', 'grace');
  const isLate = (committee: Committee) =>
    !alliance.isPublic && meetsInTime(committee, times.get(committee), alliance, grace) === false;
  return alliance.committees.map((committee) => ({
    id: committee.id.value,
    name: wordsOf(committee.label),
    kind: orNull(committee.committeeKind),
    isActive: committee.active,
    cadence: spelledAt(committee.node, 'cadence'),
    lastMet: dayOrNull(times.get(committee)?.last),
    nextMeeting: dayOrNull(times.get(committee)?.next),
    isOverdue: isLate(committee),
    reportsTo: committee.reportsTo?.text ?? null,
    members: committee.members?.map((member) => memberView(subject, member)) ?? null,
    range: subject.rangeOf(committee.node),
  }));
}

function memberView(subject: Subject, member: Member): MemberView {
  return {
    name: actorName(member, subject.alliance),
    side: member.side?.id.value ?? null,
    isVoting: member.voting === true,
    isVacant: isVacant(member, subject.alliance),
    range: subject.rangeOf(member.reference?.node ?? member.seat?.node ?? member.node),
  };
}

export function pairViews(subject: Subject): PairView[] {
  const silent = new Set(subject.of('governance/counterparts-silent').map(({ start }) => start));
  return subject.alliance.counterparts.map(({ node, between, lastMet }) => ({
    between: between.map((actor) => actorName(actor, subject.alliance)),
    roles: between.map((actor) => roleOf(actor, subject)),
    cadence: spelledAt(node, 'cadence'),
    lastMet: dayOrNull(lastMet),
    isSilent: lastMet !== undefined && silent.has(lastMet.node.start),
    range: subject.rangeOf(node),
  }));
}

/** The role that is named, or the single one of a person who is named. */
function roleOf({ reference }: Actor, { alliance }: Subject): string | null {
  const target = reference?.target;
  if (target?.kind === 'role') return target.ref;
  if (reference?.status === 'vacant') return reference.text;
  const held = alliance.roles.filter(({ holders }) => holders.some(({ person }) => person && person === target));
  return held.length === 1 ? (held[0]?.ref ?? null) : null;
}
