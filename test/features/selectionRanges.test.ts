// Growing selections: each strictly larger than the one within.
import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { SOUND } from '../cli/alliance';
import { textIn, type ViewOptions, viewAt } from './view';

/** From the innermost outward. */
function grown(marked: string, options?: ViewOptions): string[] {
  const { view, text, params } = viewAt(marked, options);
  const [first] = selectionRanges(view, { ...params, positions: [params.position] });
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = first; at; at = at.parent) texts.push(textIn(text, at.range));
  return texts;
}

const LADDER = `escalation:
  steps:
    - name: Working level
      actors: [acme, "ze<|>nith"]
    - name: Board
  final: { mode: joint } # last
`;
const [WORKING, BOARD] = ['name: Working level\n      actors: [acme, "zenith"]', '- name: Board'];
const STEPS = `- ${WORKING}\n    ${BOARD}`;
const BLOCK = `steps:\n    ${STEPS}\n  final: { mode: joint }`;

test('a text, its quotes, the list, the pair, the item, the block, the file', () => {
  expect(grown(LADDER)).toEqual([
    'zenith',
    '"zenith"',
    '[acme, "zenith"]',
    'actors: [acme, "zenith"]',
    WORKING,
    `- ${WORKING}`,
    STEPS,
    `steps:\n    ${STEPS}`,
    BLOCK,
    `escalation:\n  ${BLOCK}`,
    LADDER.replace('<|>', ''),
  ]);
});

test('lines end with carriage returns, too', () => {
  const plain = grown(LADDER);
  expect(grown(LADDER.replaceAll('\n', '\r\n'))).toEqual(plain.map((each) => each.replaceAll('\n', '\r\n')));
});

test('from a key to its pair, and from between to what is around', () => {
  expect(grown('a:\n  b<|>: 1\n').slice(0, 2)).toEqual(['b', 'b: 1']);
  expect(grown('a:\n  - b: 1\n <|> - c: 2\n')[0]).toBe('- b: 1\n  - c: 2');
});

test('a comment, then what holds it', () => {
  expect(grown('a:\n  # on<|>e\n  b: 1\n')).toEqual(['# one', 'a:\n  # one\n  b: 1', 'a:\n  # one\n  b: 1\n']);
});

test('JSON', () => {
  expect(grown('{ "a": [{ "b": "c<|>" }] }', { path: 'a.alliance.json' })).toEqual([
    'c',
    '"c"',
    '"b": "c"',
    '{ "b": "c" }',
    '[{ "b": "c" }]',
    '"a": [{ "b": "c" }]',
    '{ "a": [{ "b": "c" }] }',
  ]);
});

test('several positions are answered in their order', () => {
  const { view, text, params } = viewAt(SOUND);
  const positions = [3, 1].map((line) => ({ line, character: 0 }));
  const ranges = selectionRanges(view, { ...params, positions });
  expect(ranges.map(({ range }) => textIn(text, range))).toEqual(['stage', 'id']);
});

test('an empty file has an empty selection', () => {
  expect(grown('')).toEqual(['']);
});

test('wherever the cursor stands, also in a broken text, each holds the last and is larger', () => {
  const text = `${SOUND}people: [ { id: "a\nkpis:\n  - &x { id: 'k' }\n  - *x\n\t- ?\n# end`;
  const { view, params } = viewAt(text);
  const positions = text
    .split('\n')
    .flatMap((line, at) => [...line, ''].map((_, character) => ({ line: at, character })));
  for (const range of selectionRanges(view, { ...params, positions })) {
    for (let at: SelectionRange = range; at.parent; at = at.parent) {
      const [inner, outer] = [textIn(text, at.range), textIn(text, at.parent.range)];
      expect(outer).toContain(inner);
      expect(outer.length).toBeGreaterThan(inner.length);
    }
  }
});
