// One cause, one finding: how the rules about one KPI leave the place to each other.
import { expect, test } from 'vitest';
import { judge, OFF, told } from './judge';

const STANDING = ['kpi/target-past', 'kpi/stale', 'kpi/off-track', 'kpi/at-risk', 'kpi/threshold-order', 'kpi/future'];
const kpi = (fields: string) => `kpis:\n  - { id: x, cadence: monthly, ${fields} }\n`;
const of = (fields: string, settings = {}) => told(judge(kpi(fields), settings), ...STANDING);

const RED = 'thresholds: { of: value, amber: 80, red: 60 }, actuals: [{ date: 2026-10-31, value: 20 }]';
const RED_AND_OLD = 'thresholds: { of: value, amber: 80, red: 60 }, actuals: [{ date: 2026-05-31, value: 20 }]';

test('a missed target is told alone', () => {
  expect(of(`target: { value: 90, by: 2026-06-30 }, ${RED}`)).toEqual(['kpi/target-past']);
  expect(of(`target: { value: 90, by: 2026-06-30 }, ${RED_AND_OLD}`)).toEqual(['kpi/target-past']);
});

test('where missed targets are switched off, the light and the wait are told', () => {
  const settings = { 'kpi/target-past': OFF };
  expect(of(`target: { value: 90, by: 2026-06-30 }, ${RED}`, settings)).toEqual(['kpi/off-track']);
  expect(of(`target: { value: 90, by: 2026-06-30 }, ${RED_AND_OLD}`, settings)).toEqual(['kpi/stale', 'kpi/off-track']);
});

test('off track is not told as at risk too', () => {
  expect(of(`target: { value: 90 }, ${RED}`)).toEqual(['kpi/off-track']);
});

test('thresholds that contradict each other judge nothing', () => {
  const actual = 'actuals: [{ date: 2026-10-31, value: 20 }]';
  expect(of(`direction: higher-is-better, thresholds: { of: value, amber: 60, red: 80 }, ${actual}`)).toEqual([
    'kpi/threshold-order',
  ]);
});

test('an actual of a day to come is not told as a missing one', () => {
  expect(of('actuals: [{ date: 2026-05-31, value: 20 }, { date: 2027-10-31, value: 30 }]')).toEqual([
    'kpi/future-actual',
  ]);
});

test('the grace of a late measurement is an option', () => {
  const late = 'actuals: [{ date: 2026-09-30, value: 20 }]';
  expect(of(late)).toEqual(['kpi/stale']);
  expect(of(late, { 'kpi/stale': { level: undefined, options: { grace: '60d' } } })).toEqual([]);
});

test('without any KPI only that is told', () => {
  const goals = 'purpose:\n  goals: [{ id: first-filing, statement: First filing by 2028 }]\n';
  expect(told(judge(goals), 'kpi/', 'goal/')).toEqual(['kpi/missing']);
});

test('without an exit plan only that is told', () => {
  expect(told(judge('stage: exit\n'), 'exit/')).toEqual(['exit/missing']);
});

test('what a syntax fault took away is not told as missing', () => {
  const findings = judge('stage: manage\nkpis\n  - { id: x }\n');
  expect(told(findings, 'syntax/yaml')).not.toEqual([]);
  expect(told(findings, 'kpi/missing')).toEqual([]);
});
