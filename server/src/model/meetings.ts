// When committees met and meet again, from the log and from the short form on a committee, and what counts as overdue.
import type { MapNode } from '../yaml/tree';
import { pairOf, valueAt } from '../yaml/tree';
import { isUndisclosed } from './absence';
import { addDuration, type Day, type Duration, daysIn, formatDuration, parseDay, parseDuration } from './calendar';
import * as read from './read';
import type { Alliance, Committee, Written } from './types';

export interface MeetingTimes {
  /** The latest meeting that took place, not after today. */
  readonly last: Written<Day> | undefined;
  /** The earliest one ahead, today included. */
  readonly next: Written<Day> | undefined;
  /** The latest one that was planned, whose day is past and which nobody recorded as held. */
  readonly lapsed: Written<Day> | undefined;
  /** False where something unreadable, undisclosed or dated after today may hide a later or a planned meeting. */
  readonly certain: boolean;
}

type Draft = { -readonly [K in keyof MeetingTimes]: MeetingTimes[K] };

/** The meeting times of every committee. A meeting marked as planned took place only if somebody attended. */
export function meetingTimes(alliance: Alliance): ReadonlyMap<Committee, MeetingTimes> {
  const { committees, meetings, today } = alliance;
  const logIsWhole = isWholeLog(alliance);
  const times = new Map<Committee, Draft>();
  for (const committee of committees) times.set(committee, shortForm(committee, today, logIsWhole));
  // A meeting of no known committee may have been anybody's: it leaves doubt about all who last met before it.
  let stray = Number.NEGATIVE_INFINITY;
  for (const meeting of meetings) {
    const { of, date } = meeting;
    const known = of?.target?.kind === 'committee' ? times.get(of.target) : undefined;
    if (!known) stray = Math.max(stray, date?.value ?? Number.POSITIVE_INFINITY);
    else if (!date) known.certain = false;
    else if (date.value >= today && (meeting.planned || date.value > today)) known.next = earlier(known.next, date);
    else if (!meeting.planned || meeting.attended) known.last = later(known.last, date);
    else known.lapsed = later(known.lapsed, date);
  }
  for (const each of times.values()) if (stray > (each.last?.value ?? Number.NEGATIVE_INFINITY)) each.certain = false;
  return times;
}

/** `lastMet` and `nextMeeting` of a committee. A `lastMet` after today hides the meeting before it. */
function shortForm({ node, lastMet, nextMeeting }: Committee, today: Day, logIsWhole: boolean): Draft {
  const isReadable = isClear(node, 'lastMet', lastMet) && isClear(node, 'nextMeeting', nextMeeting);
  return {
    last: lastMet && lastMet.value <= today ? lastMet : undefined,
    next: nextMeeting && nextMeeting.value >= today ? nextMeeting : undefined,
    lapsed: nextMeeting && nextMeeting.value < today ? nextMeeting : undefined,
    certain: logIsWhole && !node.damaged && isReadable && !(lastMet && lastMet.value > today),
  };
}

function isClear(map: MapNode, key: string, value: unknown): boolean {
  return value !== undefined || (pairOf(map, key) === undefined && !isUndisclosed(map, key));
}

function isWholeLog({ root, meetings }: Alliance): boolean {
  const governance = read.block(root, 'governance');
  if (!governance) return true;
  if (governance.damaged || isUndisclosed(governance, 'meetings')) return false;
  const log = valueAt(governance, 'meetings');
  if (log === undefined) return true;
  return log.kind === 'list' && !log.damaged && log.items.length === meetings.length;
}

function later(a: Written<Day> | undefined, b: Written<Day>): Written<Day> {
  return a && a.value >= b.value ? a : b;
}

function earlier(a: Written<Day> | undefined, b: Written<Day>): Written<Day> {
  return a && a.value <= b.value ? a : b;
}

/**
 * The day a committee began to work: `activeFrom` where it is a date, or the day on which the history enters that
 * stage. Undefined where no exact day is written.
 */
export function beganOn({ node }: Committee, history: Alliance['history']): Day | undefined {
  const from = read.text(node, 'activeFrom')?.value;
  if (from === undefined) return undefined;
  return parseDay(from) ?? enteredOn(history, from);
}

/** The first exact day on which the history enters a stage. */
function enteredOn(history: Alliance['history'], stage: string): Day | undefined {
  let first: Day | undefined;
  for (const span of history) {
    if (span.stage?.value !== stage || span.from?.node.kind !== 'scalar') continue;
    const day = parseDay(span.from.node.text);
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** Days of grace after a due meeting or talk: a third of the cadence, and never less than `least`. */
function graceFor(cadence: Duration, least: Duration): number {
  return Math.max(Math.round(daysIn(least)), Math.floor(daysIn(cadence) / 3));
}

/** Whether what last happened on `last` and returns with `cadence` is past its day and grace. */
export function isOverdue(last: Day, cadence: Duration, least: Duration, today: Day): boolean {
  return today > addDuration(last, cadence) + graceFor(cadence, least);
}

/** Monthly or slower: a missed meeting matters then. Four weeks count as a month. */
export function isMonthlyOrSlower(cadence: Duration): boolean {
  return daysIn(cadence) >= 28;
}

/**
 * Whether a committee meets as often as it should; one that is planned is in time. Undefined where nobody can say: without
 * a cadence, for one of weeks, which few log, and where a meeting may be hidden or none is known.
 */
export function meetsInTime(
  committee: Committee,
  met: MeetingTimes | undefined,
  { history, today }: Alliance,
  least: Duration,
): boolean | undefined {
  const { active, cadence } = committee;
  if (!active || !cadence || !isMonthlyOrSlower(cadence.value) || !met?.certain) return undefined;
  if (met.next) return true;
  const since = met.last?.value ?? beganOn(committee, history);
  return since === undefined ? undefined : !isOverdue(since, cadence.value, least, today);
}

const CADENCES: Readonly<Record<string, string | undefined>> = {
  biweekly: 'every two weeks',
  bimonthly: 'every two months',
  semiannual: 'twice a year',
  annual: 'once a year',
};

/** A written cadence as it stands in a sentence: "quarterly", "every 6 weeks". */
export function cadenceInWords({ node }: Written<Duration>): string {
  const text = node.kind === 'scalar' ? node.text : '';
  const duration = parseDuration(text);
  if (!duration) return CADENCES[text] ?? text;
  return duration.count === 1 ? `every ${formatDuration(duration).slice(2)}` : `every ${formatDuration(duration)}`;
}
