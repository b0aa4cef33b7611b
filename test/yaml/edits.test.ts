// Edits change what they are asked to, byte for byte nothing else, and what they leave is read as meant.
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  insertItems,
  insertPair,
  type NewPair,
  quoteIfNeeded,
  removeItem,
  removePair,
  renameKey,
  replaceScalar,
} from '../../server/src/yaml/edits';
import { parseYaml } from '../../server/src/yaml/parse';
import { plainValue } from '../../server/src/yaml/plain';
import { pairOf, type TextEdit, type TreeNode, valueAt, type YamlDocument } from '../../server/src/yaml/tree';

/** The node under keys and places in lists, as in `people/0/name`; the root for the empty path. */
function nodeAt({ root }: YamlDocument, path: string): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path.split('/').filter((each) => each !== ''))
    node = node?.kind === 'list' ? node.items[Number(step)] : valueAt(node, step);
  return node;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test names a place that is not there.');
  return value;
}

/** The text after one edit, which has to be sound. */
function edited(text: string, edit: (document: YamlDocument) => TextEdit): string {
  const after = applyEdits(text, [edit(parseYaml(text))]);
  expect(parseYaml(after).faults).toEqual([]);
  return after;
}

describe('inserting a pair', () => {
  const block: NewPair = { key: 'b', value: ['  c: 1', '  d: [x]'] };
  const line: NewPair = { key: 'b', value: '2' };

  it.each<[what: string, text: string, place: string, pair: NewPair, after: string]>([
    ['last, before comments that follow', 'a: 1 # c\n# end\n', '', line, 'a: 1 # c\nb: 2\n# end\n'],
    ['without a line break at the end', 'a: 1', '', block, 'a: 1\nb:\n  c: 1\n  d: [x]'],
    [
      'at the indentation of an item',
      'p:\n  - a: x # c\n    n: y\n  # t\n',
      'p/0',
      line,
      'p:\n  - a: x # c\n    n: y\n    b: 2\n  # t\n',
    ],
    [
      'with the line breaks of the file',
      'p:\r\n  a: 1\r\nq: 2\r\n',
      'p',
      block,
      'p:\r\n  a: 1\r\n  b:\r\n    c: 1\r\n    d: [x]\r\nq: 2\r\n',
    ],
    ['behind a byte order mark', '\ufeffa: 1\n', '', line, '\ufeffa: 1\nb: 2\n'],
    ['behind a block of text', 'p:\n  a: |\n    x\n\nq: 1\n', 'p', line, 'p:\n  a: |\n    x\n  b: 2\n\nq: 1\n'],
    ['behind blank lines that are text', 'a: |+\n  x\n\n# c\n', '', line, 'a: |+\n  x\n\nb: 2\n# c\n'],
    ['into brackets', 'p: { a: 1 } # c\n', 'p', line, 'p: { a: 1, b: 2 } # c\n'],
    ['into brackets, with a comma at the end', 'p: { a: 1, }\n', 'p', line, 'p: { a: 1, b: 2, }\n'],
    ['into brackets, from lines', 'p: { a: 1 }\n', 'p', block, 'p: { a: 1, b: { c: 1, d: [x] } }\n'],
    ['into empty brackets', 'p: {}\n', 'p', line, 'p: { b: 2 }\n'],
    ['into empty brackets, as a block', 'p: {}\nq: 1\n', 'p', block, 'p:\n  b:\n    c: 1\n    d: [x]\nq: 1\n'],
    ['into empty brackets with a comment behind', 'p: {} # c\n', 'p', block, 'p: { b: { c: 1, d: [x] } } # c\n'],
    ['below a key without value', 'p:\nq: 1\n', 'p', line, 'p:\n  b: 2\nq: 1\n'],
    ['below a key with only a comment', 'p: # why\nq: 1\n', 'p', block, 'p: # why\n  b:\n    c: 1\n    d: [x]\nq: 1\n'],
    ['into an empty item', 'p:\n  -\n  - x\n', 'p/0', block, 'p:\n  - b:\n      c: 1\n      d: [x]\n  - x\n'],
    ['at the anchor of an alias', 'x: &x { p: 1 }\ny: *x\n', 'y', line, 'x: &x { p: 1, b: 2 }\ny: *x\n'],
    ['into an empty file', '', '', line, 'b: 2\n'],
    ['below comments alone', '# c', '', line, '# c\nb: 2\n'],
  ])('%s', (_, text, place, pair, after) => {
    expect(edited(text, (document) => insertPair(document, nodeAt(document, place), pair))).toBe(after);
  });

  it('quotes a name that needs it', () => {
    expect(edited('a: 1\n', (document) => insertPair(document, document.root, { key: 'true', value: 'x' }))).toBe(
      "a: 1\n'true': x\n",
    );
  });

  it('leaves other values alone', () => {
    expect(edited('a: x\n', (document) => insertPair(document, nodeAt(document, 'a'), line))).toBe('a: x\n');
  });
});

describe('inserting items', () => {
  it.each<[what: string, text: string, place: string, after: string]>([
    [
      'last, before comments that follow',
      'l:\n  - a # c\n  # end\nm: 1\n',
      'l',
      'l:\n  - a # c\n  - b\n  - { c: 1 }\n  # end\nm: 1\n',
    ],
    ['at the indentation of the list', 'l:\n- x: 1\n  y: 2', 'l', 'l:\n- x: 1\n  y: 2\n- b\n- { c: 1 }'],
    ['into a list in a list', '- - a\n- z\n', '0', '- - a\n  - b\n  - { c: 1 }\n- z\n'],
    [
      'with the line breaks of the file',
      'l:\r\n  - a\r\nm: 1\r\n',
      'l',
      'l:\r\n  - a\r\n  - b\r\n  - { c: 1 }\r\nm: 1\r\n',
    ],
    ['behind an empty item', 'l:\n  - a\n  -\nm: 1\n', 'l', 'l:\n  - a\n  -\n  - b\n  - { c: 1 }\nm: 1\n'],
    ['behind a block of text', 'l:\n  - |\n    x\n\nm: 1\n', 'l', 'l:\n  - |\n    x\n  - b\n  - { c: 1 }\n\nm: 1\n'],
    ['into brackets', 'l: [a] # c\n', 'l', 'l: [a, b, { c: 1 }] # c\n'],
    ['into brackets, with a comma at the end', 'l: [a, ]\n', 'l', 'l: [a, b, { c: 1 }, ]\n'],
    ['into empty brackets', 'l: [ ]\n', 'l', 'l: [b, { c: 1 }]\n'],
    ['at the anchor of an alias', 'x: &x [a]\ny: *x\n', 'y', 'x: &x [a, b, { c: 1 }]\ny: *x\n'],
  ])('%s', (_, text, place, after) => {
    const items = ['b', '{ c: 1 }'];
    expect(edited(text, (document) => insertItems(document, present(nodeAt(document, place)), items))).toBe(after);
  });
});

describe('removing', () => {
  it.each<[text: string, item: string, after: string]>([
    ['l:\n  - a # c\n  # of b\n  - b\n', 'l/0', 'l:\n  # of b\n  - b\n'],
    ['l:\n  - a\n  # of b\n  - b\n', 'l/1', 'l:\n  - a\n  # of b\n'],
    ['l:\n  - x: 1\n    y: 2\n  - z', 'l/0', 'l:\n  - z'],
    ['l:\n  - a\nm: 1\n', 'l/0', 'l: []\nm: 1\n'],
    ['- - a\n  - b\n', '0/0', '- - b\n'],
    ['l: [a, b, c]', 'l/0', 'l: [b, c]'],
    ['l: [a, b, c]', 'l/1', 'l: [a, c]'],
    ['l: [a, b, c]', 'l/2', 'l: [a, b]'],
    ['l: [ a ]', 'l/0', 'l: []'],
  ])('an item: %j %s', (text, item, after) => {
    expect(edited(text, (document) => removeItem(document, present(nodeAt(document, item))))).toBe(after);
  });

  it.each<[text: string, place: string, key: string, after: string]>([
    ['a: 1\nb:\n  c: 1\n  d: 2\n# of e\ne: 1\n', '', 'b', 'a: 1\n# of e\ne: 1\n'],
    ['a: 1\r\nb: 2\r\n', '', 'a', 'b: 2\r\n'],
    ['- id: x\n  name: y\n', '0', 'id', '- name: y\n'],
    ['- id: x\n  name: y\n', '0', 'name', '- id: x\n'],
    ['a: { b: 1, c: 2 }', 'a', 'b', 'a: { c: 2 }'],
    ['a: { b: 1, c: 2 }', 'a', 'c', 'a: { b: 1 }'],
    ['a:\n  b: 1\nc: 2\n', 'a', 'b', 'a: {}\nc: 2\n'],
    ['? a\n: b\nc: 1\n', '', 'a', 'c: 1\n'],
    ['&k a: b\nc: 1\n', '', 'a', 'c: 1\n'],
  ])('a pair: %j %s/%s', (text, place, key, after) => {
    expect(edited(text, (document) => removePair(document, present(pairOf(nodeAt(document, place), key))))).toBe(after);
  });

  it('takes nothing away that came in through a merge key', () => {
    const text = 'x: &x { p: 1 }\ny: { <<: *x }\n';
    expect(edited(text, (document) => removePair(document, present(pairOf(nodeAt(document, 'y'), 'p'))))).toBe(text);
  });
});

describe('replacing', () => {
  it.each<[text: string, place: string, value: string, after: string]>([
    ['a: x # c', 'a', 'y: z', "a: 'y: z' # c"],
    ['a: "x"', 'a', 'y"z', 'a: "y\\"z"'],
    ["a: 'x'", 'a', "it's", "a: 'it''s'"],
    ["a: 'x'", 'a', 'two\nlines', 'a: "two\\nlines"'],
    ['a: [x, y]', 'a/0', 'p, q', "a: ['p, q', y]"],
    ['a: |\n  x\nb: 1', 'a', 'one', 'a: one\nb: 1'],
    ['a: x', 'a', '12', "a: '12'"],
    ['a:\nb: 1', 'a', 'one', 'a: one\nb: 1'],
    ['a: \nb: 1', 'a', 'one', 'a: one\nb: 1'],
    ['-', '0', 'x', '- x'],
  ])('a value: %j %s %j', (text, place, value, after) => {
    const result = edited(text, (document) => {
      const node = present(nodeAt(document, place));
      return node.kind === 'scalar' ? replaceScalar(node, value) : { start: 0, end: 0, newText: '' };
    });
    expect(result).toBe(after);
    expect(nodeAt(parseYaml(result), place)).toMatchObject({ text: value, value });
  });

  it.each([
    ['a: 1', 'b', 'b: 1'],
    ['"a": 1', 'b', '"b": 1'],
    ['{ a: 1 }', 'x, y', "{ 'x, y': 1 }"],
    ['a : 1', 'no: yes', "'no: yes' : 1"],
  ])('a key: %j %j', (text, name, after) => {
    expect(edited(text, (document) => renameKey(present(pairOf(document.root, 'a')), name))).toBe(after);
  });
});

describe('quoting', () => {
  const texts = [
    'plain',
    'a: b',
    'a #b',
    '- x',
    '-x',
    'true',
    '12',
    '',
    ' x',
    'x ',
    '*x',
    "it's",
    'a,b',
    '[x',
    '{',
    'x]',
    '2026-10-01',
    '<<',
    '---',
    'a:',
    ':a',
    '?',
    '?x',
    '\t',
    'a\tb',
    'é😀',
    '%x',
    '@x',
    '`',
    '"',
    '!x',
    '&x',
    '|',
    '#x',
    'x#y',
    'null',
    '.inf',
    '...',
    'a\nb',
    '\u0085',
    '\ufeffx',
    '-',
    'x\\y',
    '\ud800',
  ];

  it.each(texts)('reads %j back as itself, as a value, between brackets and as a key', (text) => {
    const read = [
      plainOf(`k: ${quoteIfNeeded(text)}\n`),
      plainOf(`k: [${quoteIfNeeded(text, 'flow')}, z]\n`),
      plainOf(`${quoteIfNeeded(text, 'key')}: 1\n`),
    ];
    expect(read).toEqual([{ k: text }, { k: [text, 'z'] }, { [text]: 1 }]);
  });

  it.each(['plain', 'two words', '2026-10-01', 'x#y', 'a:b', 'northwind.lead', 'é😀'])('leaves %j as it is', (text) => {
    expect(quoteIfNeeded(text)).toBe(text);
  });

  function plainOf(text: string): unknown {
    const { root, faults } = parseYaml(text);
    expect(faults).toEqual([]);
    return root && plainValue(root);
  }
});

it('applies several edits at once, insertions at one place in the order they are given in', () => {
  const edits = [
    { start: 4, end: 5, newText: 'E' },
    { start: 0, end: 0, newText: '1' },
    { start: 0, end: 0, newText: '2' },
    { start: 1, end: 3, newText: '' },
  ];
  expect(applyEdits('abcde', edits)).toBe('12adE');
});
