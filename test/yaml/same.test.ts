// Whether two texts say the same.
import { expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { saysSame } from '../../server/src/yaml/same';

test.each([
  ['', '# nothing\n', true],
  ['', 'a', false],
  ['a: 1\nb: [x, y]\n', '{ "a": 1, # one\n  b: ["x", y] }', true],
  ['a: 1', 'a: "1"', false],
  ['a: 4.10', 'a: 4.1', false],
  ['a: { b: 1 }', 'a: { b: 1, c: 2 }', false],
  ['a: { b: 1 }', 'a: { c: 1 }', false],
  ['a: { b: 1 }', 'a: [b]', false],
  ['a: []', 'a: {}', false],
  ['[1, 2]', '[2, 1]', false],
  ['a: &x [1, 2]\nb: *x\n', 'a: &y\n  - 1\n  - 2\nb: *y\n', true],
  ['a: &x [1, 2]\nb: *x\n', 'a: &x [1, 2]\nb: *x\nc: *x\n', false],
])('%j and %j: %s', (a, b, expected) => {
  expect(saysSame(parseYaml(a).root, parseYaml(b).root)).toBe(expected);
});
