// What a sound text says: the meaning of scalars, of keys, and of JSON.
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { pairOf, valueAt } from '../../server/src/yaml/tree';
import { faultsOf, places, plainOf } from './show';

describe('values', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['tRUE', 'tRUE'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['nUll', 'nUll'],
    ['12', 12],
    ['-1.5e3', -1500],
    ['4.10', 4.1],
    ['007', 7],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b11', '0b11'],
    ['1.', 1],
    ['+.5', 0.5],
    ['1e999', '1e999'],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['1_000', '1_000'],
    ['2026-11-22', '2026-11-22'],
    ['12:30', '12:30'],
  ])('%s', (spelling, value) => {
    const node = valueAt(parseYaml(`a: ${spelling}\n`).root, 'a');
    expect(node).toMatchObject({ kind: 'scalar', style: 'plain', text: spelling, value });
    expect(plainOf(`a: "${spelling}"\n`)).toEqual({ a: spelling });
    expect(plainOf(`a: '${spelling}'\n`)).toEqual({ a: spelling });
    expect(plainOf(`a: |-\n  ${spelling}\n`)).toEqual({ a: spelling });
  });

  test('escapes are resolved in double quotes only', () => {
    expect(plainOf('a: "\\u00e9\\x41\\n\\"\\\\\\\n  x"\nb: \'\\n\'\nc: \\n\n')).toEqual({
      a: 'éA\n"\\x',
      b: '\\n',
      c: '\\n',
    });
  });

  test('keys are text, whatever they look like', () => {
    const { root } = parseYaml('1: a\ntrue: b\n2026-11-22: c\n: d\n');
    expect(root?.kind === 'map' && root.pairs.map(({ key }) => [key.text, key.value])).toEqual([
      ['1', 1],
      ['true', true],
      ['2026-11-22', '2026-11-22'],
      ['', null],
    ]);
  });

  test('names of what every object has are plain keys', () => {
    const text = '__proto__: 1\nconstructor: {__proto__: {x: 1}}\ntoString: 2\nhasOwnProperty: 3\n';
    const value = plainOf(text);
    expect(JSON.stringify(value)).toBe(
      '{"__proto__":1,"constructor":{"__proto__":{"x":1}},"toString":2,"hasOwnProperty":3}',
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(pairOf(parseYaml('a: 1\n').root, 'constructor')).toBe(undefined);
    expect(faultsOf(`${text}__proto__: 4\n`)).toEqual([
      '5:1 "__proto__" duplicate-key: "__proto__" is already written above, and only the first counts; rename or remove one of them.',
    ]);
  });

  test('of JSON', () => {
    const text = '{\r\n\t"a": 1,\r\n\t"b": [true, null, 1.5e2, "\\u00e9\\/"],\r\n\t"c": {}\r\n}';
    expect(plainOf(text)).toEqual(JSON.parse(text));
    expect(places(parseYaml('[{"a":"x"},[]]'))).toEqual([
      ' = flow list 0-14 "[{\\"a\\":\\"x\\"},[]]"',
      '/0 = flow map 1-10 "{\\"a\\":\\"x\\"}"',
      '/0/a 2-5 = double 6-9 "\\"x\\""',
      '/1 = flow list 11-13 "[]"',
    ]);
  });
});
