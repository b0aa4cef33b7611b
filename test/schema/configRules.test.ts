// Rules and their options in a configuration: the bundled schema, which any editor can use, and our own checker agree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analyze';
import { RULES } from '../../server/src/rules/index';
import type { OptionSpec } from '../../server/src/rules/rule';
import { DEFAULT_CONFIGURATION } from '../../server/src/workspace/configuration';
import { EMPTY_WORKSPACE } from '../../server/src/workspace/workspace';
import { alliance } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';

const BUNDLED = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/bundled/config.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addKeyword('enumDescriptions');
const validate = ajv.compile(BUNDLED);

/** Every rule, as it would be written, and the settings of it. */
type Rules = Readonly<Record<string, unknown>>;

function verdicts(rules: Rules) {
  const places = [
    { allianceConfig: 1, rules },
    { allianceConfig: 1, overrides: [{ files: ['archive/**'], rules }] },
  ];
  return places.map((document) => ({ bundled: validate(document), ours: faultsOf(document).length === 0 }));
}

function faultsOf(document: unknown): readonly string[] {
  const source = { path: 'alliance.config.json', text: JSON.stringify(document) };
  const { findings } = analyze(source, EMPTY_WORKSPACE, DEFAULT_CONFIGURATION, { asOf: undefined, today: 0 });
  return findings.map(({ message }) => message);
}

const BOTH = (verdict: boolean) => [
  { bundled: verdict, ours: verdict },
  { bundled: verdict, ours: verdict },
];

describe('every rule', () => {
  test.each(RULES.map(({ id }) => [id]))('%s takes each level and no other word', (id) => {
    for (const level of ['error', 'warning', 'info', 'hint', 'off']) {
      expect(verdicts({ [id]: level })).toEqual(BOTH(true));
      expect(verdicts({ [id]: { level } })).toEqual(BOTH(true));
    }
    for (const level of ['loud', 3, true, null, []]) {
      expect(verdicts({ [id]: level })).toEqual(BOTH(false));
      expect(verdicts({ [id]: { level } })).toEqual(BOTH(false));
    }
  });

  test('has its summary as words, and its options with what they are where nothing is set', () => {
    const { properties } = BUNDLED.definitions['config-rules'];
    const groups = [...new Set(RULES.map(({ id }) => `${id.split('/')[0]}/*`))];
    expect(Object.keys(properties)).toEqual([...RULES.map(({ id }) => id), ...groups, '*/*']);
    for (const { id, summary, options = {} } of RULES) {
      const schema = properties[id];
      expect(schema.description).toBe(summary);
      expect(schema.examples.slice(0, 5)).toEqual(['error', 'warning', 'info', 'hint', 'off']);
      for (const [name, spec] of Object.entries(options)) {
        expect(schema.properties[name]).toMatchObject({ default: spec.default, description: spec.description });
      }
    }
  });
});

/** Values that are wrong for a kind of option. */
const WRONG: Readonly<Record<OptionSpec['type'], readonly unknown[]>> = {
  number: ['many', -1, null, true, [3], {}],
  duration: ['soon', '14', 14, null, '', ['14d'], '-3d', '123456d'],
  byDepth: [15, '15', null, [15], { 6: 1 }, { deep: 1 }, { 3: -1 }, { 3: 'x' }],
};
const RIGHT: Readonly<Record<OptionSpec['type'], readonly unknown[]>> = {
  number: [0, 2.5, 1000],
  duration: ['0d', '10bd', '6w', '12m', '99999y'],
  byDepth: [{}, { 1: 0, 2: 1.5, 3: 15, 4: 25, 5: 40 }],
};

const OPTIONS = RULES.flatMap(({ id, options = {} }) =>
  Object.entries(options).map(([name, spec]) => [id, name, spec] as const),
);

describe('the options of rules', () => {
  test.each(OPTIONS)('%s: %s', (id, name, spec) => {
    for (const value of [spec.default, ...RIGHT[spec.type]]) {
      for (const pattern of [id, `${id.split('/')[0]}/*`, '*/*', `{${id},syntax/yaml}`]) {
        expect([pattern, value, verdicts({ [pattern]: { level: 'hint', [name]: value } })]).toEqual([
          pattern,
          value,
          BOTH(true),
        ]);
      }
    }
    for (const value of WRONG[spec.type])
      expect([value, verdicts({ [id]: { [name]: value } })]).toEqual([value, BOTH(false)]);
    expect(verdicts({ [id]: { [`${name}s`]: spec.default } })).toEqual(BOTH(false));
  });
});

describe('both say yes', () => {
  test.each<[string, Rules]>([
    ['a group', { 'kpi/*': 'info' }],
    ['all rules', { '*/*': 'hint' }],
    ['rules of several groups', { '*/missing': 'error', '{kpi,raci}/*': { level: 'off' } }],
    ['a setting that sets nothing', { 'sponsor/missing': {} }],
    [
      'keys of one’s own',
      { 'x-agreed': { by: 'board' }, 'sponsor/missing': { level: 'off', 'x-why': 3 }, 'kpi/*': { 'x-a': 1 } },
    ],
    ['no rules', {}],
  ])('%s', (_, rules) => {
    expect(verdicts(rules)).toEqual(BOTH(true));
  });
});

describe('both say no', () => {
  test.each<[string, Rules]>([
    ['a rule that does not exist', { 'sponsor/mising': 'off' }],
    ['a group without its star', { sponsor: 'off' }],
    ['a group that does not exist', { 'kpis/*': 'off' }],
    ['an option of a rule that has none', { 'sponsor/missing': { grace: '14d' } }],
    ['an option that no rule of the group has', { 'sponsor/*': { graceSlower: '14d' } }],
    ['an option that no rule has', { '*/*': { unheard: 1 } }],
    ['a level that is none, for a group', { 'kpi/*': 'louder' }],
    ['keys that other blocks have', { 'sponsor/missing': { notes: 'Agreed.' } }],
  ])('%s', (_, rules) => {
    expect(verdicts(rules)).toEqual(BOTH(false));
  });
});

test('which rules a wider glob matches is told by our checker alone', () => {
  const ours = { bundled: true, ours: false };
  expect(verdicts({ '*/mising': 'off' })).toEqual([ours, ours]);
  expect(verdicts({ '*/no-lead': { grace: '14d' } })).toEqual([ours, ours]);
});

test('what is right and wrong reaches the command line', async () => {
  const check = async (rules: string) => {
    const { stdout } = await alliance(
      temporaryFolder({}),
      ['check', '--stdin', '--stdin-filename', 'x/alliance.config.yaml', '--format', 'json'],
      { stdin: `allianceConfig: 1\nrules:\n${rules}` },
    );
    return JSON.parse(stdout).files[0].findings.map(({ message }: { message: string }) => message);
  };
  expect(await check('  kpi/stale: { grace: 25d }\n  "kpi/*": hint\n  x-agreed: yes\n')).toEqual([]);
  expect(await check('  kpi/stale: { grace: soon, x-why: none }\n')).toEqual([
    'Option "grace" is "soon"; it takes a duration such as 30d, 6w or 1y.',
  ]);
});
