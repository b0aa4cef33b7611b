// Folding: what stands on the first line stays, the rest of the block goes.
import { expect, test } from 'vitest';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { SOUND } from '../cli/alliance';
import { type ViewOptions, viewAt } from './view';

/** `first–last` line from 1, with the kind where there is one. */
function folds(text: string, options?: ViewOptions): string[] {
  return foldingRanges(viewAt(text, options).view).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
}

const LADDER = `escalation:
  steps:
    - name: Working level
      actors: [acme, zenith]
      # who else?
    - { name: Sponsors,
        actors: [acme] }
    - name: Board
  final:
    mode: joint
  # mode: joint | expert

# The figures
#
# that count
kpis: []   # none
x-notes: |
  One
  two

x-last: "a
  b"
`;

test('blocks, items, collections in brackets, long texts and comments', () => {
  expect(folds(LADDER)).toEqual(['1–11', '2–8', '3–5', '6–7', '9–10', '13–15 comment', '17–19', '21–22']);
});

test('lines end with carriage returns, too', () => {
  expect(folds(LADDER.replaceAll('\n', '\r\n'))).toEqual(folds(LADDER));
});

const JSON_TEXT = `{
  "alliance": 1,
  "partners": [
    { "id": "acme" },
    {
      "id": "zenith"
    }
  ]
}
`;

test('brackets that close stay in sight', () => {
  expect(folds(JSON_TEXT, { path: 'a.alliance.json' })).toEqual(['1–8', '3–7', '5–6']);
});

test('a client that folds within lines folds between the brackets', () => {
  const { view } = viewAt(JSON_TEXT, { path: 'a.alliance.json', client: { foldsLinesOnly: false } });
  expect(foldingRanges(view)).toEqual([
    { startLine: 0, startCharacter: 1, endLine: 8, endCharacter: 0 },
    { startLine: 2, startCharacter: 15, endLine: 7, endCharacter: 2 },
    { startLine: 4, startCharacter: 5, endLine: 6, endCharacter: 4 },
  ]);
});

test('where a client takes only so many, it gets the outermost, in order', () => {
  expect(folds(LADDER, { client: { foldingLimit: 3 } })).toEqual(['1–11', '17–19', '21–22']);
  expect(folds(LADDER, { client: { foldingLimit: 0 } })).toEqual([]);
});

test('comments of two indentations are two runs, so that none is half in a block', () => {
  expect(folds('a:\n  b: 1\n  # one\n  # two\n# three\n# four\n')).toEqual(['1–4', '3–4 comment', '5–6 comment']);
});

test('an item begins with its dash', () => {
  expect(folds('a:\n  -\n    b: 1\n  # why\n  - |\n    one\n    two\n')).toEqual(['1–7', '2–3', '5–7']);
});

test('what is shared by an alias folds where it is written', () => {
  expect(folds(`${SOUND}x-a: &a\n  b:\n    c: 1\nx-d: *a\nx-e:\n  <<: *a\n  f: 1\n`)).toEqual([
    '5–7',
    '8–10',
    '9–10',
    '12–14',
  ]);
});

test('a text that is broken folds as far as it can be read', () => {
  expect(folds(`${SOUND}people:\n  - id: ada\n    name: "Ada\n  - id: bob\n    name: Bob\ngovernance: [\n`)).toContain(
    '5–7',
  );
});

test.each(['', '\n\n', '# one\n', 'a', '[', '- 1', '{\n', '- \n-', ':\n:', 'a: [1,\n'])(
  'of %j at most its own lines are folded',
  (text) => {
    for (const { startLine, endLine } of foldingRanges(viewAt(text).view)) {
      expect(startLine).toBeLessThan(endLine);
      expect(endLine).toBeLessThan(text.split('\n').length);
    }
  },
);

test('20 000 lines', () => {
  const people = Array.from({ length: 10_000 }, (_, at) => `  - id: p${at}\n    name: P ${at}\n`).join('');
  expect(foldingRanges(viewAt(`${SOUND}people:\n${people}`).view)).toHaveLength(10_002);
});
