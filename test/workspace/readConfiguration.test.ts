// From a configuration file to a Configuration, and what is told of a wrong one.
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../server/src/model/calendar';
import { type KnownRules, readConfiguration } from '../../server/src/workspace/readConfiguration';
import { parseYaml } from '../../server/src/yaml/parse';
import { positionOf } from '../../server/src/yaml/position';

const KNOWN: KnownRules = [
  { id: 'sponsor/missing' },
  { id: 'kpi/stale', options: { grace: { type: 'duration', default: '35d', description: 'How long.' } } },
  { id: 'kpi/crowded', options: { most: { type: 'number', default: 3, description: 'How many.' } } },
  { id: 'role/thin', options: { least: { type: 'byDepth', default: { 3: 15 }, description: 'How much.' } } },
];

function read(text: string) {
  const document = parseYaml(text);
  const root = document.root?.kind === 'map' ? document.root : undefined;
  const { configuration, faults } = readConfiguration(root, 'alliance.config.yaml', KNOWN);
  const told = faults.map(({ message, node, fixes }) => {
    const { line, character } = positionOf(document.lineStarts, node.start);
    return [
      `${line + 1}:${character + 1} ${message}`,
      ...fixes.map((fix) => fix.edits.map((edit) => edit.newText).join()),
    ];
  });
  return { configuration, told };
}

describe('a sound configuration', () => {
  it('is read with levels, options, globs, overrides and dates', () => {
    const { configuration, told } = read(`allianceConfig: 1
asOf: 2026-11-22
extends: strict
rules:
  sponsor/missing: off
  kpi/stale: { level: error, grace: 14d }
  role/thin: { least: { 3: 10, 5: 60 } }
  "kpi/*": hint
overrides:
  - { files: ["archive/**"], rules: { "*/missing": off } }
  - files: one.yaml
    rules: { kpi/crowded: { most: 5 } }
ignore: [drafts/**]
health: { weights: { sponsorship: 3, risk: 0 }, thresholds: { green: 85 }, minRespondents: 5 }
`);
    expect(told).toEqual([]);
    expect(configuration).toEqual({
      path: 'alliance.config.yaml',
      asOf: parseDay('2026-11-22'),
      preset: 'strict',
      rules: [
        ['sponsor/missing', { level: 'off', options: {} }],
        ['kpi/stale', { level: 'error', options: { grace: '14d' } }],
        ['role/thin', { level: undefined, options: { least: { 3: 10, 5: 60 } } }],
        ['kpi/*', { level: 'hint', options: {} }],
      ],
      overrides: [
        { files: ['archive/**'], rules: [['*/missing', { level: 'off', options: {} }]] },
        { files: ['one.yaml'], rules: [['kpi/crowded', { level: undefined, options: { most: 5 } }]] },
      ],
      ignore: ['drafts/**'],
      minRespondents: 5,
      health: { weights: { sponsorship: 3, risk: 0 }, thresholds: { green: 85, amber: 60 } },
    });
  });

  it('never has amber above green where the thresholds stand the wrong way round', () => {
    const { configuration } = read('allianceConfig: 1\nhealth: { thresholds: { green: 50, amber: 70 } }\n');
    expect(configuration.health.thresholds).toEqual({ green: 50, amber: 50 });
  });

  it.each(['0', '2.5', 'five', '[5]', ''])('asks for three respondents where %s is written', (written) => {
    const { configuration } = read(`allianceConfig: 1\nhealth: { minRespondents: ${written} }\n`);
    expect(configuration.minRespondents).toBe(3);
  });

  it('may be empty', () => {
    for (const text of ['', '# nothing yet\n', 'allianceConfig: 1\n', '- a list\n']) {
      expect(read(text)).toMatchObject({ configuration: { preset: 'recommended', rules: [], ignore: [] }, told: [] });
    }
  });

  it('gives options to the rules of a glob that have them', () => {
    const { configuration, told } = read('rules: { "kpi/*": { grace: 10d } }');
    expect(told).toEqual([]);
    expect(configuration.rules).toEqual([['kpi/*', { level: undefined, options: { grace: '10d' } }]]);
  });
});

describe('a wrong configuration', () => {
  it('names an unknown rule at its key, with the nearest one', () => {
    expect(read('rules:\n  sponsor/mising: off\n  nothing/like-it: off\n').told).toEqual([
      ['2:3 There is no rule "sponsor/mising"; did you mean "sponsor/missing"?', 'sponsor/missing'],
      ['3:3 There is no rule "nothing/like-it"; "alliance explain --all" lists the rules.'],
    ]);
  });

  it('names a glob that matches no rule', () => {
    expect(read('rules:\n  "kpis/*": off\n').told).toEqual([
      ['2:3 "kpis/*" matches no rule; did you mean "kpi/*"?', '"kpi/*"'],
    ]);
  });

  it('names an option that a rule does not have', () => {
    expect(
      read('rules:\n  kpi/stale: { gracee: 14d }\n  sponsor/missing: { limit: 3 }\n  "kpi/*": { limit: 3 }\n').told,
    ).toEqual([
      ['2:16 Rule "kpi/stale" has no option "gracee"; did you mean "grace"?', 'grace'],
      ['3:22 Rule "sponsor/missing" has no option "limit"; it has none, only a "level".'],
      ['4:14 No rule of "kpi/*" has an option "limit"; they have "grace", "most" beside their "level".'],
    ]);
  });

  it('names a value that does not fit its option, and leaves it out', () => {
    const { configuration, told } = read(`rules:
  kpi/stale: { level: info, grace: soon }
  kpi/crowded: { most: many }
  role/thin: { least: { 9: 1 } }
  kpi/crowded2: off
overrides:
  - { files: [a], rules: { kpi/crowded: { most: } } }
`);
    expect(told).toEqual([
      ['2:36 Option "grace" is "soon"; it takes a duration such as 30d, 6w or 1y.'],
      ['3:24 Option "most" is "many"; it takes a number, 0 or more.'],
      ['4:23 Option "least" is a block; it takes numbers by depth, such as { 3: 15, 4: 25, 5: 40 }.'],
      ['5:3 There is no rule "kpi/crowded2"; did you mean "kpi/crowded"?', 'kpi/crowded'],
      ['7:43 Option "most" is empty; it takes a number, 0 or more.'],
    ]);
    expect(configuration.rules[0]).toEqual(['kpi/stale', { level: 'info', options: {} }]);
    expect(configuration.overrides[0]?.rules).toEqual([['kpi/crowded', { level: undefined, options: {} }]]);
  });

  it('takes keys of any spelling for plain keys', () => {
    expect(read('rules:\n  __proto__: off\n  kpi/stale: { constructor: 1, toString: 2 }\n').told).toEqual([
      ['2:3 There is no rule "__proto__"; "alliance explain --all" lists the rules.'],
      ['3:16 Rule "kpi/stale" has no option "constructor"; it has "grace" beside its "level".'],
      ['3:32 Rule "kpi/stale" has no option "toString"; it has "grace" beside its "level".'],
    ]);
  });
});
