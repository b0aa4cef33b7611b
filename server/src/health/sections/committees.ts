// The committees between the sides, and who talks to whom.
import { beganOn, isMonthlyOrSlower, isOverdue, meetingTimes } from '../../model/meetings';
import type { Committee, Member } from '../../model/types';
import { actorName } from '../names';
import type { CommitteeView, MemberView, PairView } from '../sectionTypes';
import type { Subject } from '../subject';
import { isVacant } from '../vitals/accountability';
import { wordsOf } from '../words';
import { dayOrNull, orNull, spelledAt } from './values';

export function committeeViews(subject: Subject): CommitteeView[] {
  const { alliance } = subject;
  const times = meetingTimes(alliance);
  const grace = subject.duration('governance/meeting-overdue', 'grace');
  const isLate = (committee: Committee): boolean => {
    const { cadence, active } = committee;
    const met = times.get(committee);
    if (alliance.isPublic || !active || !cadence || !isMonthlyOrSlower(cadence.value) || !met?.certain || met.next)
      return false;
    const since = met.last?.value ?? beganOn(committee, alliance.history);
    return since !== undefined && isOverdue(since, cadence.value, grace, alliance.today);
  };
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
