// The committees between the sides, and who talks to whom.
import { meetingTimes, meetsInTime } from '../../model/meetings';
import type { Committee, Member } from '../../model/types';
import { actorName } from '../names';
import type { CommitteeView, MemberView, PairView } from '../sectionTypes';
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
  return subject.alliance.counterparts.map(({ node, between, lastMet }) => ({
    between: between.map((actor) => actorName(actor, subject.alliance)),
    cadence: spelledAt(node, 'cadence'),
    lastMet: dayOrNull(lastMet),
    range: subject.rangeOf(node),
  }));
}
