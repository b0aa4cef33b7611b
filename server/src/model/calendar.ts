// Days, durations and cadences: the arithmetic of dates without times and zones. A day is a whole number, the days
// since 1970-01-01, so that "today" can be handed in and compared.

/** Days since 1970-01-01. */
export type Day = number;

export type DurationUnit = 'bd' | 'd' | 'w' | 'm' | 'y';
/** A whole number of business days (Monday to Friday), days, weeks, calendar months or years. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

const MS = 86_400_000;
const FIRST_DAY: Day = Date.UTC(1000, 0, 1) / MS;
const LAST_DAY: Day = Date.UTC(9999, 11, 31) / MS;
const FREQUENCIES: Readonly<Record<string, Duration | undefined>> = {
  weekly: { count: 1, unit: 'w' },
  biweekly: { count: 2, unit: 'w' },
  monthly: { count: 1, unit: 'm' },
  bimonthly: { count: 2, unit: 'm' },
  quarterly: { count: 3, unit: 'm' },
  semiannual: { count: 6, unit: 'm' },
  annual: { count: 1, unit: 'y' },
};

/** The words for how often something happens. */
export const CADENCES: readonly string[] = [...Object.keys(FREQUENCIES), 'ad-hoc'];

const HYPHEN = 45;
const ZERO = 48;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `YYYY-MM-DD` to a day; undefined where that is no real day (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  if (year < 0 || month < 0 || date < 1) return undefined;
  return date <= monthLength(year, month) ? dayOf(year, month - 1, date) : undefined;
}

/** How many days a month (from 1) has; 0 where there is no such month. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The number that digits make; -1 where something else stands among them. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` to the first day it may mean. */
export function parsePastDay(text: string): Day | undefined {
  if (/^\d{4}$/.test(text)) return parseDay(`${text}-01-01`);
  if (/^\d{4}-\d\d$/.test(text)) return parseDay(`${text}-01`);
  return parseDay(text);
}

export function formatDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

export function parseDuration(text: string): Duration | undefined {
  const match = /^(\d{1,5})(bd|d|w|m|y)$/.exec(text);
  return match ? { count: Number(match[1]), unit: match[2] as DurationUnit } : undefined;
}

/** A cadence as a duration; undefined for `ad-hoc`, which is never overdue, and for anything else. */
export function parseCadence(text: string): Duration | undefined {
  return Object.hasOwn(FREQUENCIES, text) ? FREQUENCIES[text] : parseDuration(text);
}

export function formatDuration({ count, unit }: Duration): string {
  const word = { bd: 'business day', d: 'day', w: 'week', m: 'month', y: 'year' }[unit];
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/**
 * The day `duration` after `day` (before it when `sign` is -1). Months and years clamp to the month's end; what would
 * leave the years 1000 to 9999 stops there.
 */
export function addDuration(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, shifted(day, duration, sign)));
}

function shifted(day: Day, duration: Duration, sign: 1 | -1): Day {
  const count = duration.count * sign;
  switch (duration.unit) {
    case 'd':
      return day + count;
    case 'w':
      return day + 7 * count;
    case 'bd':
      return addBusinessDays(day, count);
    case 'm':
      return addMonths(day, count);
    case 'y':
      return addMonths(day, 12 * count);
  }
}

/** Length in calendar days, for comparing and adding up: a business day is 7/5 of a day, a month 30, a year 365. */
export function daysIn({ count, unit }: Duration): number {
  return count * { bd: 1.4, d: 1, w: 7, m: 30, y: 365 }[unit];
}

/** Days from Monday to Friday after `from`, up to `to`: what `addDuration` counts in business days. */
export function businessDaysBetween(from: Day, to: Day): number {
  const days = Math.max(0, to - from);
  let count = Math.floor(days / 7) * 5;
  for (let day = to - (days % 7) + 1; day <= to; day++) if (!isWeekend(day)) count++;
  return count;
}

/** The grace a meeting gets: the larger of 14 days and a third of its cadence, in days. */
export function meetingGrace(cadence: Duration): number {
  return Math.max(14, Math.round(daysIn(cadence) / 3));
}

/** Days from 1970-01-01 to a date of the Gregorian calendar; the month counts from 0. */
function dayOf(year: number, month: number, date: number): Day {
  // The year is taken to begin in March, so that the leap day is its last day.
  const years = month < 2 ? year - 1 : year;
  const months = (month + 10) % 12;
  const dayOfYear = Math.floor((153 * months + 2) / 5) + date - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + dayOfYear - 719468;
}

function addMonths(day: Day, count: number): Day {
  const from = new Date(day * MS);
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() + count;
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  return dayOf(year, month, Math.min(from.getUTCDate(), monthLength(year, month + 1)));
}

function addBusinessDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if (!isWeekend(at)) left--;
  }
  return at;
}

function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  return weekday === 0 || weekday === 6;
}
