// What holds for the shape of any file: one mistake is one fault, broken YAML and aliases add none, hostile files end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_FAULTS } from '../../server/src/schema/told';
import { parseYaml } from '../../server/src/yaml/parse';
import { changed, readSample, samplePaths } from './documents';
import { complete, faultsOf, told, unmark } from './judge';
import { MISTAKES } from './mistakes';
import { BROKEN, SOUND } from './variants';

const SAMPLES = join(import.meta.dirname, '../../samples');
const SAMPLE = readFileSync(join(SAMPLES, 'northwind-helios.alliance.yaml'), 'utf8');

test.each(samplePaths())('%s has no fault', (path) => {
  expect(told(faultsOf(readFileSync(join(SAMPLES, path), 'utf8'), path))).toEqual([]);
});

describe('one mistake in a whole alliance is one fault', () => {
  test.each(MISTAKES)('%s → %s', (written, instead, code) => {
    expect(SAMPLE).toContain(written);
    const marked = SAMPLE.replace(written, () => instead);
    const { text, start, end } = unmark(marked);
    const faults = faultsOf(text);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    if (instead.includes('«')) expect(faults.map(({ node }) => [node.start, node.end])).toEqual([[start, end]]);
  });

  test.each(BROKEN.map((variant) => [variant.what, variant] as const))('%s', (_, { sample, at, value }) => {
    const text = JSON.stringify(changed(readSample(sample), at, value), null, 2);
    expect(faultsOf(text, sample)).toHaveLength(1);
  });

  test.each(SOUND.map((variant) => [variant.what, variant] as const))('%s is none', (_, { sample, at, value }) => {
    const text = JSON.stringify(changed(readSample(sample), at, value), null, 2);
    expect(told(faultsOf(text, sample))).toEqual([]);
  });
});

describe('several mistakes', () => {
  test('of several kinds in one block are each told, in order of place', () => {
    const { text } = unmark(
      complete('actions:\n  - { wat: Call Lea, due: 2026-02-30, status: opn, owner: [], colour: red }'),
    );
    expect(faultsOf(text).map(({ code, node }) => [code, text.slice(node.start, node.end)])).toEqual([
      ['unknown-key', 'wat'],
      ['bad-format', '2026-02-30'],
      ['unknown-value', 'opn'],
      ['wrong-type', 'owner'],
      ['unknown-key', 'colour'],
    ]);
  });

  test('keys that belong to one other block are told together', () => {
    const text = SAMPLE.replace('\nlifecycle:\n', '\n');
    expect(faultsOf(text).map(({ node, message }) => [text.slice(node.start, node.end), message])).toEqual([
      [
        'history',
        'Keys "history", "handover", "implementationChallenges", "milestones", "changes" and "training" are not known in health; they belong in "lifecycle".',
      ],
    ]);
    const roles = complete('roles:\n  executiveSponsor: { person: raj-patel }\n  businessLead: { person: lea-stone }');
    expect(faultsOf(roles).map(({ message }) => message)).toEqual([
      'Keys "executiveSponsor" and "businessLead" are not known in roles; they belong one level down, under the id of a partner.',
    ]);
  });

  test('that are the same for items of one list are told at the first', () => {
    expect(
      faultsOf(complete('actions: [Call Lea, Call Raj, Call Amy, { what: Call Tom }]')).map((fault) => fault.message),
    ).toEqual([
      '"Call Lea" stands where a block of keys belongs; each item of "actions" takes a block with the key "what". So is it with 2 more items of the list.',
    ]);
  });
});

describe('where a pointer leads for what is missing', () => {
  test.each([
    ['actions: [{ due: 2026-12-01 }]', '/actions/0/what'],
    ['escalation: { final: { mode: final-say } }', '/escalation/final/decider'],
    ['people: [{ id: raj-patel }]', '/people/0/name'],
    ['alliance: 1\nid: a\nname: A\nstage: manage', '/partners'],
    ['', '/alliance'],
  ])('%s', (fragment, pointer) => {
    const text = fragment === '' ? '' : complete(fragment);
    expect(faultsOf(text).map((fault) => fault.pointer)).toEqual([pointer]);
  });
});

describe('files without content', () => {
  const message = 'Key "alliance" is missing; an alliance begins with the line "alliance: 1".';
  test.each([
    ['', 0, 0],
    ['\n\n', 0, 0],
    ['\uFEFF', 0, 0],
    ['# Notes on the alliance  \n# and more\n', 0, 23],
    ['\r\n  # Later\r\n', 4, 11],
    ['~\n', 0, 1],
    ['---\n', 0, 3],
  ])('%j', (text, start, end) => {
    expect(told(faultsOf(text))).toEqual([{ code: 'missing-key', start, end, message }]);
  });

  test('an empty block lacks its keys', () => {
    expect(told(faultsOf('{}'))).toEqual([
      {
        code: 'missing-key',
        start: 0,
        end: 2,
        message:
          'Keys "alliance", "id", "name", "stage" and "partners" are missing; an alliance needs "alliance", "id", "name", "stage" and "partners".',
      },
    ]);
  });
});

describe('the name of a file', () => {
  const DIRECTORY = 'allianceDirectory: 1\n';
  test.each([['group.alliance-directory.yaml'], ['some/notes.yaml'], ['directory.json']])(
    '%s may hold a directory',
    (path) => {
      expect(told(faultsOf(DIRECTORY, path))).toEqual([]);
    },
  );

  test('that says otherwise than the root key is told at the root key', () => {
    expect(told(faultsOf(DIRECTORY, 'helios.alliance.yaml'))).toEqual([
      {
        code: 'wrong-file',
        start: 0,
        end: 17,
        message:
          '"allianceDirectory" makes this file a directory, but its name is that of an alliance; name it "NAME.alliance-directory.yaml", or begin it with "alliance: 1".',
      },
    ]);
    expect(faultsOf('allianceConfig: 1', 'x.alliance-directory.yml').map((fault) => fault.code)).toEqual([
      'wrong-file',
    ]);
    expect(faultsOf(SAMPLE, 'alliance.config.yaml').map((fault) => fault.code)).toEqual(['wrong-file']);
  });
});

describe('broken YAML', () => {
  test('says nothing about what its own line says', () => {
    for (const text of [
      complete('tier: *strategic'),
      complete('actions:\n  - { what: Call Lea, owner: !ref helios }'),
    ]) {
      expect(parseYaml(text).faults).not.toEqual([]);
      expect(told(faultsOf(text))).toEqual([]);
    }
  });

  test('leaves the faults of other lines', () => {
    const text = complete('tier: *strategic\nrelationship: { closenes: tactical }');
    expect(faultsOf(text).map((fault) => fault.code)).toEqual(['unknown-key']);
  });

  test('a block that lost a line lacks nothing', () => {
    const text = complete('actions:\n  - due: 2026-12-01\n    ? [what]\n    : Call Lea');
    expect(parseYaml(text).faults).not.toEqual([]);
    expect(told(faultsOf(text))).toEqual([]);
  });
});

describe('aliases and merge keys', () => {
  test('do not repeat a fault of what they share', () => {
    const text = complete(`actions:
  - &call { what: Call Lea, status: opn, wen: now }
  - *call
  - { <<: *call, id: a-2 }
issues:
  - &issue { id: i-1 }
  - *issue`);
    expect(faultsOf(text).map(({ code, node }) => [code, text.slice(node.start, node.end)])).toEqual([
      ['unknown-value', 'opn'],
      ['unknown-key', 'wen'],
      ['missing-key', 'i-1'],
    ]);
  });

  test('do not repeat a fault of a single value', () => {
    const text = complete('actions:\n  - { what: Call Lea, due: &day 2026-02-30 }\n  - { what: Call Raj, due: *day }');
    expect(faultsOf(text).map(({ node }) => node.start)).toEqual([text.indexOf('2026-02-30')]);
  });

  test('a block that is right in one place may be wrong in another', () => {
    const text = complete('actions:\n  - &call { what: Call Lea, status: open }\nissues:\n  - *call');
    expect(faultsOf(text).map(({ code, node }) => [code, text.slice(node.start, node.end)])).toEqual([
      ['missing-key', 'what'],
    ]);
  });
});

describe('hostile files', () => {
  const many = (line: (at: number) => string) => Array.from({ length: 50_000 }, (_, at) => line(at)).join('');
  test.each([
    ['keys nobody knows', many((at) => `key${at}: 1\n`)],
    ['blocks that lack a key', `actions:\n${many(() => '  - { due: 2026-01-01 }\n')}`],
    ['days that do not exist', `actions:\n${many(() => '  - { what: Call Lea, due: 2026-02-30 }\n')}`],
    ['values nobody knows', `actions:\n${many(() => '  - { what: Call Lea, status: opn }\n')}`],
    ['undisclosed keys nobody knows', `undisclosed: [${many(() => 'summry, ')}]\n`],
    ['partners with keys nobody knows', `roles:\n${many((at) => `  p${at}: { sponsr: 1 }\n`)}`],
  ])('%s: so many are told, and the last says that there are more', (_, fragment) => {
    const faults = faultsOf(complete(fragment));
    expect(faults).toHaveLength(MOST_FAULTS);
    expect(faults.filter(({ message }) => message.includes('more faults'))).toEqual([faults.at(-1)]);
  });

  test('a long key above many faults does not cost minutes', () => {
    const text = complete(`roles:\n  ? ${'k'.repeat(1_000_000)}\n  :\n${many((at) => `    z${at}: { a: 1 }\n`)}`);
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  test('a value of megabytes is cut in the sentence', () => {
    const [fault] = faultsOf(complete(`tier: ${'x'.repeat(3_000_000)}`));
    expect(fault?.message).toBe(
      `"${'x'.repeat(60)}…" is not a value of "tier". The values are strategic, growth and tactical.`,
    );
  });

  test('keys like those of JavaScript are plain keys', () => {
    const text = complete(
      'partners:\n  - { id: a, name: A, __proto__: { x: 1 }, hasOwnProperty: 1 }\n  - { id: b, name: B }\nroles:\n  constructor: { __proto__: 1 }',
    );
    expect(faultsOf(text).map(({ node }) => text.slice(node.start, node.end))).toEqual([
      '__proto__',
      'hasOwnProperty',
      '__proto__',
    ]);
  });
});

test('every code has a rule file', () => {
  const codes = readdirSync(join(import.meta.dirname, '../../server/src/rules/schema')).filter(
    (name) => !name.startsWith('tell'),
  );
  const told = new Set([...MISTAKES.map(([, , code]) => `${code}.ts`), 'unknown-value.ts']);
  expect([...told].sort()).toEqual(codes.sort());
});
