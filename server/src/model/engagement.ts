// When somebody was last engaged: meetings attended, talks with counterparts, and what the file states. Signals are not
// engagement: they say that a sponsor cares, not when the sponsor was last there.
import type { TreeNode } from '../yaml/tree';
import { valueAt } from '../yaml/tree';
import type { Day } from './calendar';
import { beginningOf } from './tenure';
import type { Alliance, Committee, Holder, Target } from './types';

interface Engagement {
  readonly day: Day;
  /** The date that tells it. */
  readonly node: TreeNode;
  readonly how: 'meeting' | 'talk' | 'stated';
}

interface EngagementLog {
  /** Undefined where nothing tells. */
  lastOf(holder: Holder): Engagement | undefined;
  /** The latest meeting at which the holder may have been: of a committee he or she sits on, without a list of those present. */
  maybeAt(holder: Holder): Day | undefined;
}

/** Reads log and pairs once; what is planned or dated after today counts for nobody. */
export function engagementLog(alliance: Alliance): EngagementLog {
  const seen = new Map<Target, Engagement>();
  const note = (target: Target | undefined, engagement: Engagement) => {
    if (target && !(engagement.day <= (seen.get(target)?.day ?? Number.NEGATIVE_INFINITY))) {
      seen.set(target, engagement);
    }
  };
  for (const { date, planned, attended } of alliance.meetings) {
    if (!date || planned || date.value > alliance.today || !attended) continue;
    const meeting: Engagement = { day: date.value, node: date.node, how: 'meeting' };
    for (const { target } of attended) note(target, meeting);
  }
  for (const { lastMet, between } of alliance.counterparts) {
    if (!lastMet || lastMet.value > alliance.today) continue;
    const talk: Engagement = { day: lastMet.value, node: lastMet.node, how: 'talk' };
    for (const { reference } of between) note(reference?.target, talk);
  }
  const unattested = unattestedMeetings(alliance);
  return {
    lastOf: (holder) => {
      const stated = holder.lastEngaged;
      // What the role did before this holder began, somebody else did.
      const begun = beginningOf(holder)?.day ?? Number.NEGATIVE_INFINITY;
      const inRole = seen.get(holder.role);
      return latest([
        holder.person && seen.get(holder.person),
        inRole && inRole.day >= begun ? inRole : undefined,
        stated && stated.value <= alliance.today ? { day: stated.value, node: stated.node, how: 'stated' } : undefined,
      ]);
    },
    maybeAt: (holder) => {
      const days = [holder.role, holder.person].flatMap((each) => (each && unattested.get(each)) ?? []);
      return days.length > 0 ? Math.max(...days) : undefined;
    },
  };
}

function latest(engagements: readonly (Engagement | undefined)[]): Engagement | undefined {
  let last: Engagement | undefined;
  for (const each of engagements) if (each && (!last || each.day > last.day)) last = each;
  return last;
}

/** For those who sit on committees, the latest meeting of one whose attendance nobody wrote down. */
function unattestedMeetings({ committees, meetings, today }: Alliance): Map<Target, Day> {
  const met = new Map<Target, Day>();
  const raise = (target: Target | undefined, day: Day | undefined) => {
    if (target && day !== undefined && day <= today) met.set(target, Math.max(day, met.get(target) ?? day));
  };
  for (const { of, date, planned, attended } of meetings) if (!planned && !attended) raise(of?.target, date?.value);
  for (const committee of committees) raise(committee, committee.lastMet?.value);
  for (const committee of committees) raiseMembers(committee, met.get(committee), raise);
  return met;
}

function raiseMembers(
  { members }: Committee,
  day: Day | undefined,
  raise: (target: Target | undefined, day: Day | undefined) => void,
): void {
  for (const member of members ?? []) raise(member.reference?.target, day);
}

/** From which day on the cadence of a holder runs, and what tells it. */
export interface Engaged {
  readonly last: Engagement;
  /** Not before the holder began, nor before a meeting at which the holder may have been. */
  readonly from: Day;
}

/** Undefined where nothing tells when the holder was last engaged, or what is written of it cannot be read. */
export function engagedOf(holder: Holder, log: EngagementLog): Engaged | undefined {
  const last = log.lastOf(holder);
  const isStated = valueAt(holder.node, 'lastEngaged') !== undefined;
  if (!last || (isStated && !holder.lastEngaged)) return undefined;
  const maybe = isStated ? undefined : log.maybeAt(holder);
  return { last, from: Math.max(last.day, beginningOf(holder)?.day ?? last.day, maybe ?? last.day) };
}
