// The data that is read agrees with what js-yaml reads: for the samples, for documents made at random, for tricky ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CORE_SCHEMA, dump, load, mergeTag } from 'js-yaml';
import { expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { told } from './show';

const schema = CORE_SCHEMA.withTags(mergeTag);
const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** What the text says, which has to be sound and the same for both readers. */
function agreed(text: string): unknown {
  const document = parseYaml(text);
  expect(told(document)).toEqual([]);
  const ours = document.root && plainValue(document.root);
  expect(ours ?? null).toEqual(load(text, { schema }) ?? null);
  return ours;
}

test.each(samples)('%s', (name) => {
  agreed(readFileSync(join(folder, name), 'utf8'));
});

test.each(samples)('%s with Windows line ends', (name) => {
  agreed(readFileSync(join(folder, name), 'utf8').replaceAll('\n', '\r\n'));
});

test.each([
  'a: 0x1F\nb: 0o17\nc: 017\nd: 1e3\ne: .5\nf: -.inf\ng: +1\nh: 1.\ni: 0b1\nj: 1_0\nk: 12e03\nl: -0\nm: .NaN\n',
  'a: Null\nb: NULL\nc: ~\nd:\ne: nULL\nf: TRUE\ng: False\nh: yes\ni: "null"\n',
  '- \n-\n- - a\n- ? b\n- {}\n- []\n',
  'a: |\n  x\n\n   y\n  z\n\nb: >\n  x\n  y\n\n   z\n  w\n\n\n  v\nc: |+\n\n  x\n\n\nd: >-\n\n  x\n',
  'a: |2\n   x\nb: >1-\n x\n  y\n',
  "a: \"x\n\n\n  y\\\n  z \\t\"\nb: 'x\n  y''s'\nc: x\n  y\n\n  z\n",
  "\"a b\": 1\n'c''d': 2\n? e\n: 3\nf g: 4\n",
  '{a: 1, "b": [x, {c: d}], e, "f":1, g: }',
  '[a, "b", c: d, ]',
  'a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\nc:\n  <<: [*a, {y: 4, z: 5}]\nd: *a\ne: [*a, *a]\n',
  'a: &a\n  - &b 1\n  - *b\nc: *a\n&k d: *k\n',
  'a: x#y\nb: x:y\nc: http://x.y:8/#z\nd: -x\ne: ?x\nf: :x\ng: a, b\nh: a [b]\n',
  '# c\n\na: 1 # c\n  # c\nb: # c\n  # c\n  - x # c\n\n# c\n',
  '\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\nc: "x\r\n  y"\r\n',
  'a: 1\rb: |\r  x\r  y\r',
  '%YAML 1.2\n---\na: 1\n...\n',
  '%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n',
  '--- |\n  x\n',
  '--- # c\n- x\n',
  'a: !!str 1\nb: !!int "1"\nc: !!float 1\nd: ! 1\ne: !!seq []\nf: !!map {}\ng: !!null ""\nh: !!bool "true"\n',
  '__proto__: {x: 1}\nconstructor: 1\n',
  'a:\n- x\n- y:\n  - z\n  w: 1\nb:\n    c: 1\n',
  'a:   \n   - x\n   -    y: 1\n        z: 2\n',
  '{"a":"\\u00e9\\ud83d\\udc4d\\/","b":[1e2,-0.5,true,null]}',
  'key with spaces and "quotes": it\'s\n',
  'a: \ttab\nb: x\ty\n',
])('%j', (text) => {
  agreed(text);
});

test('documents made at random', () => {
  const scalar = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '',
      ' x',
      'x ',
      'a: b',
      'a #b',
      '- x',
      '*x',
      '"',
      "it's",
      'x\ny',
      'x\n\ny\n',
      '\n',
      '12',
      '~',
      'true',
    ),
    fc.constantFrom('2026-11-22', '0x1f', '<<', '__proto__', '?', '|', '@x', '%x', '---', '...', '👍\t', 'x\u2028y'),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('a', 'b', '1', '<<', '- x', 'a: b', '#', 'é'));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  }));
  const layout = fc.record({
    indent: fc.constantFrom(2, 4),
    flowLevel: fc.constantFrom(-1, 0, 1, 2),
    lineWidth: fc.constantFrom(20, 80),
  });
  fc.assert(
    fc.property(tree, layout, (value, options) => {
      const text = dump(value, options);
      const document = parseYaml(text);
      expect(document.faults.filter(({ code }) => code !== 'trap')).toEqual([]);
      expect(document.root ? plainValue(document.root) : null).toEqual(load(text, { schema }) ?? null);
    }),
    { seed: 20261122, numRuns: 600 },
  );
});

test('what aliases repeat is one object, so that it costs nothing', () => {
  const value = agreed('a: &a {x: [1]}\nb: *a\nc: *a\n');
  const { b, c } = Object(value);
  expect(b).toBe(c);
});
