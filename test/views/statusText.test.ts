// What the status bar says: health by word and shape, the gravest findings, and findings alone where there is no health.
import { describe, expect, test } from 'vitest';
import { statusText } from '../../client/src/views/statusText';
import type { HealthBrief } from '../../server/src/protocol';

const NONE = { errors: 0, warnings: 0, infos: 0, hints: 0 };
const SOME = { errors: 7, warnings: 18, infos: 1, hints: 2 };

function briefOf(overall: Partial<HealthBrief['overall']>, stage = 'manage'): HealthBrief {
  return {
    ...{ name: 'A', asOf: '2026-11-22', stage, isPublic: false, cap: null, vitals: [], attention: [] },
    overall: { score: 32, status: 'red', confidence: 'high', trend: null, ...overall },
    practice: { score: 70, gaps: 12 },
  };
}

describe('of an alliance', () => {
  test.each([
    [{ score: 32, status: 'red' }, SOME, '$(error) Alliance: 32 red · 7 errors'],
    [{ score: 70, status: 'amber' }, { ...NONE, warnings: 1 }, '$(warning) Alliance: 70 amber · 1 warning'],
    [{ score: 92, status: 'green' }, NONE, '$(pass) Alliance: 92 green · no findings'],
    [{ score: 92, status: 'green' }, { ...NONE, hints: 2 }, '$(pass) Alliance: 92 green · 2 hints'],
    [
      { score: null, status: 'unknown' },
      { ...NONE, infos: 3 },
      '$(circle-large-outline) Alliance: health unknown · 3 infos',
    ],
    [{ score: 64, status: 'unknown' }, NONE, '$(circle-large-outline) Alliance: health unknown · no findings'],
  ] as const)('%j and its findings', (overall, counts, text) => {
    expect(statusText(briefOf(overall), counts).text).toBe(text);
  });

  test('that is over only findings are told', () => {
    expect(statusText(briefOf({}, 'closed'), NONE).text).toBe('$(pass) Alliance: no findings');
  });

  test('the same is heard without signs', () => {
    expect(statusText(briefOf({}), SOME).label).toBe('Alliance: 32 red · 7 errors');
  });
});

test.each([
  [SOME, '$(error) Alliance: 7 errors, 18 warnings, 1 info'],
  [{ ...NONE, warnings: 2 }, '$(warning) Alliance: 2 warnings'],
  [{ ...NONE, infos: 1 }, '$(info) Alliance: 1 info'],
  [{ ...NONE, hints: 1 }, '$(pass) Alliance: 1 hint'],
  [NONE, '$(pass) Alliance: no findings'],
])('of a file that is no alliance all findings are told: %j', (counts, text) => {
  expect(statusText(undefined, counts).text).toBe(text);
});
