// Where a file names something by id, and where it does not.
import { describe, expect, test } from 'vitest';
import { referenceSites } from '../../server/src/schema/references';
import type { FileKind } from '../../server/src/sourceFile';
import { parseYaml } from '../../server/src/yaml/parse';

function sites(text: string, kind: FileKind = 'alliance') {
  const { root } = parseYaml(text);
  return root ? referenceSites(kind, root).map((site) => [site.kind, site.node.text, site.node.start]) : [];
}

/** Without the places. */
function names(text: string, kind?: FileKind) {
  return sites(text, kind).map(([what, name]) => `${what} ${name}`);
}

describe('values that name something', () => {
  test.each([
    [
      'raci: [{ accountable: a.businessLead, responsible: [b.allianceManager, jsc] }]',
      ['actor a.businessLead', 'actor b.allianceManager', 'actor jsc'],
    ],
    ['raci: [{ accountable: [a, b] }]', ['actor a', 'actor b']],
    ['people: [{ id: p, partner: a, reportsTo: q }]', ['partner a', 'person q']],
    ['partners: [{ id: a, goals: [{ id: g, supports: [h] }] }]', ['goal h']],
    [
      'purpose: { goals: [{ id: g, kpis: [k] }], value: [{ beneficiary: customer }] }',
      ['kpi k', 'beneficiary customer'],
    ],
    [
      'escalation: { steps: [{ actors: [jsc, { seat: CEO, partner: a }] }], final: { mode: final-say, decider: a, except: [d] } }',
      ['actor jsc', 'partner a', 'partner a', 'decision-right d'],
    ],
    [
      'governance: { committees: [{ id: j, reportsTo: k, members: [{ actor: p }] }], meetings: [{ of: j, attended: [p] }] }',
      ['actor k', 'actor p', 'committee j', 'actor p'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('in a directory', () => {
    expect(names('allianceDirectory: 1\npeople: [{ id: p, organisation: o, reportsTo: q }]', 'directory')).toEqual([
      'organisation o',
      'person q',
    ]);
  });

  test('a configuration names nothing', () => {
    expect(names('allianceConfig: 1\nrules: { kpi/stale: off }', 'config')).toEqual([]);
  });

  test('at their own place', () => {
    const text = 'actions:\n  - { what: Call, owner: "raj-patel" }\n';
    expect(sites(text)).toEqual([['actor', 'raj-patel', text.indexOf('"raj')]]);
  });
});

describe('keys that name partners', () => {
  test.each([
    [
      'roles: { helios: { businessLead: { person: p } }, joint: { programLead: { person: q } } }',
      ['partner helios', 'person p', 'person q'],
    ],
    ['economics: { returns: [{ shares: { a: 60, b: 40 } }] }', ['partner a', 'partner b']],
    ['health: { assessments: [{ date: 2026-01-01, scores: { a: { respondents: 3 } } }] }', ['partner a']],
    ['exitPlan: { lead: { a: p } }', ['partner a', 'actor p']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('not keys of their own, misplaced ones and those of every block', () => {
    expect(names('roles: { x-note: 1, notes: none, executiveSponsor: { person: p }, constructor: {} }')).toEqual([
      'partner constructor',
    ]);
  });
});

test('what the schema tells is no reference', () => {
  expect(
    names('actions: [{ owner: }, { owner: 7 }, { owner: true }, { owner: "" }, { owner: "  " }, { owner: [[a]] }]'),
  ).toEqual([]);
});

test('own keys and unknown keys hold none', () => {
  expect(names('x-mine: { owner: a }\nactons: [{ owner: a }]\nnotes: a')).toEqual([]);
});

test('aliases are visited once for each shape, merge keys too', () => {
  expect(names('actions:\n  - &a { owner: p }\n  - *a\n  - { <<: *a }\nissues:\n  - *a')).toEqual([
    'actor p',
    'actor p',
    'actor p',
  ]);
});
