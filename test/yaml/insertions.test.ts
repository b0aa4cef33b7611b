// What is added some keys down, in several pieces at once, at the width of the file, and in JSON.
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  insertItems,
  insertItemsAt,
  insertPairs,
  insertPairsAt,
  replacePair,
} from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import {
  type MapNode,
  pairOf,
  type TextEdit,
  type TreeNode,
  valueAt,
  type YamlDocument,
} from '../../server/src/yaml/tree';

/** The text after an edit made below its root, which has to be sound; unchanged where there is no edit. */
function edited(text: string, edit: (document: YamlDocument, root: MapNode) => TextEdit | undefined): string {
  const document = parseYaml(text);
  if (document.root?.kind !== 'map') throw new Error('The root of a text in this test is a block.');
  const made = edit(document, document.root);
  const after = made ? applyEdits(text, [made]) : text;
  expect(parseYaml(after).faults).toEqual([]);
  return after;
}

const under = (root: MapNode, key: string): TreeNode => valueAt(root, key) ?? root;
const PAIRS = [
  { key: 'x', value: '1' },
  { key: 'y', value: ['  z:', '    - { q: 1 }', '    - q: 2', '      r: 3'] },
];
const ITEMS = [['{ q: 1 }'], ['q: 2', 'r:', '  - s']];

describe('several pairs at once', () => {
  it.each<[what: string, text: string, after: string]>([
    [
      'in a block',
      'p:\n  a: 1 # c\n# end\n',
      'p:\n  a: 1 # c\n  x: 1\n  y:\n    z:\n      - { q: 1 }\n      - q: 2\n        r: 3\n# end\n',
    ],
    ['between brackets', 'p: { a: 1 }\n', 'p: { a: 1, x: 1, y: { z: [{ q: 1 }, { q: 2, r: 3 }] } }\n'],
    [
      'between brackets on lines of their own',
      'p: {\n    a: 1\n  }\n',
      'p: {\n    a: 1,\n    x: 1,\n    y: { z: [{ q: 1 }, { q: 2, r: 3 }] }\n  }\n',
    ],
    ['in empty brackets', 'p: {} # c\n', 'p: { x: 1, y: { z: [{ q: 1 }, { q: 2, r: 3 }] } } # c\n'],
    [
      'at the width of the file',
      'p:\n    a: 1\n',
      'p:\n    a: 1\n    x: 1\n    y:\n        z:\n            - { q: 1 }\n            - q: 2\n              r: 3\n',
    ],
    [
      'in JSON',
      '{\n  "p": {\n    "a": true\n  }\n}\n',
      '{\n  "p": {\n    "a": true,\n    "x": 1,\n    "y": { "z": [{ "q": 1 }, { "q": 2, "r": 3 }] }\n  }\n}\n',
    ],
    [
      'in empty brackets of JSON',
      '{ "p": {} }\n',
      '{ "p": { "x": 1, "y": { "z": [{ "q": 1 }, { "q": 2, "r": 3 }] } } }\n',
    ],
  ])('%s', (_, text, after) => {
    expect(edited(text, (document, root) => insertPairs(document, under(root, 'p'), PAIRS))).toBe(after);
  });

  it('stand apart where the blocks of the file do', () => {
    const block = [{ key: 'c', value: ['  d: 1'] }];
    expect(edited('a: 1\n\nb: 2\n', (document, root) => insertPairs(document, root, block))).toBe(
      'a: 1\n\nb: 2\n\nc:\n  d: 1\n',
    );
  });

  it('line up with the others where the first is out of line', () => {
    const text = ' a: 1\nb: 2\nc: 3\n';
    const document = parseYaml(text);
    const after = applyEdits(text, [insertPairs(document, document.root, [{ key: 'd', value: '4' }])]);
    expect(after).toBe(' a: 1\nb: 2\nc: 3\nd: 4\n');
  });
});

describe('items of several lines', () => {
  it.each<[what: string, text: string, after: string]>([
    ['in a block', 'l:\n  - a # c\n# end\n', 'l:\n  - a # c\n  - { q: 1 }\n  - q: 2\n    r:\n      - s\n# end\n'],
    ['between brackets', 'l: [a]\n', 'l: [a, { q: 1 }, { q: 2, r: [s] }]\n'],
    ['instead of empty brackets', 'l: []\nm: 1\n', 'l:\n  - { q: 1 }\n  - q: 2\n    r:\n      - s\nm: 1\n'],
    ['in empty brackets with a comment behind', 'l: [] # c\n', 'l: [{ q: 1 }, { q: 2, r: [s] }] # c\n'],
    ['below a key without value', 'l: # c\nm: 1\n', 'l: # c\n  - { q: 1 }\n  - q: 2\n    r:\n      - s\nm: 1\n'],
    [
      'at the width of the file',
      'k:\n    a: 1\nl:\n',
      'k:\n    a: 1\nl:\n    - { q: 1 }\n    - q: 2\n      r:\n          - s\n',
    ],
    ['in JSON', '{ "l": ["a"] }', '{ "l": ["a", { "q": 1 }, { "q": 2, "r": ["s"] }] }'],
    ['in a value without text between brackets', '{ l: , m: 1 }', '{ l: [{ q: 1 }, { q: 2, r: [s] }], m: 1 }'],
  ])('%s', (_, text, after) => {
    expect(edited(text, (document, root) => insertItems(document, under(root, 'l'), ITEMS))).toBe(after);
  });
});

it('quotes what brackets would cut', () => {
  const pair = { key: 'x', value: '<how, and why>' };
  expect(edited('p: { a: 1 }\n', (document, root) => insertPairs(document, under(root, 'p'), [pair]))).toBe(
    "p: { a: 1, x: '<how, and why>' }\n",
  );
  expect(edited('a: 1\n', (document, root) => insertPairs(document, root, [pair]))).toBe('a: 1\nx: <how, and why>\n');
});

describe('some keys down', () => {
  const pairs = [{ key: 'x', value: '1' }];

  it.each<[what: string, text: string, after: string]>([
    ['where all is there', 'a:\n  b:\n    c: 2\n', 'a:\n  b:\n    c: 2\n    x: 1\n'],
    ['where the last key is missing', 'a:\n  c: 2\nd: 1\n', 'a:\n  c: 2\n  b:\n    x: 1\nd: 1\n'],
    ['where all is missing', 'd: 1', 'd: 1\na:\n  b:\n    x: 1'],
    ['where a key has no value', 'a:\nd: 1\n', 'a:\n  b:\n    x: 1\nd: 1\n'],
    ['where brackets are empty', 'a: {}\n', 'a:\n  b:\n    x: 1\n'],
    ['where something else stands in the way', 'a: 1\n', 'a: 1\n'],
    ['where a list stands in the way', 'a: [{ b: 1 }]\n', 'a: [{ b: 1 }]\n'],
    ['where a list stands at the end', 'a: { b: [1] }\n', 'a: { b: [1] }\n'],
  ])('pairs %s', (_, text, after) => {
    expect(edited(text, (document, root) => insertPairsAt(document, root, ['a', 'b'], pairs))).toBe(after);
  });

  it.each<[what: string, text: string, after: string]>([
    ['where all is there', 'a:\n  b:\n    - c\n', 'a:\n  b:\n    - c\n    - x\n'],
    ['where all is missing', 'd: 1\n', 'd: 1\na:\n  b:\n    - x\n'],
    ['where the last key has no value', 'a: { b: , c: 1 }\n', 'a: { b: [x], c: 1 }\n'],
    ['where a block stands at the end', 'a: { b: { c: 1 } }\n', 'a: { b: { c: 1 } }\n'],
  ])('items %s', (_, text, after) => {
    expect(edited(text, (document, root) => insertItemsAt(document, root, ['a', 'b'], ['x']))).toBe(after);
  });

  it('nothing where a line of it was lost', () => {
    const document = parseYaml('a:\n  c: 1\n  @@@\n  d: 1\n');
    const root = document.root?.kind === 'map' ? document.root : undefined;
    expect(insertPairsAt(document, root, ['a', 'b'], pairs)).toBeUndefined();
  });
});

describe('a pair in the place of another', () => {
  it.each<[text: string, after: string]>([
    ['a: 1 # c\nb: 2\n', 'x: 1\ny:\n  z:\n    - { q: 1 }\n    - q: 2\n      r: 3 # c\nb: 2\n'],
    ['{ a: 1, b: 2 }', '{ x: 1, y: { z: [{ q: 1 }, { q: 2, r: 3 }] }, b: 2 }'],
    ['{ "a": 1 }', '{ "x": 1, "y": { "z": [{ "q": 1 }, { "q": 2, "r": 3 }] } }'],
  ])('%j', (text, after) => {
    expect(
      edited(text, (document, root) => {
        const pair = pairOf(root, 'a');
        return pair && replacePair(document, pair, PAIRS);
      }),
    ).toBe(after);
  });
});
