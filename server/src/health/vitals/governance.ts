// Governance: whether committees meet, decisions fall and issues move up in time.
import { addDuration, formatDay, formatDuration } from '../../model/calendar';
import { isWaiting, pendingByCommittee } from '../../model/decisions';
import { meetingTimes, meetsInTime } from '../../model/meetings';
import * as read from '../../model/read';
import { wholeLadder } from '../../rules/escalation/steps';
import { past } from '../../rules/phrases';
import { valueAt } from '../../yaml/tree';
import type { Fact } from '../report';
import { meanOf } from '../scale';
import type { Subject } from '../subject';
import { factAt, isIn, meanOfFacts, NOT_MEASURED, type Vital } from '../vital';
import { wordsOf } from '../words';

const YEAR = { count: 1, unit: 'y' } as const;

export const governance: Vital = {
  id: 'governance',
  title: 'Governance',
  weight: 1,
  owns: (rule) => isIn(rule, 'governance/', 'escalation/', 'communication/'),
  isRecorded: ({ alliance: { committees, ladder, root } }) =>
    committees.length > 0 || ladder !== undefined || valueAt(root, 'communication') !== undefined,
  measure(subject) {
    // What the public is told of meetings and decisions is too little to call them late.
    if (subject.alliance.isPublic) return NOT_MEASURED;
    const parts = [meetings(subject), decisions(subject), issues(subject)];
    return {
      score: meanOf(parts.flatMap((facts) => meanOfFacts(facts).score ?? [])),
      facts: parts.flat(),
    };
  },
};

function meetings(subject: Subject): Fact[] {
  const { alliance } = subject;
  const { today } = alliance;
  const grace = subject.duration('governance/meeting-overdue', 'grace');
  const times = meetingTimes(alliance);
  return alliance.committees.flatMap((committee): Fact[] => {
    const met = times.get(committee);
    const isInTime = meetsInTime(committee, met, alliance, grace);
    if (!met || isInTime === undefined) return [];
    const name = wordsOf(committee.label);
    const last = met.last ? `${name} last met on ${past(met.last.value, today)}` : `${name} has no meeting on record`;
    const how = met.next
      ? ` and meets next on ${formatDay(met.next.value)}`
      : `, ${isInTime ? 'in time' : 'longer ago than its cadence allows'}`;
    return [factAt(subject, met.last?.node ?? committee.id.node, `${last}${how}`, isInTime ? 100 : 0)];
  });
}

/** Decisions that are pending, or were taken in the last twelve months. */
function decisions(subject: Subject): Fact[] {
  const { alliance } = subject;
  const { today } = alliance;
  const times = meetingTimes(alliance);
  const limits = {
    passedOver: subject.duration('governance/bottleneck', 'passedOver'),
    grace: subject.duration('governance/bottleneck', 'grace'),
  };
  const pending = [...pendingByCommittee(alliance)].flatMap(([committee, queue]) =>
    queue.map(({ node, raised }) => {
      const isLate = isWaiting(raised.value, committee, times.get(committee), today, limits);
      const waits = `waits at ${wordsOf(committee.label)} since ${past(raised.value, today)}`;
      return factAt(subject, raised.node, `${matter(node)} ${waits}${isLate ? ', too long' : ''}`, isLate ? 0 : 100);
    }),
  );
  const taken = alliance.decisions.flatMap(({ node, decided }): Fact[] => {
    if (!decided || decided.value > today || decided.value < addDuration(today, YEAR, -1)) return [];
    return [factAt(subject, decided.node, `${matter(node)} was decided on ${formatDay(decided.value)}`, 100)];
  });
  return [...pending, ...taken];
}

function matter(node: Parameters<typeof read.text>[0]): string {
  return wordsOf(read.text(node, 'matter')?.value ?? read.text(node, 'id')?.value ?? 'A decision');
}

/** Open issues on a step with a limit. */
function issues(subject: Subject): Fact[] {
  const { ladder, issues, today } = subject.alliance;
  const steps = ladder && wholeLadder(ladder);
  return issues.flatMap(({ what, step: number, onStepSince, open }): Fact[] => {
    const step = number && steps?.[number.value - 1];
    if (!open || !onStepSince || onStepSince.value > today || !step?.timeLimit) return [];
    const isLate = today > addDuration(onStepSince.value, step.timeLimit.value);
    const since = `on ${wordsOf(step.label)} since ${past(onStepSince.value, today)}`;
    const limit = `${isLate ? 'beyond' : 'within'} its limit of ${formatDuration(step.timeLimit.value)}`;
    return [
      factAt(subject, onStepSince.node, `${wordsOf(what?.value ?? 'An issue')}: ${since}, ${limit}`, isLate ? 0 : 100),
    ];
  });
}
