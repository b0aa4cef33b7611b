// What has come about and what lies ahead: progress and calendar.
import { describe, expect, test } from 'vitest';
import { reported } from './judged';

describe('the calendar', () => {
  const FILE = `roles:
  northwind: { executiveSponsor: { person: maria-keller, until: 2027-01-31 }, allianceManager: { person: ines-roth } }
agreement:
  effective: 2025-02-01
  initialTerm: 2y
  renewal: { mode: automatic, period: 1y, optOutNotice: 30d }
  covenants: [{ kind: exclusivity, binds: [helios], what: No other drug, until: 2027-02-01 }]
economics: { payments: [{ kind: milestone, from: northwind, to: helios, due: 2026-12-20 }, { kind: fee, due: 2026-12-21, status: done }] }
governance: { committees: [{ id: jsc, kind: steering, name: JSC, cadence: quarterly, lastMet: 2026-09-14, facilitator: amy-chan }] }
kpis:
  - { id: a, name: Speed, owner: tom-berg, cadence: monthly, actuals: [{ date: 2026-10-31, value: 1 }] }
  - { id: b, name: Cost, owner: tom-berg, cadence: monthly, actuals: [{ date: 2026-10-31, value: 1 }] }
  - { id: c, name: Trust, owner: amy-chan, cadence: monthly, actuals: [{ date: 2026-10-31, value: 1 }] }
  - { id: d, name: Old, owner: amy-chan, cadence: monthly, actuals: [{ date: 2026-01-31, value: 1 }] }
health: { cadence: annual, assessments: [{ date: 2026-01-15, kind: joint, scores: { northwind: { principles: { trust: 4 } } } }] }
jointPlan: { name: Joint plan, nextReview: 2027-03-01 }
commitments: [{ id: c-1, what: Deliver data, by: helios, owner: lea-stone, due: 2026-11-22 }, { what: Done, due: 2026-12-01, status: done }]
lifecycle: { milestones: [{ id: m-1, name: Filing, due: 2026-12-31, owner: jon-frey, status: planned }] }
asks: [{ id: q-1, what: Two statisticians, to: raj-patel, by: 2026-12-10 }, { what: Granted, by: 2026-12-10, status: done }]
`;

  test('holds every date ahead, from today on, in order', () => {
    const { calendar } = reported(FILE);
    expect(calendar.map(({ date, kind, title, owner, repeats }) => [date, kind, title, owner, repeats])).toEqual([
      ['2026-11-22', 'commitment', 'Deliver data', 'Lea Stone', null],
      ['2026-11-30', 'measurement', 'Measure Speed, Cost', 'Tom Berg', 'monthly'],
      ['2026-11-30', 'measurement', 'Measure Trust', 'Amy Chan', 'monthly'],
      ['2026-12-10', 'ask', 'Two statisticians', 'Raj Patel', null],
      ['2026-12-14', 'meeting', 'JSC is due to meet', 'Amy Chan', 'quarterly'],
      ['2026-12-20', 'payment', 'milestone payment', 'Northwind Pharma', null],
      ['2026-12-31', 'milestone', 'Filing', 'Jon Frey', null],
      ['2027-01-02', 'decision-deadline', 'Last day to say no to the renewal', 'Inés Roth', null],
      ['2027-01-15', 'assessment', 'Health assessment', null, 'annual'],
      ['2027-01-31', 'leaving', 'Last day of Maria Keller as executive sponsor of Northwind Pharma', 'Inés Roth', null],
      ['2027-02-01', 'covenant', 'End of exclusivity: No other drug', null, null],
      ['2027-02-01', 'expiry', 'The term ends and renews by itself', 'Inés Roth', null],
      ['2027-03-01', 'review', 'Review of Joint plan', null, null],
    ]);
  });

  test('calls a thing the same when its lines move', () => {
    const moved = `# one line more\n${FILE.replace('- { id: a,', '- { id: x, name: New }\n  - { id: a,')}`;
    const uids = (text: string) => reported(text).calendar.map(({ uid }) => uid);
    expect(uids(moved)).toEqual(uids(FILE));
    expect(new Set(uids(FILE)).size).toBe(uids(FILE).length);
  });
});

describe('progress', () => {
  const FILE = `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, lastMet: 2026-09-14 }
    - { id: ops, kind: operating, name: Operations, lastMet: 2026-11-10 }
purpose: { value: [{ beneficiary: helios, statement: Royalties, realised: [{ date: 2026-10-05, what: First payment }, { date: 2026-08-01, what: Early }] }] }
commitments:
  - { what: Deliver data, by: helios, due: 2026-10-15, status: done, done: 2026-10-12 }
  - { what: Train teams, by: helios, due: 2026-10-15, status: done, done: 2026-10-20 }
lifecycle: { milestones: [{ name: Filing, due: 2026-10-01, status: done, done: 2026-11-02 }, { name: Ahead, due: 2026-12-01, status: done, done: 2026-12-01 }] }
risks: [{ statement: A rival, likelihood: 2, impact: 2, status: closed, done: 2026-09-30 }]
`;

  test('counts from the latest meeting of the top committee what was kept, reached, realised and closed', () => {
    const { progress, review } = reported(FILE);
    expect(review).toEqual({ since: '2026-09-14', committee: 'Joint Steering Committee' });
    expect(progress.map(({ date, kind, what }) => [date, kind, what])).toEqual([
      ['2026-09-30', 'risk', 'A rival'],
      ['2026-10-05', 'value', 'First payment'],
      ['2026-10-12', 'commitment', 'Deliver data'],
      ['2026-11-02', 'milestone', 'Filing'],
    ]);
  });

  test('counts from 90 days ago where no meeting is logged', () => {
    expect(reported(FILE.replace(/governance[\s\S]*?\n(?=purpose)/, '')).review).toEqual({
      since: '2026-08-24',
      committee: null,
    });
  });
});
