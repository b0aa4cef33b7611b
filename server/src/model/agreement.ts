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

/** Each end is reckoned from the first one, so that a month's end stays one. */
function renewedUntil(first: Day, period: Duration, today: Day): Day | undefined {
  if (period.count === 0) return undefined;
  const longest = { bd: 3, d: 1, w: 7, m: 31, y: 366 }[period.unit] * period.count;
  let times = Math.max(1, Math.floor((today - first) / longest));
  while (addDuration(first, { ...period, count: period.count * times }) < today) times++;
  return addDuration(first, { ...period, count: period.count * times });
}

/** The last day to say no to the next term, or to decide on it; undefined where none is written. */
export function lastDayToDecide({ end, renewal }: Agreement): Written<Day> | undefined {
  const notice = renewal?.notice;
  return end && notice && { value: addDuration(end.day, notice.value, -1), node: notice.node };
}
