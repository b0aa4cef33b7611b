// Messages between the extension and the page of the preview: what is none of ours is dropped at both ends.
import { expect, test } from 'vitest';
import { fromPage, pageState, toPage } from '../../client/src/preview/messages';

const RANGE = { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };

test('the extension takes what the page says, and no more of it than belongs there', () => {
  expect(fromPage({ kind: 'ready', more: 1 })).toEqual({ kind: 'ready' });
  expect(fromPage({ kind: 'reveal', range: RANGE })).toEqual({ kind: 'reveal', range: RANGE });
  expect(fromPage({ kind: 'explain', rule: 'sponsor/missing' })).toEqual({ kind: 'explain', rule: 'sponsor/missing' });
});

test.each([
  [null],
  ['ready'],
  [{ kind: 'run' }],
  [{ kind: 'reveal' }],
  [{ kind: 'reveal', range: { start: { line: -1, character: 0 }, end: RANGE.end } }],
  [{ kind: 'reveal', range: { start: { line: 0.5, character: 0 }, end: RANGE.end } }],
  [{ kind: 'explain', rule: 'workbench.action.quit' }],
])('the extension drops %j', (message) => {
  expect(fromPage(message)).toBeUndefined();
});

test('the page drops reports without what it draws', () => {
  expect(toPage({ kind: 'report', uri: 'file:///a', report: { overall: {} }, unread: [] })).toBeUndefined();
  expect(toPage({ kind: 'cursor', line: '3' })).toBeUndefined();
  expect(toPage({ kind: 'cursor', line: 3 })).toEqual({ kind: 'cursor', line: 3 });
});

test('a state of another version restores nothing', () => {
  expect(pageState({ uri: 'file:///a', open: ['practice'], scroll: 10 })).toEqual({
    uri: 'file:///a',
    open: ['practice'],
    scroll: 10,
  });
  expect(pageState({ uri: 'file:///a' })).toBeUndefined();
  expect(pageState(undefined)).toBeUndefined();
});
