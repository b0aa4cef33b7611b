// What is told of texts that YAML can read, but that nobody meant so, or that no tree can hold: traps, duplicate keys,
// tags, anchors and aliases, several documents, texts without content.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { damagedIn, faultsOf, places, plainOf } from './show';

/** What is told, and what is read all the same. */
function read(text: string): { told: string[]; value: unknown } {
  const { root } = parseYaml(text);
  return { told: faultsOf(text), value: root && plainValue(root) };
}

/** The text after the fix of each fault. */
function fixed(text: string): string[] {
  return parseYaml(text).faults.flatMap(({ fix }) => (fix ? [applyEdits(text, fix.edits)] : []));
}

describe('duplicate keys', () => {
  test('count once, and both places are named', () => {
    const text = 'x:\n  a: 1\n  "a":\n    k: 2\nb: {c: 1, c: 2}\n';
    expect(read(text)).toEqual({
      told: [
        '3:3 "\\"a\\"" duplicate-key: "a" is already written above, and only the first counts; rename or remove one of them.',
        '5:11 "c" duplicate-key: "c" is already written above, and only the first counts; rename or remove one of them.',
      ],
      value: { x: { a: 1 }, b: { c: 1 } },
    });
    expect(parseYaml(text).faults.map(({ related }) => related)).toEqual([
      [{ start: 5, end: 6, message: 'It is first written here.' }],
      [{ start: text.indexOf('c: 1'), end: text.indexOf('c: 1') + 1, message: 'It is first written here.' }],
    ]);
  });

  test('are seen in long blocks too, and every repetition is told', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `k${at % 20}: ${at}`);
    const { faults, root } = parseYaml(lines.join('\n'));
    expect(faults.map(({ code, related }) => [code, related?.length])).toEqual(
      Array.from({ length: 20 }, () => ['duplicate-key', 1]),
    );
    expect(root && plainValue(root)).toEqual(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`k${at}`, at])));
  });

  test('are no fault in another block', () => {
    expect(faultsOf('- a: 1\n- a: 2\n- {a: 3}\n')).toEqual([]);
  });
});

describe('traps', () => {
  test('a "#" that cuts a text', () => {
    const text = 'note: see ticket #42 today\nok: x # fine\nnum: 12 #ok\n';
    expect(read(text)).toEqual({
      told: [
        '1:18 "#42 today" trap: The text ends before "#42 today", because " #" begins a comment; put the whole text in quotes.',
      ],
      value: { note: 'see ticket', ok: 'x', num: 12 },
    });
    expect(fixed(text)).toEqual(["note: 'see ticket #42 today'\nok: x # fine\nnum: 12 #ok\n"]);
  });

  test('a comma that makes two items of a sentence', () => {
    const text = 'items: [Approve the plan, budget and all, Sign]\n';
    expect(read(text)).toEqual({
      told: [
        '1:9 "Approve the plan, budget and all" trap: "Approve the plan, budget and all" is read as 2 items, because a comma parts the items of a list; put the whole text in quotes.',
      ],
      value: { items: ['Approve the plan', 'budget and all', 'Sign'] },
    });
    expect(fixed(text)).toEqual(["items: ['Approve the plan, budget and all', Sign]\n"]);
    expect(faultsOf('items: [Approve, budget, two words, Three words]\n')).toEqual([]);
  });

  test('a pattern for files that is read as an alias', () => {
    const text = 'paths:\n  - *.md\n  - **/*.yaml\n  - docs/*.md\n  - "*.md"\n';
    expect(read(text)).toEqual({
      told: [
        '2:5 "*.md" trap: "*.md" begins with "*", which points to another place in the file; put it in quotes.',
        '3:5 "**/*.yaml" trap: "**/*.yaml" begins with "*", which points to another place in the file; put it in quotes.',
      ],
      value: { paths: ['*.md', '**/*.yaml', 'docs/*.md', '*.md'] },
    });
    expect(fixed(text)[0]).toBe('paths:\n  - \'*.md\'\n  - **/*.yaml\n  - docs/*.md\n  - "*.md"\n');
  });
});

describe('tags', () => {
  test('of the core schema are honoured', () => {
    const text =
      'a: !!str 12\nb: !!int "12"\nc: !!float 1\nd: !!bool "true"\ne: !!null ""\nf: !<tag:yaml.org,2002:str> 1\ng: !!seq [a]\nh: !!map {a: 1}\ni: ! 12\nj: !!str\n';
    expect(plainOf(text)).toEqual({
      a: '12',
      b: 12,
      c: 1,
      d: true,
      e: null,
      f: '1',
      g: ['a'],
      h: { a: 1 },
      i: '12',
      j: '',
    });
  });

  test('of other kinds, and those that do not fit, are told', () => {
    const text = 'a: !own x\nb: !!int abc\nc: !!timestamp 2026-11-22\nd: !!set {a}\ne: !!seq {a: 1}\n';
    expect(read(text)).toEqual({
      told: [
        '1:4 "!own" yaml: "!own" is a tag that means nothing here; remove the tag.',
        '2:4 "!!int" yaml: "abc" is not what its tag says; remove the tag.',
        '3:4 "!!timestamp" yaml: "!!timestamp" is a tag that means nothing here; remove the tag.',
        '4:4 "!!set" yaml: "!!set" is a tag that means nothing here; remove the tag.',
        '5:4 "!!seq" yaml: "!!seq" does not suit what follows it; remove the tag.',
      ],
      value: { a: 'x', b: 'abc', c: '2026-11-22', d: { a: null }, e: { a: 1 } },
    });
    expect(fixed('a: !own x\n')).toEqual(['a: x\n']);
  });
});

describe('anchors and aliases', () => {
  test('stand for what is written above; places are those of the alias, below it those of the anchor', () => {
    expect(places(parseYaml('a: &x\n  b: 1\nc: *x\nd: &y 2\ne: [*y]\n')).slice(1)).toEqual([
      '/a 0-1 = map 8-12 "b: 1"',
      '/a/b 8-9 = plain 11-12 "1"',
      '/c 13-14 = map 16-18 "*x"',
      '/c/b 8-9 = plain 11-12 "1"',
      '/d 19-20 = plain 25-26 "2"',
      '/e 27-28 = flow list 30-34 "[*y]"',
      '/e/0 = plain 31-33 "*y"',
    ]);
  });

  test('the nearest anchor above counts', () => {
    expect(plainOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test('merge keys: own keys win, then what is named first', () => {
    const text = 'a: &a {k: 1, l: 2}\nb:\n  <<: *a\n  m: 3\nc:\n  <<: [*a, {k: 5, z: 6}]\n  l: 0\n';
    expect(plainOf(text)).toEqual({ a: { k: 1, l: 2 }, b: { m: 3, k: 1, l: 2 }, c: { l: 0, k: 1, z: 6 } });
    expect(places(parseYaml(text)).filter((line) => line.startsWith('/b/'))).toEqual([
      '/b/m 33-34 = plain 36-37 "3"',
      '/b/k 7-8 << = plain 10-11 "1"',
      '/b/l 13-14 << = plain 16-17 "2"',
    ]);
    expect(plainOf('"<<": 1\n')).toEqual({ '<<': 1 });
  });

  test('what leads nowhere, to itself, or to no block is told and left empty', () => {
    expect(read('a: *nope\nb: &x {c: *x}\nd:\n  <<: 1\n')).toEqual({
      told: [
        '1:4 "*nope" yaml: "*nope" points to "&nope", which is not written above it; write the value out, or put the text in quotes.',
        '2:11 "*x" unsafe: "*x" points to the block that it stands in; a block cannot hold itself.',
        '4:7 "1" yaml: "<<" takes in the keys of another block; name a block with "*", or remove the key.',
      ],
      value: { a: null, b: { c: null }, d: {} },
    });
  });
});

describe('keys that no tree can hold', () => {
  test.each([
    ['? [a, b]\n: c\nd: 1\n', '1:3', '[a, b]'],
    ['[a, b]: c\nd: 1\n', '1:1', '[a, b]'],
    ['{? {a: 1} : c, d: 1}\n', '1:4', '{a: 1}'],
  ])('%j', (text, place, key) => {
    expect(read(text)).toEqual({
      told: [`${place} "${key}" yaml: "${key}" cannot be a key, because it is a list or a block; a key is a word.`],
      value: { d: 1 },
    });
    expect(damagedIn(parseYaml(text))).toEqual(['']);
  });
});

describe('documents', () => {
  const second =
    '"---" one-document: A second document begins here, and only the first is read; keep each document in a file of its own.';

  test.each([
    ['a: 1\n---\nb: 2\n', [`2:1 ${second}`]],
    ['---\na: 1\n--- # next\n---\nb: 1\n', [`3:1 ${second}`]],
    ['--- {a: 1}\n--- b\n', [`2:1 ${second}`]],
    ['a: 1\r\n---\r\nb: [\r\n', [`2:1 ${second}`]],
    [
      'a: 1\n...\n# c\nb: 2\n',
      [
        '4:1 "b: 2" one-document: "b: 2" stands behind the end of the document ("...") and is not read; remove the line "...".',
      ],
    ],
    ['---\na: 1\n...\n', []],
    ['# x\n---\na: 1\n---\n# y\n', []],
    ['%YAML 1.2\n---\na: 1\n', []],
    ['\ufeff---\na: 1\n', []],
  ])('%j', (text, faults) => {
    expect(read(text)).toEqual({ told: faults, value: { a: 1 } });
  });

  test('dashes and dots inside text begin none', () => {
    expect(plainOf('a: |\n  ---\n  ...\nb: ---x\nc: a --- b\n---x: 1\n')).toEqual({
      a: '---\n...\n',
      b: '---x',
      c: 'a --- b',
      '---x': 1,
    });
  });
});

test.each(['', '\n\n', '   ', '# only\n  # comments', '\ufeff', '\ufeff# x\r\n', '---\n...\n'])(
  'nothing is written in %j, and nothing is told',
  (text) => {
    expect(faultsOf(text)).toEqual([]);
    expect(plainOf(text) ?? null).toBe(null);
  },
);

test('a text of one word is a scalar', () => {
  expect(places(parseYaml('hello\n'))).toEqual([' = plain 0-5 "hello"']);
  expect(places(parseYaml('"x" # y'))).toEqual([' = double 0-3 "\\"x\\""']);
});
