// All alliances together: what counts as ahead of all of them, to the day.
import { describe, expect, test } from 'vitest';
import { portfolio } from '../../server/src/health/portfolio';
import { memberOf } from '../../server/src/health/portfolio/member';
import { parseDay } from '../../server/src/model/calendar';
import { reported } from './judged';

const AGREEMENT = (expires: string) => `agreement: { effective: 2020-01-31, expires: ${expires} }\n`;

/** Of alliances whose terms end on these days, seen on another: the days within twelve months, and all that lie ahead. */
function ends(asOf: string, days: readonly string[]) {
  const members = days.map((day, at) => memberOf(reported(AGREEMENT(day), { asOf }), `${at}.alliance.yaml`));
  const { renewals, calendar } = portfolio(members, { asOf: parseDay(asOf) ?? 0, audience: 'internal' });
  const datesOf = (entries: typeof calendar) => entries.filter(({ kind }) => kind === 'expiry').map(({ date }) => date);
  return { renewals: datesOf(renewals), calendar: datesOf(calendar) };
}

describe('what ends within twelve months', () => {
  test.each([
    ['2026-11-30', '2027-11-30', '2027-12-01'],
    ['2027-02-28', '2028-02-28', '2028-02-29'],
    ['2028-02-29', '2029-02-28', '2029-03-01'],
    ['2026-12-31', '2027-12-31', '2028-01-01'],
  ])('on %s is what ends until %s, not on %s', (asOf, last, after) => {
    expect(ends(asOf, [after, last, asOf])).toEqual({ renewals: [asOf, last], calendar: [asOf, last, after] });
  });
});

test('a member is told as its report is', () => {
  const report = reported(AGREEMENT('2027-01-31'));
  const setting = { asOf: parseDay('2026-11-22') ?? 0, audience: 'internal' } as const;
  expect(portfolio([memberOf(report, report.path)], setting)).toEqual(portfolio([report], setting));
});
