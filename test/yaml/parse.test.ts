// Where a sound text says what: places of keys, values, collections and comments, and the ways between nodes.
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../server/src/yaml/parse';
import { keyOf, pairOf, valueAt } from '../../server/src/yaml/tree';
import { places, plainOf, told } from './show';

/** The places of a text that holds no fault. */
function soundPlaces(text: string): string[] {
  const document = parseYaml(text);
  expect(told(document)).toEqual([]);
  return places(document);
}

describe('places', () => {
  test('of blocks, items, empty values and what stands in brackets', () => {
    const text = [
      'stage:   manage  # now',
      'partners:',
      '  - id: helios',
      '    country: DE',
      '  - id: northwind',
      'empty:',
      'last: {a: 1, b: [x, "y"], c: }',
    ].join('\n');
    expect(soundPlaces(text)).toEqual([
      ` = map 0-119 ${JSON.stringify(text)}`,
      '/stage 0-5 = plain 9-15 "manage"',
      '/partners 23-31 = list 35-81 "- id: helios\\n    country: DE\\n  - id: northwind"',
      '/partners/0 = map 37-63 "id: helios\\n    country: DE"',
      '/partners/0/id 37-39 = plain 41-47 "helios"',
      '/partners/0/country 52-59 = plain 61-63 "DE"',
      '/partners/1 = map 68-81 "id: northwind"',
      '/partners/1/id 68-70 = plain 72-81 "northwind"',
      '/empty 82-87 = plain 88-88 ""',
      '/last 89-93 = flow map 95-119 "{a: 1, b: [x, \\"y\\"], c: }"',
      '/last/a 96-97 = plain 99-100 "1"',
      '/last/b 102-103 = flow list 105-113 "[x, \\"y\\"]"',
      '/last/b/0 = plain 106-107 "x"',
      '/last/b/1 = double 109-112 "\\"y\\""',
      '/last/c 115-116 = plain 118-118 ""',
    ]);
  });

  test('of empty items and values stand where a person would type', () => {
    expect(soundPlaces('a:\n\nb: ~\nc:\n- \n-\n- x\n')).toEqual([
      ' = map 0-20 "a:\\n\\nb: ~\\nc:\\n- \\n-\\n- x"',
      '/a 0-1 = plain 2-2 ""',
      '/b 4-5 = plain 7-8 "~"',
      '/c 9-10 = list 12-20 "- \\n-\\n- x"',
      '/c/0 = plain 14-14 ""',
      '/c/1 = plain 16-16 ""',
      '/c/2 = plain 19-20 "x"',
    ]);
  });

  test('of quoted text hold the quotes', () => {
    expect(soundPlaces("a: \"x\\ty # no\"\n\"c d\": 'it''s'\n'e': 2\n")).toEqual([
      ' = map 0-36 "a: \\"x\\\\ty # no\\"\\n\\"c d\\": \'it\'\'s\'\\n\'e\': 2"',
      '/a 0-1 = double 3-14 "\\"x\\\\ty # no\\""',
      "/c d 15-20 = single 22-29 \"'it''s'\"",
      '/e 30-33 = plain 35-36 "2"',
    ]);
  });

  test('of block text reach from the header to the last line with content', () => {
    const text = 'a: |\n  one\n  two # no comment\nb: >-\n  x\n\n  z\nc: |+ # all\n  k\n\n\nd: |2\n    k\ne: |\nf: 1\n';
    expect(soundPlaces(text).slice(1)).toEqual([
      '/a 0-1 = literal 3-29 "|\\n  one\\n  two # no comment"',
      '/b 30-31 = folded 33-44 ">-\\n  x\\n\\n  z"',
      '/c 45-46 = literal 48-60 "|+ # all\\n  k"',
      '/d 63-64 = literal 66-74 "|2\\n    k"',
      '/e 75-76 = literal 78-79 "|"',
      '/f 80-81 = plain 83-84 "1"',
    ]);
    expect(plainOf(text)).toEqual({
      a: 'one\ntwo # no comment\n',
      b: 'x\nz',
      c: 'k\n\n\n',
      d: '  k\n',
      e: '',
      f: 1,
    });
  });

  test('of text over several lines', () => {
    const text = 'a: one\n  two\n\n  three # c\nb: "one\n  two"\n';
    expect(soundPlaces(text).slice(1)).toEqual([
      '/a 0-1 = plain 3-21 "one\\n  two\\n\\n  three"',
      '/b 26-27 = double 29-40 "\\"one\\n  two\\""',
    ]);
    expect(plainOf(text)).toEqual({ a: 'one two\nthree', b: 'one two' });
  });

  test.each([
    ['\n', [0, 5, 8, 14, 20]],
    ['\r', [0, 5, 8, 14, 20]],
    ['\r\n', [0, 6, 10, 17, 24]],
  ])('with lines that end with %j', (lineBreak, lineStarts) => {
    const text = ['a: 1', 'b:', '  - x', '  - y', ''].join(lineBreak);
    const document = parseYaml(text);
    expect(told(document)).toEqual([]);
    expect(document.lineStarts).toEqual(lineStarts);
    const start = text.indexOf('- x');
    const end = text.indexOf('y') + 1;
    expect(places(document).slice(1)).toEqual([
      '/a 0-1 = plain 3-4 "1"',
      `/b ${lineStarts[1]}-${(lineStarts[1] ?? 0) + 1} = list ${start}-${end} ${JSON.stringify(text.slice(start, end))}`,
      `/b/0 = plain ${start + 2}-${start + 3} "x"`,
      `/b/1 = plain ${end - 1}-${end} "y"`,
    ]);
  });

  test('with line ends of all kinds in one text', () => {
    expect(parseYaml('a: 1\rb: 2\r\n\n\r\r\nc: 3').lineStarts).toEqual([0, 5, 11, 12, 13, 15]);
    expect(plainOf('a: 1\rb: 2\r\n\n\r\r\nc: 3')).toEqual({ a: 1, b: 2, c: 3 });
  });

  test('behind a byte order mark', () => {
    expect(soundPlaces('\ufeffa: 1\nb: 2\n')).toEqual([
      ' = map 1-10 "a: 1\\nb: 2"',
      '/a 1-2 = plain 4-5 "1"',
      '/b 6-7 = plain 9-10 "2"',
    ]);
  });

  test('count UTF-16 units behind emoji and combining marks', () => {
    expect(soundPlaces('👍: e\u0301\nb: {c: 👩‍👩‍👧 family, d: "é"} # 👍\n').slice(1)).toEqual([
      '/👍 0-2 = plain 4-6 "e\u0301"',
      '/b 7-8 = flow map 10-38 "{c: 👩‍👩‍👧 family, d: \\"é\\"}"',
      '/b/c 11-12 = plain 14-29 "👩‍👩‍👧 family"',
      '/b/d 31-32 = double 34-37 "\\"é\\""',
    ]);
  });

  test('of a pair in a list in brackets', () => {
    expect(soundPlaces('[a: 1, {b}]')).toEqual([
      ' = flow list 0-11 "[a: 1, {b}]"',
      '/0 = flow map 1-5 "a: 1"',
      '/0/a 1-2 = plain 4-5 "1"',
      '/1 = flow map 7-10 "{b}"',
      '/1/b 8-9 = plain 9-9 ""',
    ]);
  });

  test('of keys announced by "?"', () => {
    expect(soundPlaces('? a\n: b\n? c\n')).toEqual([
      ' = map 0-11 "? a\\n: b\\n? c"',
      '/a 2-3 = plain 6-7 "b"',
      '/c 10-11 = plain 11-11 ""',
    ]);
  });

  test('of lists in lists', () => {
    expect(soundPlaces('- - a\n  - b\n- - c\n')).toEqual([
      ' = list 0-17 "- - a\\n  - b\\n- - c"',
      '/0 = list 2-11 "- a\\n  - b"',
      '/0/0 = plain 4-5 "a"',
      '/0/1 = plain 10-11 "b"',
      '/1 = list 14-17 "- c"',
      '/1/0 = plain 16-17 "c"',
    ]);
  });
});

describe('comments', () => {
  test('are found where they are comments, and only there', () => {
    const text = [
      'a: x#y # one',
      'b: "# no"',
      "c: '# no' # two",
      '  # three',
      'd: |',
      '  # no',
      'e: [x, # four',
      '  "#no"]',
      '#five',
    ].join('\n');
    const { comments, faults } = parseYaml(text);
    expect(faults).toEqual([]);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# one',
      '# two',
      '# three',
      '# four',
      '#five',
    ]);
    expect(comments.map(({ start }) => start)).toEqual(
      ['# one', '# two', '# three', '# four', '#five'].map((comment) => text.indexOf(comment)),
    );
  });

  test('end before the line break', () => {
    expect(parseYaml('\ufeff# a\r\n# b\r# c').comments).toEqual([
      { start: 1, end: 4 },
      { start: 6, end: 9 },
      { start: 10, end: 13 },
    ]);
  });
});

test('parents, places in lists and names lead back up', () => {
  const { root } = parseYaml('a:\n  - b: 1\n  - c\n');
  const list = valueAt(root, 'a');
  expect(root?.parent).toBe(undefined);
  expect(list?.parent).toBe(pairOf(root, 'a'));
  expect(list && keyOf(list)?.text).toBe('a');
  if (list?.kind !== 'list') throw new Error('no list');
  expect(list.items.map((item) => [item.index, item.parent === list, keyOf(item)])).toEqual([
    [0, true, undefined],
    [1, true, undefined],
  ]);
  expect([list.index, root?.index]).toEqual([-1, -1]);
  const inner = pairOf(list.items[0], 'b');
  expect([inner?.parent === list.items[0], inner?.key.parent === inner, inner?.value.parent === inner]).toEqual([
    true,
    true,
    true,
  ]);
});
