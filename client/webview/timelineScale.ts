// Where the days of a timeline stand, in percent of its width, and which names have room beside their marks.
import type { TimelineEntry } from '../../server/src/health/sectionTypes';
import { day } from './words';

const YEAR = 31_557_600_000;
/** Room at both ends, in percent. */
const MARGIN = 2;
/** What is further ahead than this part of what lies behind stands at the right end. */
const AHEAD = 1.5;
const LEAST_AHEAD = 2 * YEAR;

export interface TimelineScale {
  readonly from: number;
  readonly to: number;
  readonly at: (date: string) => number;
  /** Whether a day lies beyond the right end. */
  readonly isBeyond: (date: string) => boolean;
}

export function timelineScale(entries: readonly TimelineEntry[], asOf: string): TimelineScale {
  const today = Date.parse(asOf);
  const times = entries.map(({ date }) => Date.parse(date));
  const from = Math.min(today, ...times);
  const limit = today + Math.max(LEAST_AHEAD, (today - from) * AHEAD);
  const to = Math.max(
    today,
    ...times.filter((time) => time <= limit),
    ...(times.some((time) => time > limit) ? [limit] : []),
  );
  const part = (time: number) => MARGIN + ((time - from) / Math.max(1, to - from)) * (100 - 2 * MARGIN);
  return {
    from,
    to,
    at: (date) => Math.round(Math.min(100 - MARGIN, part(Date.parse(date))) * 10) / 10,
    isBeyond: (date) => Date.parse(date) > to,
  };
}

/** Years that begin within, few enough to be read. */
export function yearsIn({ from, to }: TimelineScale): readonly number[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const count = new Date(to).getUTCFullYear() - first + 1;
  const stride = Math.max(1, Math.ceil((to - from) / YEAR / 8));
  return Array.from({ length: Math.max(0, Math.ceil(count / stride)) }, (_, at) => first + at * stride);
}

export type Side = 'after' | 'before';

/** Percent of the width that a character of a name takes where the lane has a usual width. */
const CHARACTER = 1.15;
/** The same for the mark itself. */
const MARK = 2.2;

/** On which side of its mark a name stands without touching its neighbours; nothing where it has no room. */
export function namesOf(entries: readonly TimelineEntry[], { at, isBeyond }: TimelineScale): readonly (Side | null)[] {
  let taken = 0;
  return entries.map((entry, index) => {
    const here = at(entry.date);
    const next = entries[index + 1];
    const width = nameOf(entry, isBeyond(entry.date)).length * CHARACTER + MARK;
    const end = next ? at(next.date) - MARK : 100;
    if (here + width <= end) {
      taken = here + width;
      return 'after';
    }
    if (here - width >= taken) {
      taken = here + MARK;
      return 'before';
    }
    taken = here + MARK;
    return null;
  });
}

/** What stands beyond the right end tells its day. */
export function nameOf({ title, date }: TimelineEntry, isBeyond: boolean): string {
  return isBeyond ? `${title}, ${day(date)}` : title;
}
