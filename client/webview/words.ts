// Days, numbers and statuses in words, the same wherever they stand on the page.
import type { DayText, Status, Trend } from '../../server/src/health/report';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MS = 86_400_000;

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  unknown: 'Unknown',
};

/** `2026-12-04` as `4 Dec 2026`, a month as `Dec 2026`; without the year where that is the year of `near`. */
export function day(date: string, near?: DayText): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  const withoutYear = near?.slice(0, 4) === year;
  return [...(dayOfMonth ? [Number(dayOfMonth)] : []), name, ...(withoutYear ? [] : [year])].join(' ');
}

/** Days from one to the other; NaN where one is no day. */
export function daysBetween(from: DayText, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS;
}

/** `in 12 days`, `today`, `3 days ago`. */
export function fromNow(asOf: DayText, date: string): string {
  const days = daysBetween(asOf, date);
  if (days === 0) return 'today';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

export function counted(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** With thousands apart, and no digit more than was written. */
export function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−');
}

/** A figure that was worked out, to three digits; whole ones whole. */
export function about(value: number): string {
  return number(Number.isInteger(value) ? value : Number(value.toPrecision(3)));
}

/** `Up 3`, `Down 10`, `Flat`. */
export function trendWords(trend: Trend | null): string {
  if (!trend) return 'No trend';
  const { change } = trend;
  return change === 0 ? 'Flat' : change > 0 ? `Up ${change}` : `Down ${-change}`;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const UNITS: Readonly<Record<string, string>> = { bd: 'business day', d: 'day', w: 'week', m: 'month', y: 'year' };

/** `10bd` as `10 business days`; what is no duration stays as it is. */
export function duration(text: string): string {
  const [, count, unit = ''] = /^(\d+)(bd|[dwmy])$/.exec(text) ?? [];
  const word = UNITS[unit];
  return word === undefined ? text : counted(Number(count), word);
}
