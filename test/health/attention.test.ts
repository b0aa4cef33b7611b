// What is put before a sponsor, and in which order.
import { describe, expect, test } from 'vitest';
import { reported } from './judged';

const ALL = `roles:
  northwind:
    executiveSponsor: { person: maria-keller, until: 2026-09-30, deputy: tom-berg }
    allianceManager: { person: ines-roth }
    businessLead: { person: tom-berg, until: 2026-10-31 }
  helios: { executiveSponsor: { person: raj-patel, cadence: monthly, lastEngaged: 2026-03-01 } }
agreement: { effective: 2020-12-15, initialTerm: 6y, renewal: { mode: by-decision } }
governance:
  committees: [{ id: jsc, kind: steering, name: Joint Steering Committee, cadence: monthly, lastMet: 2026-08-01, facilitator: amy-chan }]
risks: [{ statement: Helios is sold, likelihood: 5, impact: 5, owner: lea-stone }]
commitments:
  - { what: Deliver the data package, by: helios, owner: amy-chan, due: 2026-11-15 }
  - { what: Deliver the protocol, by: northwind, owner: jon-frey, due: 2026-10-01 }
`;

const rules = (fragment: string) => reported(fragment).attention.map(({ rule }) => rule);

test('first a deadline, then a lost sponsor, errors, severe risks, and what is longest overdue; five at most', () => {
  expect(rules(ALL)).toEqual([null, 'sponsor/departed', 'role/departed', 'risk/severe', 'sponsor/not-engaged']);
});

test('each says what, why, who, what next and where', () => {
  const [deadline, sponsor, , risk] = reported(ALL).attention;
  expect(deadline).toEqual({
    rank: 0,
    what: 'Last day to decide on the renewal: 2026-12-15 (in 23 days).',
    why: 'An alliance that renews or ends because nobody looked is a decision nobody made.',
    owner: 'Inés Roth',
    next: 'Ask both sides whether the alliance goes on.',
    by: '2026-12-15',
    rule: null,
    count: 1,
    range: { start: { line: 6, character: 70 }, end: { line: 6, character: 81 } },
  });
  expect(sponsor).toMatchObject({
    what: '"Maria Keller" was executive sponsor of Northwind Pharma until 2026-09-30 (53 days ago), and no successor is named; "Tom Berg", the deputy, could be appointed.',
    why: 'Alliances founder when their sponsor leaves, is promoted or moves on and nobody takes over: budget and attention go with the person.',
    owner: 'Inés Roth',
    next: 'Appoint a successor, and introduce them to the partner’s sponsor in person.',
    by: null,
    count: 1,
  });
  expect(risk).toMatchObject({ owner: 'Lea Stone', count: 1 });
});

describe('of warnings', () => {
  const late = ALL.replace(/^agreement.*\n/m, '')
    .replace(/, until: [\d-]+/g, '')
    .replace('likelihood: 5', 'likelihood: 1');

  test('those overdue for longest come first, and findings of one rule are one entry', () => {
    const report = reported(late);
    expect(report.attention.map(({ rule, count }) => [rule, count])).toEqual([
      ['sponsor/not-engaged', 1],
      ['governance/meeting-overdue', 1],
      ['work/overdue', 2],
      ['escalation/missing', 1],
      ['exit/missing', 1],
    ]);
    expect(report.attention[1]?.owner).toBe('Amy Chan');
    expect(report.attention[2]?.what).toMatch(/^Commitment "Deliver the data package".* \(and 1 more\)$/);
  });

  test('what a comment silences is not put before anybody, and still costs', () => {
    const silenced = `# alliance-ignore-file sponsor/departed: named in January\n${ALL}`;
    const report = reported(silenced);
    expect(report.attention.map(({ rule }) => rule)).not.toContain('sponsor/departed');
    expect(report.vitals.sponsorship.deductions).toMatchObject([
      { rule: 'sponsor/departed', points: 30, isIgnored: true },
    ]);
    expect(report.overall.cap).toMatchObject({ cause: 'sponsor/departed' });
  });
});

test('faults of writing are left to the editor', () => {
  const broken = `${ALL}kpis: [{ id: a, targett: 4 }]\nfoo: 1\n`;
  expect(rules(broken)).toEqual(rules(ALL));
});
