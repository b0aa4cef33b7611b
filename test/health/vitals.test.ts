// What each vital sign leaves out, because nobody can say, beside the examples of docs/health.md.
import { describe, expect, test } from 'vitest';
import { reported } from './judged';

const PUBLIC = 'record: { basis: public }\n';
const sign = (id: keyof ReturnType<typeof reported>['vitals'], fragment: string) => {
  const { score, measure, facts } = reported(fragment).vitals[id];
  return { score, measure, facts: facts.map((fact) => [fact.score, fact.text]) };
};

describe('sponsorship', () => {
  const roles = (northwind: string, helios = '{ executiveSponsor: { person: raj-patel } }') =>
    `roles:\n  northwind: ${northwind}\n  helios: ${helios}\n`;

  test('is not measured by sponsors of whom nothing tells, who have no cadence or have yet to begin', () => {
    expect(sign('sponsorship', roles('{ executiveSponsor: { person: maria-keller, since: 2026-12-01 } }'))).toEqual({
      score: 100,
      measure: null,
      facts: [
        [null, 'Maria Keller of Northwind Pharma has yet to begin'],
        [null, 'Raj Patel of Helios Bio: nothing tells when the sponsor was last engaged'],
      ],
    });
    const { facts } = sign(
      'sponsorship',
      roles('{ executiveSponsor: { person: maria-keller, lastEngaged: 2020-01-01 } }'),
    );
    expect(facts[0]).toEqual([
      null,
      'Maria Keller of Northwind Pharma was last engaged on 2020-01-01 (2517 days ago); no cadence is agreed',
    ]);
  });

  test('falls to 40 and no further', () => {
    const away = (day: string) =>
      sign(
        'sponsorship',
        roles(`{ executiveSponsor: { person: maria-keller, cadence: monthly, lastEngaged: ${day} } }`),
      ).measure;
    // A month, and 14 days of grace, end on 2026-11-22.
    expect(away('2026-10-08')).toBe(100);
    expect(away('2026-10-07')).toBe(99);
    expect(away('2026-08-22')).toBe(40);
    expect(away('2020-01-01')).toBe(40);
  });

  test('says nothing of a sponsor who is not disclosed', () => {
    expect(sign('sponsorship', roles('{ undisclosed: [executiveSponsor] }')).measure).toBeNull();
  });

  test('does not expect sponsors where the rule is off', () => {
    const configuration = 'allianceConfig: 1\nrules: { sponsor/missing: off }\n';
    expect(reported('{}', { configuration }).vitals.sponsorship.score).toBeNull();
  });

  test('of a public record is unknown where a sponsor is not public', () => {
    const { score, facts } = sign(
      'sponsorship',
      `${PUBLIC}${roles('{}', '{ executiveSponsor: { person: raj-patel, cadence: quarterly, lastEngaged: 2026-10-20 } }')}`,
    );
    expect(score).toBeNull();
    expect(facts).toContainEqual([null, 'The sponsor of Northwind Pharma is not public']);
  });
});

describe('governance', () => {
  test('does not judge weekly meetings, public records, and what may have been met', () => {
    const jsc = (cadence: string) =>
      `governance: { committees: [{ id: jsc, cadence: ${cadence}, lastMet: 2025-01-01 }] }\n`;
    expect(sign('governance', jsc('weekly')).measure).toBeNull();
    expect(sign('governance', jsc('monthly')).measure).toBe(0);
    expect(sign('governance', PUBLIC + jsc('monthly'))).toEqual({ score: null, measure: null, facts: [] });
    expect(sign('governance', `${jsc('monthly').replace(' }\n', ', undisclosed: [meetings] }\n')}`).measure).toBeNull();
  });

  test('counts a meeting that is planned as in time', () => {
    const log =
      'governance: { committees: [{ id: jsc, cadence: monthly, lastMet: 2025-01-01, nextMeeting: 2026-12-01 }] }\n';
    expect(sign('governance', log).measure).toBe(100);
  });
});

describe('performance', () => {
  const kpi = (keys: string, actual = 5) =>
    sign('performance', `kpis: [{ id: a, ${keys}, actuals: [{ date: 2026-10-31, value: ${actual} }] }]\n`)
      .facts[0]?.[0];

  test.each([
    ['a range that is kept', 'target: { min: 4, max: 6 }', 5, 100],
    ['a range that is missed', 'target: { min: 4, max: 6 }', 2, 50],
    ['amber without a red threshold', 'thresholds: { amber: 8, of: value }, direction: higher-is-better', 5, 70],
    ['red below zero', 'thresholds: { amber: 0, red: -5, of: value }, direction: higher-is-better', -8, 30],
    ['red at nothing', 'thresholds: { amber: 8, red: 4, of: value }, direction: higher-is-better', 0, 0],
    ['a way back', 'baseline: { value: 10, date: 2025-10-31 }, target: { value: 20, by: 2027-10-31 }', 8, 0],
    ['more than planned', 'baseline: { value: 1, date: 2025-10-31 }, target: { value: 9, by: 2027-10-31 }', 6, 100],
    [
      'plan of three quarters',
      'baseline: { value: 0, date: 2025-10-31 }, plan: [{ date: 2026-10-31, value: 8 }], target: { value: 9, by: 2027-10-31 }',
      6,
      75,
    ],
    ['lower than a target without a day', 'target: { value: 4 }, direction: lower-is-better', 5, 80],
    ['nothing to compare with', 'unit: days', 5, null],
    ['a target that is not disclosed', 'target: { undisclosed: [value] }', 5, null],
    ['a target of zero', 'target: { value: 0 }, direction: lower-is-better', 5, null],
  ])('%s', (_case, keys, actual, score) => {
    expect(kpi(keys, actual)).toBe(score);
  });

  test('does not count value whose coming is not disclosed', () => {
    const value =
      'purpose: { value: [{ beneficiary: helios, statement: Royalties, expectedBy: 2026-01-31, undisclosed: [realised] }] }\n';
    expect(sign('performance', value).measure).toBeNull();
  });
});

describe('relationship', () => {
  const round = (day: string, respondents: number, kind = 'joint') =>
    `{ date: ${day}, kind: ${kind}, scores: { northwind: { respondents: ${respondents}, principles: { trust: 4 } } } }`;
  const health = (...rounds: string[]) => `health: { cadence: semiannual, assessments: [${rounds.join(', ')}] }\n`;

  test('is unknown once the assessment is older than twice the cadence', () => {
    expect(sign('relationship', health(round('2025-11-22', 9))).score).toBe(68);
    expect(sign('relationship', health(round('2025-11-21', 9)))).toMatchObject({
      score: null,
      facts: [[null, 'Northwind Pharma: the joint assessment of 2025-11-21 is too old to count']],
    });
  });

  test('is unknown where too few answered, and shows nothing of what they said', () => {
    const report = reported(health(round('2026-10-01', 2)));
    expect(report.vitals.relationship.score).toBeNull();
    expect(report.sections.assessments[0]?.sides).toMatchObject([{ isWithheld: true, scores: [], score: null }]);
  });

  test('goes by the latest joint round, in whatever order they are written', () => {
    const rounds = [
      round('2026-10-01', 9),
      round('2026-11-01', 9, 'internal').replace('trust: 4', 'trust: 1.5'),
      round('2026-05-01', 9).replace('trust: 4', 'trust: 3'),
    ];
    expect(sign('relationship', health(...rounds)).measure).toBe(80);
    expect(sign('relationship', health(...rounds.reverse())).measure).toBe(80);
  });
});

describe('commitments', () => {
  const action = (keys: string) =>
    sign('commitments', `actions: [{ what: Confirm, owner: tom-berg, ${keys} }]\n`).measure;

  test.each([
    ['done without a day', 'due: 2026-10-01, status: done', 100],
    ['done late', 'due: 2026-10-01, done: 2026-10-02', 0],
    ['dropped together', 'due: 2026-10-01, status: dropped', null],
    ['open without a day', 'status: open', null],
    ['of which nobody may say', 'due: 2026-10-01, undisclosed: [status]', null],
    ['due today', 'due: 2026-11-22', 100],
    ['open for years', 'due: 2020-10-01', 0],
  ])('%s', (_case, keys, measure) => {
    expect(action(keys)).toBe(measure);
  });

  test('counts a milestone that was missed, not one of a public record of which nothing is said', () => {
    const milestone = (status: string) => `lifecycle: { milestones: [{ name: Filing, due: 2026-10-01${status} }] }\n`;
    expect(sign('commitments', milestone(', status: missed')).measure).toBe(0);
    expect(sign('commitments', PUBLIC + milestone('')).measure).toBeNull();
  });
});

describe('risk', () => {
  test('does not weigh what cannot be read, and counts accepted risks in full', () => {
    const risks = (keys: string) => `risks: [{ statement: A, ${keys} }]\n`;
    expect(sign('risk', risks('likelihood: 5, impact: 5, status: accepted')).measure).toBe(24);
    expect(sign('risk', risks('likelihood: 5')).measure).toBeNull();
    expect(sign('risk', risks('likelihood: 5, impact: 5, status: closed')).measure).toBe(100);
  });
});

describe('accountability', () => {
  test('asks one of each partner where the scope is per partner', () => {
    const row = (accountable: string) =>
      sign(
        'accountability',
        `raci: [{ activity: Report, scope: per-partner, accountable: ${accountable}, responsible: [tom-berg] }]\n`,
      ).measure;
    expect(row('[ines-roth, amy-chan]')).toBe(100);
    expect(row('[ines-roth, tom-berg]')).toBe(0);
    expect(row('[ines-roth]')).toBe(0);
  });

  test('does not count a row that does not disclose who answers', () => {
    const row = 'raci: [{ activity: Report, responsible: [tom-berg], undisclosed: [accountable] }]\n';
    expect(sign('accountability', row).measure).toBeNull();
  });
});
