// Health in words and shapes.
import { expect, test } from 'vitest';
import { scoreInWords, statusesInWords, trendInWords, vitalInWords, vitalsTable } from '../../client/src/healthWords';

test.each([
  [{ score: 32, status: 'red' }, '32 red'],
  [{ score: 64, status: 'unknown' }, 'health unknown'],
  [{ score: null, status: 'unknown' }, 'health unknown'],
] as const)('a score with its word: %j', (overall, words) => {
  expect(scoreInWords(overall)).toBe(words);
});

test.each([
  [{ before: 42, change: -10 }, 'down 10'],
  [{ before: 30, change: 2 }, 'up 2'],
  [{ before: 32, change: 0 }, 'flat'],
  [null, ''],
])('a trend: %j', (trend, words) => {
  expect(trendInWords(trend)).toBe(words);
});

test('a vital sign', () => {
  expect(vitalInWords({ score: 16, status: 'red', trend: { before: 26, change: -10 } })).toBe('16 red, down 10');
  expect(vitalInWords({ score: 16, status: 'red', trend: null })).toBe('16 red');
  expect(vitalInWords({ score: null, status: 'unknown', trend: null })).toBe('unknown');
});

test('how many there are of each, the gravest first', () => {
  expect(statusesInWords(['green', 'red', 'unknown', 'green', 'amber'])).toBe('1 red, 1 amber, 2 green, 1 unknown');
  expect(statusesInWords([])).toBe('');
});

test('vital signs as a table: each with a shape and a word', () => {
  const vitals = [
    { id: 'sponsorship', title: 'Sponsorship', score: 16, status: 'red', trend: { before: 26, change: -10 } },
    { id: 'resilience', title: 'Resilience', score: null, status: 'unknown', trend: null },
  ] as const;
  expect(vitalsTable({ vitals })).toBe(`| Vital sign | Health | In 90 days |
|:--|:--|:--|
| Sponsorship | $(primitive-square) 16 red | down 10 |
| Resilience | $(circle-large-outline) unknown | – |`);
});
