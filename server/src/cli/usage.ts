// Wrong use of a command, in one clear line; ends with exit code 2.
import { type Day, parseDay } from '../model/calendar';
import { nearest } from '../schema/nearest';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One of a few words, else a usage error with the nearest right one. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const [guess] = nearest(value, words).words;
  const known = `it takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  throw new UsageError(`"${value}" is no value of ${option}; ${guess ? `did you mean "${guess}"?` : `${known}.`}`);
}

/** A date given on the command line. */
export function dayOf(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) {
    const isDate = /^\d{4}-\d\d-\d\d$/.test(text);
    throw new UsageError(
      `"${text}" is no ${isDate ? 'day of the calendar' : 'date'}; --as-of takes a date such as 2026-11-22.`,
    );
  }
  return day;
}
