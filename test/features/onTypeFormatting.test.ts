// Formatting while typing: what Enter leaves behind the cursor, and all it must not touch.
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { onTypeFormatting } from '../../server/src/features/onTypeFormatting';
import { parseYaml } from '../../server/src/yaml/parse';
import { SOUND } from '../cli/alliance';
import { PEOPLED } from './alliance';
import { applied } from './names';
import { type ViewOptions, viewAt } from './view';

const OPTIONS = { tabSize: 2, insertSpaces: true };

/** The text after Enter and what we make of it; the editor has already put the blanks of the line above below it. */
function entered(marked: string, { indents = true, lineBreak = '\n', ...options }: Entered = {}): string {
  const [before = '', behind = ''] = marked.split('<|>');
  const [blanks = ''] = indents ? (/^ */.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? []) : [];
  const all = `${before}\n${blanks}<|>${behind}`.replaceAll('\n', lineBreak);
  const { view, text, params } = viewAt(all, options);
  const edits: TextEdit[] = onTypeFormatting(view, { ...params, ch: '\n', options: OPTIONS });
  const after = applied(text, edits);
  const { faults } = parseYaml(text);
  expect(parseYaml(after).faults.length, after).toBeLessThanOrEqual(faults.length);
  if (edits.length === 0) return 'untouched';
  expect(edits).toHaveLength(1);
  // The cursor goes with the end of what is inserted.
  const end = after.length - (text.length - all.indexOf('<|>'));
  return `${after.slice(0, end)}<|>${after.slice(end)}`.replaceAll(lineBreak, '\n');
}

interface Entered extends ViewOptions {
  /** Whether the editor indents new lines by itself. */
  readonly indents?: boolean;
  readonly lineBreak?: string;
}

/** Below `SOUND`, which is left away. */
function below(marked: string, options?: Entered): string {
  return entered(SOUND + marked, options).replace(SOUND, '');
}

describe('below a key', () => {
  test.each([
    ['a list begins with a dash', 'people:<|>', 'people:\n  - <|>'],
    ['a block begins in its column', 'governance:<|>', 'governance:\n  <|>'],
    ['of a block', 'governance:\n  committees:<|>', 'governance:\n  committees:\n    - <|>'],
    ['of an item', 'people:\n  - id: p\n    links:<|>', 'people:\n  - id: p\n    links:\n      - <|>'],
    ['that begins an item', 'actions:\n  - links:<|>', 'actions:\n  - links:\n      - <|>'],
    ['with a comment behind it', 'people: # all of them<|>', 'people: # all of them\n  - <|>'],
    ['with other blocks below', 'people:<|>\nrisks: []\n', 'people:\n  - <|>\nrisks: []\n'],
    ['that is the id of a partner', 'roles:\n  acme:<|>\n', 'roles:\n  acme:\n    <|>\n'],
    ['before what stands in the list', 'people:<|>\n    - id: p\n', 'people:\n    - <|>\n    - id: p\n'],
    ['before what stands in a list without indentation', 'people:<|>\n- id: p\n', 'people:\n- <|>\n- id: p\n'],
    ['before what stands in the block', 'roles:<|>\n   acme: {}\n', 'roles:\n   <|>\n   acme: {}\n'],
  ])('%s', (_what, before, after) => {
    expect(below(before)).toBe(after);
    expect(below(before, { indents: false })).toBe(after);
  });

  test.each([
    ['that takes a text', 'summary:<|>'],
    ['that takes a text or a list of them', 'raci:\n  - activity: Plan\n    accountable:<|>'],
    ['the format does not know', 'x-own:<|>'],
    ['that has its value', 'tier: growth<|>'],
    ['in braces', 'governance: {\n  committees:<|>\n}'],
    ['in a text of several lines', 'summary: |\n  people:<|>'],
    ['that begins a text of several lines', 'summary: |<|>'],
    ['in a comment', '# people:<|>'],
    ['that is half written', 'peop<|>'],
  ])('nothing below a key %s', (_what, before) => {
    expect(below(before)).toBe('untouched');
  });
});

describe('in an item', () => {
  test.each([
    ['its next key stands below the first', 'people:\n  - id: p<|>', 'people:\n  - id: p\n    <|>'],
    ['behind a comment', 'people:\n  - id: p # new<|>', 'people:\n  - id: p # new\n    <|>'],
    ['whose dash stands wide', 'people:\n  -   id: p<|>', 'people:\n  -   id: p\n      <|>'],
    ['whose value is in brackets', 'risks:\n  - links: []<|>', 'risks:\n  - links: []\n    <|>'],
    ['before its other keys', 'people:\n  - id: p<|>\n    name: P\n', 'people:\n  - id: p\n    <|>\n    name: P\n'],
    ['that is a word, another follows', 'undisclosed:\n  - risks<|>', 'undisclosed:\n  - risks\n  - <|>'],
    ['in quotes, as well', 'undisclosed:\n- "risks"<|>', 'undisclosed:\n- "risks"\n- <|>'],
    ['in braces, as well', 'people:\n  - { id: p }<|>\n', 'people:\n  - { id: p }\n  - <|>\n'],
    [
      'between others',
      'people:\n  - { id: p }<|>\n  - { id: q }\n',
      'people:\n  - { id: p }\n  - <|>\n  - { id: q }\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(below(before)).toBe(after);
    expect(below(before, { indents: false })).toBe(after);
  });

  test.each([
    ['a key that is half written', 'people:\n  - nam<|>'],
    ['braces that are open', 'people:\n  - { id: p,<|>'],
    ['braces that stay open', 'people:\n  - { id: p<|>\n'],
    ['brackets that are open', 'people:\n  - links: [<|>'],
    ['quotes that are open', 'undisclosed:\n  - "risks<|>'],
    ['a text that goes on below', 'undisclosed:\n  - risks<|>\n    and kpis\n'],
    ['a value that goes on below', 'risks:\n  - title: A long<|>\n      story\n'],
    ['a text of several lines', 'summary: |\n  - id: p<|>\n'],
    ['the head of a text of several lines', 'risks:\n  - title: |<|>\n'],
    ['a text that was folded', 'summary: a\n  - id: p<|>\n'],
    ['a key further down, where the editor knows the column', 'people:\n  - id: p\n    name: P<|>'],
  ])('nothing below %s', (_what, before) => {
    expect(below(before)).toBe('untouched');
  });
});

describe('on an empty item', () => {
  test.each([
    ['the list is over', 'people:\n  - id: p\n  - <|>', 'people:\n  - id: p\n<|>'],
    ['without a blank behind the dash', 'people:\n  - id: p\n  -<|>', 'people:\n  - id: p\n<|>'],
    ['that is the only one', 'people:\n  - <|>\nrisks: []\n', 'people:\n<|>\nrisks: []\n'],
    [
      'of a list in an item, the item goes on',
      'kpis:\n  - id: k\n    actuals:\n      - <|>',
      'kpis:\n  - id: k\n    actuals:\n    <|>',
    ],
    ['of a list that begins an item', 'kpis:\n  - actuals:\n      - <|>', 'kpis:\n  - actuals:\n    <|>'],
    ['of a list without indentation', 'people:\n- id: p\n- <|>', 'people:\n- id: p\n<|>'],
    ['behind comments and empty lines', 'people:\n# all\n\n  - <|>', 'people:\n# all\n\n<|>'],
  ])('%s', (_what, before, after) => {
    expect(below(before)).toBe(after);
    expect(below(before, { indents: false })).toBe(after);
  });

  test.each([
    ['with its block on the next line', 'people:\n  -<|>\n    id: p\n'],
    ['in a text of several lines', 'summary: |\n  Points:\n  - <|>\n'],
    ['of a list in a list', 'x-own:\n  - - <|>\n'],
  ])('nothing %s', (_what, before) => {
    expect(below(before)).toBe('untouched');
  });
});

test('a file is indented on as wide as it is', () => {
  const before = 'governance:\n    committees: []\n    meetings:';
  expect(entered(`${before}<|>`)).toBe(`${before}\n        - <|>`);
});

test('a line that Enter parted in two stays as it is', () => {
  expect(below('people:<|> # all\n')).toBe('untouched');
  expect(below('people:\n  - id: <|>p\n')).toBe('untouched');
});

test('tabs that an editor has put there go', () => {
  const { view, text, params } = viewAt(`${SOUND}people:\n  - id: p\n\t<|>`);
  const edits = onTypeFormatting(view, { ...params, ch: '\n', options: OPTIONS });
  expect(applied(text, edits)).toBe(`${SOUND}people:\n  - id: p\n    `);
});

test('line ends of Windows stay', () => {
  expect(below('people:<|>', { lineBreak: '\r\n' }).split('\n').slice(-2)).toEqual(['people:', '  - <|>']);
  expect(below('people:\n  - id: p\n  - <|>\n', { lineBreak: '\r\n' }).split('\n').slice(-3)).toEqual([
    '  - id: p',
    '<|>',
    '',
  ]);
});

test('JSON is left alone, and so is every other key', () => {
  expect(entered('{ "alliance": 1,\n"people":<|>', { path: 'a.alliance.json' })).toBe('untouched');
  const { view, params } = viewAt(`${SOUND}people:\n<|>`);
  expect(onTypeFormatting(view, { ...params, ch: '-', options: OPTIONS })).toEqual([]);
});

test('a broken spot elsewhere does not matter', () => {
  const broken = 'tier: "gro\nrisks:\n  - { id: r\npeople:<|>\n';
  expect(below(broken)).toBe(broken.replace('<|>', '\n  - <|>'));
});

test('Enter behind any line of an alliance leaves a text that reads as well', () => {
  const lines = PEOPLED.split('\n');
  for (let at = 1; at < lines.length; at++) {
    const marked = `${lines.slice(0, at).join('\n')}<|>\n${lines.slice(at).join('\n')}`;
    entered(marked);
    entered(marked, { indents: false });
  }
});
