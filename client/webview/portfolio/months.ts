// Dates put together by month.
import type { DayText } from '../../../server/src/health/report';
import { day } from '../words';

export interface Month<T> {
  /** `2026-12`. */
  readonly key: string;
  /** `Dec 2026`. */
  readonly name: string;
  /** The place of its first entry among all. */
  readonly from: number;
  readonly entries: readonly T[];
}

/** Those that have a date, in the order of the entries, which is that of days. */
export function monthsOf<T extends { readonly date: DayText }>(entries: readonly T[]): readonly Month<T>[] {
  const months = new Map<string, { from: number; entries: T[] }>();
  entries.forEach((entry, at) => {
    const key = entry.date.slice(0, 7);
    const month = months.get(key) ?? { from: at, entries: [] };
    months.set(key, month);
    month.entries.push(entry);
  });
  return [...months].map(([key, month]) => ({ key, name: day(key), ...month }));
}

/** `count` months from that of a day on, `2026-12` each. */
export function monthsFrom(asOf: DayText, count: number): readonly string[] {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const months = month - 1 + at;
    return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
