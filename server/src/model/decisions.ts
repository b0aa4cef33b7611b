// Decisions that were put to a committee and are not taken yet, and which of them have waited too long.
import { lacks } from './absence';
import { addDuration, type Day, type Duration } from './calendar';
import { isOverdue, type MeetingTimes } from './meetings';
import type { Alliance, Committee, Decision, Written } from './types';

export type Pending = Decision & { readonly raised: Written<Day> };

/** What is raised and not yet decided today, by committee. */
export function pendingByCommittee({ decisions, today }: Alliance): Map<Committee, Pending[]> {
  const pending = new Map<Committee, Pending[]>();
  for (const decision of decisions) {
    const { node, raised, decided, committee } = decision;
    const isPending = decided ? decided.value > today : lacks(node, 'decided');
    if (committee?.target?.kind !== 'committee' || !raised || raised.value > today || !isPending) continue;
    const queue = pending.get(committee.target);
    if (queue) queue.push({ ...decision, raised });
    else pending.set(committee.target, [{ ...decision, raised }]);
  }
  return pending;
}

export interface WaitingLimits {
  /** How long a decision may be pending once a meeting has passed it over. */
  readonly passedOver: Duration;
  /** The least time allowed after one cadence. */
  readonly grace: Duration;
}

/** Pending for more than one cadence and its grace, or passed over by a meeting and open for too long. */
export function isWaiting(
  raised: Day,
  { cadence }: Committee,
  times: MeetingTimes | undefined,
  today: Day,
  limits: WaitingLimits,
): boolean {
  if (cadence && isOverdue(raised, cadence.value, limits.grace, today)) return true;
  const wasPassedOver = times?.last !== undefined && times.last.value > raised;
  return wasPassedOver && today > addDuration(raised, limits.passedOver);
}
