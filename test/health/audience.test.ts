// What a partner gets to see: nothing that is marked internal or is internal by nature, not even by what it leaves behind.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analyze';
import { parseDay } from '../../server/src/model/calendar';
import { readFile } from '../../server/src/readFile';
import { completeExample } from '../../server/src/rules/examples';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE, workspaceOf } from '../../server/src/workspace/workspace';
import { parseYaml } from '../../server/src/yaml/parse';
import { PLACES } from '../schema/sources';
import { reported, reportOf, SAMPLES, sample, sampleText } from './judged';

/** Every text that a partner may not read holds the word. */
const MARKED = `
summary: Some words
partners:
  - id: northwind
    name: Northwind Pharma
    self: true
    likesToPartnerWith: secret 1
    coinOfTheRealm: { what: secret 2, reviewed: 2020-01-01 }
    influencers: [tom-berg]
  - { id: helios, name: Helios Bio }
people:
  - { id: maria-keller, name: Maria Keller, partner: northwind, title: SVP Research, level: executive, agenda: secret 3, influence: high, measuredOn: secret 4 }
  - { id: tom-berg, name: Tom Berg, partner: northwind, title: secret 5, level: senior, internal: [title] }
  - { id: raj-patel, name: Raj Patel, partner: helios, title: CSO, level: executive }
roles:
  northwind:
    executiveSponsor: { person: maria-keller, personalStake: secret 6, dayJob: { link: secret 7 }, internal: [dayJob] }
    businessLead: { person: tom-berg }
  helios: { executiveSponsor: { person: raj-patel } }
risks:
  - { statement: secret 8, likelihood: 5, impact: 5, owner: tom-berg, internal: [statement, owner] }
  - { statement: Slow recruiting, likelihood: 2, impact: 2 }
commitments:
  - { what: Deliver the protocol, by: northwind, due: 2026-10-01 }
health:
  cadence: semiannual
  assessments:
    - { date: 2026-09-10, kind: internal, scores: { northwind: { respondents: 9, principles: { trust: 1.1 }, custom: [{ item: secret 9, score: 2 }] } }, actions: [{ what: secret 10, due: 2026-10-01 }] }
    - { date: 2026-10-01, kind: joint, scores: { northwind: { respondents: 9, principles: { trust: 4 } }, helios: { respondents: 9, principles: { trust: 4 } } } }
lifecycle:
  milestones: [{ name: secret 11, due: 2026-12-01, status: planned }]
  internal: [milestones]
asks: [{ what: secret 12, to: maria-keller, by: 2026-12-01 }]
agreement:
  effective: 2022-11-01
  initialTerm: 10y
  covenants: [{ kind: exclusivity, what: secret 13, until: 2030-01-01 }]
  internal: [covenants]
exitPlan: { duties: [{ area: data, what: secret 14, within: 30d }] }
internal: [exitPlan]
`;

const partner = reported(MARKED, { audience: 'partner' });
const own = reported(MARKED);

test('nothing of what is internal is in the data', () => {
  expect(JSON.stringify(partner)).not.toMatch(/secret/);
  const found = new Set(JSON.stringify(own).match(/secret \d+/g));
  expect(found.size).toBeGreaterThan(8);
});

test('what was left out is not told as missing or wrong', () => {
  const told = (report: typeof own) => [
    ...report.practice.unmet.map(({ rule, message }) => `${rule} ${message}`),
    ...Object.values(report.vitals).flatMap(({ deductions }) =>
      deductions.map(({ rule, message }) => `${rule} ${message}`),
    ),
  ];
  expect(told(own)).toEqual(expect.arrayContaining(told(partner)));
  expect(told(partner).join('\n')).not.toMatch(
    /^(exit|asks)\/|no-coin|no-choice|no-influencer|personal-stake|internal-first/m,
  );
});

test('the rest stays as it is', () => {
  expect(partner.audience).toBe('partner');
  expect(partner.name).toBe(own.name);
  expect(partner.asks).toEqual([]);
  expect(partner.sections.sides).toMatchObject([
    {
      roles: [
        { holders: [{ name: 'Maria Keller', position: 'SVP Research' }] },
        { holders: [{ name: 'Tom Berg', position: null }] },
        { title: 'alliance manager', holders: [] },
        { title: 'project manager', holders: [] },
      ],
    },
    {},
  ]);
  expect(partner.sections.assessments.map(({ kind }) => kind)).toEqual(['joint']);
  expect(partner.vitals.relationship.score).toBe(80);
  expect(partner.sections.exit).toBeNull();
  expect(partner.sections.risks).toMatchObject([
    { statement: '', owner: null, likelihood: 5 },
    { statement: 'Slow recruiting' },
  ]);
});

test('places are those of the whole file', () => {
  const at = (report: typeof own) => report.sections.assessments.at(-1)?.range;
  expect(at(partner)).toEqual(at(own));
});

test('what aliases repeat is left out of each', () => {
  const text = MARKED.replace(
    'risks:\n',
    'risks:\n  - &r { statement: secret 20, likelihood: 3, impact: 3, internal: [statement] }\n  - *r\n',
  );
  expect(JSON.stringify(reported(text, { audience: 'partner' }))).not.toMatch(/secret/);
});

test('a directory marks what is internal too', () => {
  const text = `allianceDirectory: 1
organisations: [{ id: northwind-group, name: Northwind Group }]
people: [{ id: eva-lang, name: Eva Lang, organisation: northwind-group, title: secret 1, internal: [title] }]
`;
  const { directory } = readFile('x.alliance-directory.yaml', parseYaml(text), EMPTY_WORKSPACE, 0);
  const fragment = `partners: [{ id: northwind, name: Northwind, organisation: northwind-group }, { id: helios, name: Helios }]
roles: { northwind: { allianceManager: { person: eva-lang } } }
`;
  const analysis = analyze(
    { path: 'a.alliance.yaml', text: completeExample(fragment) },
    workspaceOf(directory ? [directory] : []),
    DEFAULT_CONFIGURATION,
    { asOf: undefined, today: parseDay('2026-11-22') ?? 0 },
  );
  const names = (audience: 'internal' | 'partner') =>
    reportOf(analysis, audience).sections.sides.flatMap(({ roles }) => roles.flatMap(({ holders }) => holders));
  expect(names('internal')).toMatchObject([{ name: 'Eva Lang', position: 'secret 1' }]);
  expect(names('partner')).toMatchObject([{ name: 'Eva Lang', position: null }]);
});

describe('of the samples', () => {
  test('no ask, no internal assessment and no coin is for the partner', () => {
    for (const name of SAMPLES) {
      const report = reportOf(sample(name), 'partner');
      const json = JSON.stringify(report);
      expect(report.sections.assessments.filter(({ kind }) => kind === 'internal')).toEqual([]);
      for (const [, words = ''] of sampleText(name).matchAll(
        /(?:likesToPartnerWith: |coinOfTheRealm: \{ what: |personalStake: |to: [\w.-]+, what: )([^,}\n#]+)/g,
      )) {
        expect(json).not.toContain(words.trim());
      }
    }
  });
});

test('the words above cover every key that the format calls internal', () => {
  const keys = new Set(PLACES.flatMap(({ schema }) => schema['x-internal'] ?? []));
  expect([...keys].filter((key) => !new RegExp(`\\b${key}:`).test(MARKED))).toEqual([]);
});
