// Until when an agreement runs, and the last day to say no or to decide, as the rules and the calendar need them.
import { expect, test } from 'vitest';
import { lastDayToDecide } from '../../server/src/model/agreement';
import { addDuration, formatDay, parseDay, parseDuration } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { completeExample } from '../../server/src/rules/examples';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

/** The end of the term that runs on `today` and the last day to act, as text. */
function term(pairs: string, today: string): readonly (string | undefined)[] {
  const document = parseYaml(completeExample(`agreement: { ${pairs} }\n`));
  const { alliance } = readFile('x.alliance.yaml', document, EMPTY_WORKSPACE, parseDay(today) ?? 0);
  const agreement = alliance?.agreement;
  const last = agreement && lastDayToDecide(agreement);
  return [agreement?.end && formatDay(agreement.end.day), last && formatDay(last.value)];
}

const YEARLY = 'renewal: { mode: automatic, period: 1y, optOutNotice: 180d }';

test('a term is reckoned from the first day, and clamped to the end of the month', () => {
  expect(term('effective: 2025-02-01, initialTerm: 7y', '2026-11-22')).toEqual(['2032-02-01', undefined]);
  expect(term('effective: 2025-08-31, initialTerm: 18m', '2026-11-22')).toEqual(['2027-02-28', undefined]);
});

test('a day of expiry stands before the term', () => {
  expect(term('effective: 2025-02-01, initialTerm: 7y, expires: 2030-06-30', '2026-11-22')[0]).toBe('2030-06-30');
});

test('a term of which the first day or the length is not known has no end', () => {
  expect(term('initialTerm: 10y', '2026-11-22')).toEqual([undefined, undefined]);
  expect(term('effective: 2025-02-01', '2026-11-22')).toEqual([undefined, undefined]);
});

test('the last day of a term belongs to it', () => {
  const agreed = `expires: 2026-12-31, ${YEARLY}`;
  expect(term(agreed, '2026-12-31')).toEqual(['2026-12-31', '2026-07-04']);
  expect(term(agreed, '2027-01-01')).toEqual(['2027-12-31', '2027-07-04']);
});

test('renewals are rolled forward to the one of today, without losing the end of the month', () => {
  expect(term(`effective: 2016-02-29, initialTerm: 2y, ${YEARLY}`, '2028-02-28')[0]).toBe('2028-02-28');
  expect(term('expires: 2020-01-31, renewal: { mode: automatic, period: 1m }', '2026-03-01')[0]).toBe('2026-03-31');
  expect(term('expires: 2020-01-31, renewal: { mode: automatic, period: 1m }', '2026-02-10')[0]).toBe('2026-02-28');
  expect(term('expires: 2020-01-31, renewal: { mode: automatic, period: 6w }', '2026-11-22')[0]).toBe('2026-12-25');
});

test.each(['1d', '6w', '1m', '1y', '1bd', '7bd'])(
  'the renewed term is the first that has not ended, by steps of %s',
  (text) => {
    const period = parseDuration(text) ?? { count: 0, unit: 'd' };
    const first = parseDay('2025-01-31') ?? 0;
    for (const today of ['2025-02-01', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) {
      let [end, times] = [first, 0];
      while (formatDay(end) < today) end = addDuration(first, { ...period, count: period.count * ++times });
      const agreed = `expires: 2025-01-31, renewal: { mode: automatic, period: ${text} }`;
      expect(term(agreed, today)[0]).toBe(formatDay(end));
    }
  },
);

test('a thousand years of business days are reckoned at once', () => {
  const agreed = 'effective: 1000-01-01, initialTerm: 1d, renewal: { mode: automatic, period: 1bd }';
  expect(term(agreed, '2026-11-21')).toEqual(['2026-11-23', undefined]);
});

test('an automatic renewal of unknown length leaves the end open once it has happened', () => {
  expect(term('expires: 2027-01-31, renewal: { mode: automatic, optOutNotice: 1m }', '2026-11-22')).toEqual([
    '2027-01-31',
    '2026-12-31',
  ]);
  expect(term('expires: 2026-01-31, renewal: { mode: automatic, optOutNotice: 1m }', '2026-11-22')).toEqual([
    undefined,
    undefined,
  ]);
  expect(term('expires: 2026-01-31, renewal: { mode: automatic, period: 0y }', '2026-11-22')[0]).toBe(undefined);
});

test('a term that is renewed by decision, or not at all, ends when it ends', () => {
  const byDecision = 'expires: 2026-01-31, renewal: { mode: by-decision, period: 1y, decideBefore: 90d }';
  expect(term(byDecision, '2026-11-22')).toEqual(['2026-01-31', '2025-11-02']);
  expect(term('expires: 2026-01-31, renewal: { mode: none }', '2026-11-22')).toEqual(['2026-01-31', undefined]);
});

test('a decision without a set day can be taken until the end', () => {
  const open = 'expires: 2027-01-31, renewal: { mode: by-decision }';
  expect(term(open, '2026-11-22')[1]).toBe('2027-01-31');
  const withheld = 'expires: 2027-01-31, renewal: { mode: by-decision, undisclosed: [decideBefore] }';
  expect(term(withheld, '2026-11-22')[1]).toBe(undefined);
});
