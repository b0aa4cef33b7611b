// Dates as people write them: days that do not exist, and the date probably meant by another spelling.
import { monthLength, parseDay } from '../model/calendar';
import { quoted } from './words';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Why a text of the form YYYY-MM-DD or YYYY-MM is no day or month of the calendar; undefined where it is one, or has another form. */
export function notInCalendar(text: string): string | undefined {
  if (isDay(text)) return undefined;
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), match[3] === undefined ? 1 : Number(match[3])];
  const what = match[3] === undefined ? 'month' : 'day';
  const name = MONTHS[month - 1];
  if (name === undefined) return `${quoted(text)} is no ${what} of the calendar; a year has the months 01 to 12.`;
  const last = monthLength(year, month);
  if (date >= 1 && date <= last) return undefined;
  if (date < 1) return `${quoted(text)} is no day of the calendar; a month begins with the day 01.`;
  return `${quoted(text)} is no day of the calendar; ${name} ${match[1]} has ${last} days.`;
}

/** Whether a text of the form YYYY-MM-DD is a day of the calendar, told without a pattern since most dates are. */
function isDay(text: string): boolean {
  if (text.length !== 10) return false;
  const month = 10 * text.charCodeAt(5) + text.charCodeAt(6) - ZEROES;
  const date = 10 * text.charCodeAt(8) + text.charCodeAt(9) - ZEROES;
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= 28 || date <= monthLength(Number(text.slice(0, 4)), month);
}

/** What two digits "00" come to when their character codes are reckoned as tens and ones. */
const ZEROES = 11 * 48;

/** The last day of the month a date names, where the date lies behind it: 2026-02-30 → 2026-02-28. */
export function lastDayInstead(text: string): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || match[3] === '00') return undefined;
  return `${match[1]}-${match[2]}-${monthLength(year, month)}`;
}

/** What a date in another spelling may mean, as YYYY-MM-DD; two where day and month could be either. */
export function datesMeant(text: string): readonly string[] {
  if (text.length > 40) return [];
  const found = [...yearFirst(text), ...yearLast(text), ...withMonthName(text)];
  return [...new Set(found)].filter((date) => parseDay(date) !== undefined);
}

function yearFirst(text: string): string[] {
  const match =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ]\d\d:\d\d.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return match ? [day(match[1], match[2], match[3])] : [];
}

/** `15.3.2026` is day and month; `3/15/2026` may be month and day as well. */
function yearLast(text: string): string[] {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return [];
  const [, first, mark, second, year] = match;
  return mark === '.' ? [day(year, second, first)] : [day(year, second, first), day(year, first, second)];
}

function withMonthName(text: string): string[] {
  const match =
    /^(?:([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th|\.)?[ -]([a-z]{3,9})\.?),?[ -](\d{4})$/i.exec(
      text,
    );
  const word = (match?.[1] ?? match?.[4] ?? '').toLowerCase();
  const month = MONTHS.findIndex((name) => word.length >= 3 && name.toLowerCase().startsWith(word));
  return match && month >= 0 ? [day(match[5], String(month + 1), match[2] ?? match[3])] : [];
}

function day(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
