// Reads the agreement: until when it runs, whether it goes on by itself, and the last day to say so.
import type { MapNode } from '../yaml/tree';
import { lacks } from './absence';
import { addDuration, type Day, type Duration } from './calendar';
import * as read from './read';
import type { Agreement, Renewal, TermEnd, Written } from './types';

const RENEWALS = ['automatic', 'by-decision', 'none'] as const;

export function readAgreement(root: MapNode, today: Day): Agreement | undefined {
  const node = read.block(root, 'agreement');
  if (!node) return undefined;
  const renewal = readRenewal(read.block(node, 'renewal'));
  return { node, renewal, end: endOf(firstEnd(node), renewal, today) };
}

function readRenewal(node: MapNode | undefined): Renewal | undefined {
  if (!node) return undefined;
  const mode = read.oneOf(node, 'mode', RENEWALS);
  const key = mode?.value === 'by-decision' ? 'decideBefore' : 'optOutNotice';
  return { node, mode, period: read.duration(node, 'period'), notice: read.duration(node, key) };
}

/**
 * The end as agreed at first: `expires`, else the initial term after the first day. A day of expiry that is not disclosed
 * or cannot be read leaves it open, as it may be another day than the term makes.
 */
function firstEnd(node: MapNode): Written<Day> | undefined {
  const expires = read.day(node, 'expires');
  if (expires || !lacks(node, 'expires')) return expires;
  const effective = read.day(node, 'effective');
  const term = read.duration(node, 'initialTerm');
  return effective && term && { value: addDuration(effective.value, term.value), node: term.node };
}

/** The end of the term that runs today; an agreement that renews by itself for an unknown time has none once renewed. */
function endOf(first: Written<Day> | undefined, renewal: Renewal | undefined, today: Day): TermEnd | undefined {
  if (!first) return undefined;
  const { value, node } = first;
  if (value >= today || renewal?.mode?.value !== 'automatic') return { day: value, node };
  const period = renewal.period?.value;
  const day = period && renewedUntil(value, period, today);
  return day === undefined ? undefined : { day, node };
}

/** The most days that a unit takes where many follow one another; five business days take a week. */
const LONGEST = { bd: 1.4, d: 1, w: 7, m: 31, y: 366 } as const;

/**
 * Each end is reckoned from the first one, so that a month's end stays one. Begins with as many periods as must have
 * passed, so that few are left to try however long ago the first end was.
 */
function renewedUntil(first: Day, period: Duration, today: Day): Day | undefined {
  if (period.count === 0) return undefined;
  // Business days that begin before a weekend take up to four days more.
  const passed = (today - first - 4) / (LONGEST[period.unit] * period.count);
  let times = Math.max(1, Math.floor(passed));
  while (addDuration(first, { ...period, count: period.count * times }) < today) times++;
  return addDuration(first, { ...period, count: period.count * times });
}

/**
 * The last day to say no to the next term, or to decide on it. Without a written one a decision can be taken until the
 * end; by when to say no is then not known.
 */
export function lastDayToDecide({ end, renewal }: Agreement): Written<Day> | undefined {
  if (!end || !renewal) return undefined;
  const { node, mode, notice } = renewal;
  if (!mode || mode.value === 'none') return undefined;
  if (notice) return { value: addDuration(end.day, notice.value, -1), node: notice.node };
  if (mode.value === 'automatic' || !lacks(node, 'decideBefore')) return undefined;
  return { value: end.day, node: mode.node };
}
