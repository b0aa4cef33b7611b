// Dates of alliances as iCalendar (RFC 5545): every one an event of a whole day, without attendees, so that it invites nobody.
// The same dates give the same bytes. The library is loaded only when it is needed.
import type { CalendarEntry } from '../health/report';
import { type Day, parseCadence, parseDay } from '../model/calendar';
import { whose } from './healthWords';

const MS = 86_400_000;

/** A date, and the alliance that it is named with where there are several. */
export interface Dated extends CalendarEntry {
  readonly alliance?: string;
  /** The day for which it was told. */
  readonly asOf: string;
}

export async function icalendar(name: string, dates: readonly Dated[]): Promise<string> {
  const { default: calendar } = await import('ical-generator');
  const made = calendar({ name, prodId: { company: 'alliance-as-code', product: 'alliance', language: 'EN' } });
  const uids = uniqueUids(dates);
  dates.forEach((date, at) => {
    const day = parseDay(date.date);
    if (day === undefined) return;
    const { kind, title, owner, alliance, asOf, repeats } = date;
    made.createEvent({
      id: uids[at] ?? date.uid,
      allDay: true,
      start: atMidnight(day),
      end: atMidnight(day + 1),
      stamp: atMidnight(parseDay(asOf) ?? day),
      summary: alliance === undefined ? title : `${alliance}: ${title}`,
      description: `${kind.replaceAll('-', ' ')}${whose(owner, null)}`,
      repeating: recurrence(day, repeats),
    });
  });
  return `${made.toString()}\r\n`;
}

function atMidnight(day: Day): Date {
  return new Date(day * MS);
}

/** Two dates of one kind may have the same words: then the day tells them apart, at last their order. */
function uniqueUids(dates: readonly Dated[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { uid } of dates) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  const given = new Set<string>();
  return dates.map(({ uid, date }) => {
    const base = counts.get(uid) === 1 ? uid : `${uid} ${date}`;
    let own = base;
    for (let number = 2; given.has(own); number++) own = `${base} ${number}`;
    given.add(own);
    // Calendars take an id for one word.
    return encodeURIComponent(own.replaceAll(/\p{Surrogate}/gu, ''));
  });
}

/** Undefined where it does not come back, or by business days, which a calendar does not know. */
function recurrence(day: Day, repeats: string | null): string | null {
  const cadence = repeats === null ? undefined : parseCadence(repeats);
  if (!cadence || cadence.count < 1 || cadence.unit === 'bd') return null;
  const frequency = { d: 'DAILY', w: 'WEEKLY', m: 'MONTHLY', y: 'YEARLY' }[cadence.unit];
  return `RRULE:FREQ=${frequency};INTERVAL=${cadence.count}${monthEnd(day, cadence.unit)}`;
}

/** Where a month has no such day its last one counts, as in the cadences of the format. */
function monthEnd(day: Day, unit: string): string {
  const date = atMidnight(day).getUTCDate();
  if (date <= 28 || (unit !== 'm' && unit !== 'y')) return '';
  const days = [28, 29, 30, 31].filter((each) => each <= date).join(',');
  const month = unit === 'y' ? `;BYMONTH=${atMidnight(day).getUTCMonth() + 1}` : '';
  return `${month};BYMONTHDAY=${days};BYSETPOS=-1`;
}
