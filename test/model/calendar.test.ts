import { describe, expect, test } from 'vitest';
import {
  addDuration,
  daysIn,
  formatDay,
  formatDuration,
  meetingGrace,
  parseCadence,
  parseDay,
  parseDuration,
  parsePastDay,
} from '../../server/src/model/calendar';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
};
const later = (from: string, duration: string, sign: 1 | -1 = 1) => {
  const parsed = parseDuration(duration);
  if (!parsed) throw new Error(`no duration: ${duration}`);
  return formatDay(addDuration(day(from), parsed, sign));
};

describe('days', () => {
  test.each(['2026-02-28', '2024-02-29', '1970-01-01', '1969-12-31', '9999-12-31', '1000-01-01'])(
    '%s is a day',
    (text) => {
      expect(formatDay(day(text))).toBe(text);
    },
  );
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])(
    '%s is none',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
  test('a past date may be a year or a month', () => {
    expect(parsePastDay('1998')).toBe(day('1998-01-01'));
    expect(parsePastDay('2005-07')).toBe(day('2005-07-01'));
    expect(parsePastDay('2005-13')).toBeUndefined();
  });
});

describe('durations', () => {
  test.each([
    ['2026-01-31', '1m', '2026-02-28'],
    ['2024-01-31', '1m', '2024-02-29'],
    ['2024-02-29', '1y', '2025-02-28'],
    ['2026-11-30', '3m', '2027-02-28'],
    ['2026-11-20', '1bd', '2026-11-23'],
    ['2026-11-21', '1bd', '2026-11-23'],
    ['2026-11-22', '5bd', '2026-11-27'],
    ['2026-11-16', '10bd', '2026-11-30'],
    ['2026-11-22', '0bd', '2026-11-22'],
    ['2026-11-22', '2w', '2026-12-06'],
    ['9999-12-01', '99999y', '9999-12-31'],
  ])('%s plus %s is %s', (from, duration, to) => {
    expect(later(from, duration)).toBe(to);
  });
  test.each([
    ['2026-11-23', '1bd', '2026-11-20'],
    ['2026-03-31', '1m', '2026-02-28'],
    ['2032-02-01', '180d', '2031-08-05'],
  ])('%s minus %s is %s', (from, duration, to) => {
    expect(later(from, duration, -1)).toBe(to);
  });
  test.each(['5', 'd', '1.5d', '-1d', '5 d', '5D', '123456d', 'weekly'])('"%s" is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
  test('a cadence is a word or a duration; ad-hoc is never due', () => {
    expect(parseCadence('quarterly')).toEqual({ count: 3, unit: 'm' });
    expect(parseCadence('6w')).toEqual({ count: 6, unit: 'w' });
    expect(parseCadence('ad-hoc')).toBeUndefined();
    expect(parseCadence('constructor')).toBeUndefined();
  });
  test('lengths in days, and the grace of a meeting', () => {
    expect(daysIn({ count: 10, unit: 'bd' })).toBe(14);
    expect(meetingGrace({ count: 1, unit: 'm' })).toBe(14);
    expect(meetingGrace({ count: 3, unit: 'm' })).toBe(30);
    expect(formatDuration({ count: 1, unit: 'bd' })).toBe('1 business day');
    expect(formatDuration({ count: 6, unit: 'w' })).toBe('6 weeks');
  });
});

test('days count as the calendar does, over four centuries', () => {
  const first = day('1850-01-01');
  for (let at = first; at < first + 400 * 366; at++) {
    const text = new Date(at * 86_400_000).toISOString().slice(0, 10);
    if (parseDay(text) !== at) throw new Error(`${text} is not day ${at}`);
  }
});
