// How far a day is from today, in words short enough to stand beside it.
import { type Day, formatDay } from '../model/calendar';

/** Beyond this many days months say more. */
const COUNTED = 100;

/** `today`, `in 12 days`, `3 days ago`, `in about 8 months`. */
export function distance(day: Day, today: Day): string {
  const days = day - today;
  if (Math.abs(days) < 2) return days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday';
  const words = lengthOf(Math.abs(days));
  return days > 0 ? `in ${words}` : `${words} ago`;
}

function lengthOf(days: number): string {
  if (days <= COUNTED) return `${days} days`;
  return days < 730 ? `about ${Math.round(days / 30.44)} months` : `about ${Math.round(days / 365.25)} years`;
}

/** `2026-12-10 (in 18 days)`. */
export function dayAndDistance(day: Day, today: Day): string {
  return `${formatDay(day)} (${distance(day, today)})`;
}
