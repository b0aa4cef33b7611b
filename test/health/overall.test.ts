// The whole: weights, thresholds, caps and confidence.
import { describe, expect, test } from 'vitest';
import { reported } from './judged';

const SPONSORS = `roles:
  northwind: { executiveSponsor: { person: maria-keller, cadence: quarterly, lastEngaged: 2026-10-20 } }
  helios: { executiveSponsor: { person: raj-patel, cadence: quarterly, lastEngaged: 2026-10-20 } }
`;
const LADDER = `escalation:
  acceptedBy: [northwind, helios]
  steps:
    - { name: Working level, actors: [ines-roth, amy-chan], timeLimit: 5bd }
    - { name: Sponsors, actors: [maria-keller, raj-patel], timeLimit: 10bd }
  final: { mode: joint }
`;
const EXIT = 'exitPlan: { triggers: [{ kind: convenience, notice: 90d }] }\n';
const RISKS =
  'risks: [{ statement: A new owner, likelihood: 5, impact: 5, owner: amy-chan, mitigation: Talks, reviewed: 2026-11-01 }]\n';
const WORK = 'actions: [{ what: Confirm the budget, owner: tom-berg, due: 2026-11-30 }]\n';

describe('the mean', () => {
  test('weighs sponsorship twice', () => {
    const { vitals, overall } = reported(SPONSORS + LADDER + EXIT + RISKS + WORK);
    expect(Object.entries(vitals).flatMap(([id, { score }]) => (score === null ? [] : [[id, score]]))).toEqual([
      ['sponsorship', 100],
      ['governance', 100],
      ['risk', 24],
      ['commitments', 100],
      ['resilience', 100],
    ]);
    expect(overall).toMatchObject({ score: 87, status: 'green', cap: null, confidence: 'medium' });
  });

  test('takes weights from the configuration; what weighs nothing does not count', () => {
    const weighed = (weights: string) =>
      reported(SPONSORS + LADDER + EXIT + RISKS + WORK, {
        configuration: `allianceConfig: 1\nhealth: { weights: ${weights} }\n`,
      }).overall.score;
    expect(weighed('{ risk: 0 }')).toBe(100);
    // (2 · 100 + 3 · 100 + 4 · 24) ÷ 9
    expect(weighed('{ risk: 4 }')).toBe(66);
  });

  test('is coloured by the thresholds of the configuration', () => {
    const configuration = 'allianceConfig: 1\nhealth: { thresholds: { green: 90, amber: 20 } }\n';
    const { overall, vitals } = reported(SPONSORS + LADDER + EXIT + RISKS + WORK, { configuration });
    expect([overall.status, vitals.risk.status]).toEqual(['amber', 'amber']);
  });
});

describe('a cap', () => {
  test('holds a good mean down to red while our sponsor is missing', () => {
    const one = SPONSORS.replace(/ {2}northwind.*\n/, '');
    // No executive of ours on the ladder, who would only lack the name of sponsor.
    const { overall, vitals } = reported(one + LADDER.replace('maria-keller', 'tom-berg') + EXIT + WORK);
    expect(vitals.sponsorship.score).toBe(50);
    // (2 · 50 + 3 · 100) ÷ 5 is 80.
    expect(overall).toMatchObject({
      score: 59,
      status: 'red',
      cap: { atMost: 59, lowers: true, cause: 'sponsor/missing' },
    });
  });

  test('follows the finding: the sponsor of another side is told as a warning, and the red sign holds it at amber', () => {
    const one = SPONSORS.replace(/ {2}helios.*\n/, '');
    expect(reported(one + LADDER + EXIT + WORK).overall).toMatchObject({
      score: 79,
      cap: { atMost: 79, lowers: true, cause: 'sponsorship', message: 'Sponsorship is red at 50.' },
    });
  });

  test('is amber while the ladder or the exit plan is missing as an error', () => {
    expect(reported(SPONSORS + EXIT + WORK).overall).toMatchObject({
      score: 79,
      status: 'amber',
      cap: { atMost: 79, lowers: true, cause: 'escalation/missing' },
    });
    expect(reported(SPONSORS + LADDER + WORK).overall.cap).toMatchObject({ atMost: 79, cause: 'exit/missing' });
    const configuration = 'allianceConfig: 1\nrules: { escalation/missing: warning }\n';
    expect(reported(SPONSORS + EXIT + WORK, { configuration }).overall.cap).toBeNull();
  });

  test('is amber while a vital sign of weight two is red', () => {
    const kpis = 'kpis: [{ id: systems, target: { value: 100 }, actuals: [{ date: 2026-10-31, value: 55 }] }]\n';
    const { overall } = reported(SPONSORS + LADDER + EXIT + WORK + kpis);
    expect(overall).toMatchObject({
      score: 79,
      cap: { cause: 'performance', message: 'Value and performance is red at 55.' },
    });
  });

  test('stands, but lowers nothing, where the mean is lower anyway', () => {
    const gone = SPONSORS.replace(
      'quarterly, lastEngaged: 2026-10-20 } }\n  helios',
      'quarterly, until: 2026-08-31 } }\n  helios',
    );
    const { overall } = reported(gone);
    expect(overall).toMatchObject({ score: 20, status: 'red', confidence: 'low' });
    expect(overall.cap).toMatchObject({ atMost: 59, lowers: false, cause: 'sponsor/departed' });
  });
});

describe('confidence', () => {
  test('is low with few known signs, and then there is no colour', () => {
    expect(reported(WORK, { configuration: 'allianceConfig: 1\nrules: { "*/missing": off }\n' }).overall).toMatchObject(
      {
        score: 100,
        status: 'unknown',
        confidence: 'low',
        cap: null,
      },
    );
  });

  const all = `${SPONSORS}${LADDER}${EXIT}${RISKS}${WORK}raci: [{ activity: Plan, accountable: amy-chan, responsible: [ines-roth] }]\n`;

  test('is high from six signs on, medium with a fault of syntax, low where a part could not be read', () => {
    expect(reported(all).overall.confidence).toBe('high');
    expect(reported(`${all}communication: { plan: [ }\n`).overall.confidence).toBe('medium');
    expect(reported(`${all}kpis: many\n`).overall.confidence).toBe('low');
  });
});

test('of a closed alliance nothing is measured, and nothing taken off', () => {
  const closed = `stage: closed\n${SPONSORS.replaceAll('2026-10-20', '2020-01-01')}${RISKS}${WORK.replace('2026-11-30', '2026-01-30')}`;
  const { vitals, overall, attention } = reported(closed);
  expect(Object.values(vitals).filter(({ score, facts }) => score !== null || facts.length > 0)).toEqual([]);
  expect([overall.score, overall.status, attention]).toEqual([null, 'unknown', []]);
});
