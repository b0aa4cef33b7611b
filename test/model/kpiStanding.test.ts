// What is expected of a KPI on a day, how much of it an actual attained, and where that puts it.
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, parseDuration } from '../../server/src/model/calendar';
import { attainmentOf, missedTarget, overdueMeasurement, standingOf } from '../../server/src/model/kpiStanding';
import { directionOf, expectedAt, lastActual, meetsTarget } from '../../server/src/model/kpis';
import type { Kpi } from '../../server/src/model/types';
import { readFile } from '../../server/src/readFile';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const today = day('2026-11-22');

function kpi(fields: string): Kpi {
  const document = parseYaml(`alliance: 1\nkpis:\n  - { id: x, ${fields} }\n`);
  const [only] = readFile('a.alliance.yaml', document, EMPTY_WORKSPACE, today).alliance?.kpis ?? [];
  if (!only) throw new Error(`no KPI: ${fields}`);
  return only;
}

const LINE = 'baseline: { value: 0, date: 2026-01-01 }, target: { value: 100, by: 2026-04-11 }';

describe('what is expected', () => {
  test.each<[string, string, number | undefined]>([
    [LINE, '2026-01-01', 0],
    [LINE, '2026-02-20', 50],
    [LINE, '2026-04-11', 100],
    [LINE, '2027-01-01', 100],
    [LINE, '2025-01-01', 0],
    [`${LINE}, plan: [{ date: 2026-02-20, value: 20 }]`, '2026-01-26', 10],
    [`${LINE}, plan: [{ date: 2026-02-20, value: 20 }]`, '2026-03-17', 60],
    ['plan: [{ date: 2026-12-31, value: 60 }], target: { value: 90, by: 2027-12-31 }', '2026-06-30', undefined],
    ['plan: [{ date: 2026-12-31, value: 60 }], target: { value: 90, by: 2027-12-31 }', '2026-12-31', 60],
    ['plan: [{ date: 2026-03-31, value: 60 }]', '2026-06-30', 60],
    ['baseline: { value: 35 }, target: { value: 90, by: 2027-12-31 }', '2026-06-30', undefined],
    ['baseline: { value: 35, date: 2026-01-01 }', '2026-06-30', undefined],
    ['target: { value: 90 }', '2026-06-30', 90],
    ['target: { value: 90, undisclosed: [by] }', '2026-06-30', undefined],
    ['target: { value: 90, by: soon }', '2026-06-30', undefined],
    [`${LINE}, undisclosed: [plan]`, '2026-02-20', undefined],
    [`${LINE}, plan: [{ date: 2026-02-31, value: 20 }]`, '2026-02-20', undefined],
    [`${LINE}, plan: [{ date: 2026-02-20, value: 20 }, { date: 2026-02-20, value: 30 }]`, '2026-02-20', 30],
    ['target: { min: 1, max: 2 }', '2026-02-20', undefined],
  ])('%s on %s: %s', (fields, on, expected) => {
    expect(expectedAt(kpi(fields), day(on))).toBe(expected);
  });
});

test.each<[string, string | undefined]>([
  ['direction: lower-is-better, target: { value: 9 }, baseline: { value: 1 }', 'lower-is-better'],
  ['target: { value: 3 }, baseline: { value: 9 }', 'lower-is-better'],
  ['target: { value: 9 }, baseline: { value: 3 }', 'higher-is-better'],
  ['target: { max: 3 }', 'within-range'],
  ['owner: nobody', 'higher-is-better'],
  ['direction: sideways', undefined],
  ['undisclosed: [direction]', undefined],
])('the direction of %s is %s', (fields, direction) => {
  expect(directionOf(kpi(fields))).toBe(direction);
});

test.each<[string, number, boolean | undefined]>([
  ['target: { value: 90 }', 90, true],
  ['target: { value: 90 }', 89.9, false],
  ['direction: lower-is-better, target: { value: 3 }', 3, true],
  ['direction: lower-is-better, target: { value: 3 }', 3.1, false],
  ['target: { min: 48, max: 52 }', 52, true],
  ['target: { min: 48, max: 52 }', 52.1, false],
  ['target: { max: 1.5 }', -10, true],
  ['direction: within-range, target: { value: 50 }', 50, undefined],
  ['target: { by: 2026-01-01 }', 50, undefined],
  ['direction: sideways, target: { value: 50 }', 50, undefined],
])('%s and %s: met is %s', (fields, value, met) => {
  expect(meetsTarget(kpi(fields), value)).toBe(met);
});

describe('percent attained', () => {
  const attained = (fields: string, value: number) =>
    attainmentOf(kpi(fields), { value, date: day('2026-06-30') })?.percent;
  test.each<[string, number, number | undefined]>([
    ['target: { value: 80 }', 60, 75],
    ['target: { value: 80 }', 100, 125],
    ['target: { value: 0.2 }', 0.18, 90],
    ['target: { value: 80 }', 0, 0],
    ['target: { value: 80 }', -5, 0],
    ['direction: lower-is-better, target: { value: 3 }', 4, 75],
    ['direction: lower-is-better, target: { value: 3 }', 2, 150],
    ['direction: lower-is-better, target: { value: 3 }', 0, 100],
    ['direction: lower-is-better, target: { value: 0 }', 0, 100],
    ['direction: lower-is-better, target: { value: 0 }', 1, undefined],
    ['direction: lower-is-better, baseline: { value: 10 }, target: { value: 0 }', 1, 90],
    ['direction: lower-is-better, baseline: { value: 10 }, target: { value: 0 }', 30, 0],
    ['baseline: { value: -20 }, target: { value: -10 }', -12, 80],
    ['baseline: { value: -20 }, target: { value: -10 }', -5, 100],
    ['baseline: { value: 0 }, target: { value: 0 }', -1, undefined],
    ['target: { min: 48, max: 52 }', 50, 100],
    ['target: { min: 48, max: 52 }', 36, 75],
    ['target: { min: 48, max: 52 }', 65, 80],
    ['target: { min: -2, max: 2 }', -3, undefined],
    ['target: { min: 48, max: 52, by: 2027-01-01 }', 36, undefined],
    ['baseline: { value: 50 }, target: { min: 48, max: 52, by: 2027-01-01 }', 36, 75],
    ['direction: sideways, target: { value: 80 }', 60, undefined],
  ])('%s with %s: %s', (fields, value, percent) => {
    expect(attained(fields, value)).toBe(percent);
  });
});

describe('the light', () => {
  const ACTUAL = 'actuals: [{ date: 2026-06-30, value: 60 }]';
  test.each<[string, string | undefined]>([
    ['target: { value: 80 }, thresholds: { of: plan, amber: 75, red: 50 }', 'green'],
    ['target: { value: 80 }, thresholds: { of: plan, amber: 90, red: 75 }', 'amber'],
    ['target: { value: 80 }, thresholds: { of: plan, amber: 90, red: 76 }', 'red'],
    ['target: { value: 80 }, thresholds: { of: value, amber: 70, red: 61 }', 'red'],
    ['target: { value: 80 }, thresholds: { of: value, amber: 61 }', 'amber'],
    ['target: { value: 80 }, thresholds: { of: plan }', 'green'],
    ['target: { value: 80 }, thresholds: { amber: 70, red: 61 }', 'green'],
    ['target: { value: 80 }, thresholds: { amber: 80, red: 78 }', 'red'],
    ['thresholds: { of: plan, red: 75 }', undefined],
    ['direction: lower-is-better, thresholds: { of: value, amber: 40, red: 50 }', 'red'],
    ['direction: higher-is-better, thresholds: { of: value, amber: 70, red: 80 }', undefined],
    ['target: { min: 70, max: 90 }, thresholds: { of: value, amber: 65, red: 61 }', 'red'],
    ['target: { min: 70, max: 90 }, thresholds: { of: value, amber: 95, red: 99 }', 'green'],
    ['target: { min: 10, max: 90 }, thresholds: { of: value, amber: 65, red: 61 }', 'green'],
    ['undisclosed: [thresholds]', undefined],
  ])('%s: %s', (fields, light) => {
    expect(standingOf(kpi(`${fields}, ${ACTUAL}`), today)?.light).toBe(light);
  });
});

test('the latest actual is the last one of its day, and none of a day to come', () => {
  const dated = kpi(
    'actuals: [{ date: 2026-10-31, value: 2 }, { date: 2026-09-30, value: 1 }, { date: 2026-10-31, value: 3 }, { date: 2026-12-01, value: 4 }]',
  );
  expect(lastActual(dated, today)?.value).toBe(3);
});

test('a target is missed the day after its date, not on it', () => {
  const missed = kpi('target: { value: 9, by: 2026-11-22 }, actuals: [{ date: 2026-11-01, value: 1 }]');
  expect(missedTarget(missed, today)).toBeUndefined();
  expect(missedTarget(missed, today + 1)?.value).toBe(1);
});

test('a measurement is overdue the day after cadence and grace, by the calendar', () => {
  const grace = {
    monthly: parseDuration('20d') ?? { count: 0, unit: 'd' },
    slower: parseDuration('35d') ?? { count: 0, unit: 'd' },
  } as const;
  const monthly = kpi('cadence: monthly, actuals: [{ date: 2026-01-31, value: 1 }]');
  expect(overdueMeasurement(monthly, day('2026-03-20'), grace)).toBeUndefined();
  expect(formatDay(overdueMeasurement(monthly, day('2026-03-21'), grace)?.since ?? 0)).toBe('2026-01-31');
  const quarterly = kpi('cadence: quarterly, baseline: { value: 1, date: 2026-01-31 }');
  expect(overdueMeasurement(quarterly, day('2026-06-04'), grace)).toBeUndefined();
  expect(overdueMeasurement(quarterly, day('2026-06-05'), grace)).toEqual({
    since: day('2026-01-31'),
    isMeasured: false,
  });
});
