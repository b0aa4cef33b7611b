// Against the same file 90 days earlier (2026-08-24): what was dated later was not there, what was done since was open.
import { describe, expect, test } from 'vitest';
import { reported } from './judged';

const trend = (id: keyof ReturnType<typeof reported>['vitals'], fragment: string) =>
  reported(fragment).vitals[id].trend;

describe('each sign by its dates', () => {
  test('a sponsor who had not been seen for long', () => {
    const roles = (
      lines: string,
    ) => `roles: { northwind: { executiveSponsor: { person: maria-keller, cadence: monthly } }, helios: { executiveSponsor: { person: raj-patel } } }
governance: { committees: [{ id: jsc }], meetings: [${lines}] }
`;
    // On 2026-08-24 the last meeting was three months back.
    const meetings =
      '{ of: jsc, date: 2026-05-24, attended: [maria-keller] }, { of: jsc, date: 2026-11-02, attended: [maria-keller] }';
    expect(trend('sponsorship', roles(meetings))).toEqual({ before: 40, change: 60 });
  });

  test('a KPI by the actuals of then, a promise by what had come of it', () => {
    const file = `kpis: [{ id: a, target: { value: 10 }, actuals: [{ date: 2026-08-31, value: 9 }, { date: 2026-06-30, value: 5 }] }]
purpose: { value: [{ beneficiary: helios, statement: Royalties, expectedBy: 2026-06-30, realised: [{ date: 2026-09-01, what: First }] }] }
`;
    // Then 50 and 0; now 90 and 100.
    expect(trend('performance', file)).toEqual({ before: 25, change: 70 });
  });

  test('what was done since was open', () => {
    const file =
      'commitments: [{ what: Deliver, by: helios, due: 2026-08-01, status: done, done: 2026-09-01 }, { what: Plan, by: helios, due: 2026-10-01, status: done, done: 2026-09-30 }]\n';
    // Then one was overdue and one not yet due.
    expect(trend('commitments', file)).toEqual({ before: 50, change: 0 });
  });

  test('the assessment of then', () => {
    const round = (day: string, trust: number) =>
      `{ date: ${day}, kind: joint, scores: { helios: { respondents: 5, principles: { trust: ${trust} } } } }`;
    const file = `health: { cadence: semiannual, assessments: [${round('2026-10-01', 4)}, ${round('2026-05-01', 3.5)}] }\n`;
    expect(trend('relationship', file)).toEqual({ before: 70, change: 10 });
  });

  test('none where one of the two is unknown, and for signs without dates', () => {
    expect(
      trend('performance', 'kpis: [{ id: a, target: { value: 10 }, actuals: [{ date: 2026-09-30, value: 9 }] }]\n'),
    ).toEqual({
      before: 100,
      change: -10,
    });
    expect(trend('risk', 'risks: [{ statement: A, likelihood: 5, impact: 5 }]\n')).toBeNull();
    expect(trend('accountability', 'raci: [{ activity: A, responsible: [tom-berg] }]\n')).toBeNull();
  });
});

test('none where the alliance or its stage began later', () => {
  const file = 'actions: [{ what: A, due: 2027-01-01 }]\n';
  expect(trend('commitments', file)).toEqual({ before: 100, change: 0 });
  expect(trend('commitments', `${file}agreement: { effective: 2026-09-01 }\n`)).toBeNull();
  expect(
    trend(
      'commitments',
      `${file}lifecycle: { history: [{ stage: launch, from: 2025-01-01 }, { stage: manage, from: 2026-10-01 }] }\n`,
    ),
  ).toBeNull();
});
