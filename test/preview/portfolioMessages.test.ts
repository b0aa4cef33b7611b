// Messages between the extension and the page of the portfolio: what is none of ours is dropped at both ends.
import { expect, test } from 'vitest';
import { fromPortfolio, portfolioState, toPortfolio } from '../../client/src/preview/portfolioMessages';

const RANGE = { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };
const PORTFOLIO = {
  asOf: '2026-11-22',
  groups: { tier: [], partner: [] },
  ...{ alliances: [], closed: [], attention: [], asks: [], people: [], tiers: [], renewals: [], calendar: [] },
};
const VIEW = { grouping: 'partner', order: 'name', filter: 'helios' };

test('the extension takes what the page says, and no more of it than belongs there', () => {
  expect(fromPortfolio({ kind: 'ready', path: 1 })).toEqual({ kind: 'ready' });
  expect(fromPortfolio({ kind: 'open', path: 'a.yaml', range: RANGE })).toEqual({ kind: 'open', path: 'a.yaml' });
  const place = { kind: 'place', path: 'a.yaml', range: RANGE };
  expect(fromPortfolio({ ...place, uri: 'file:///etc/passwd' })).toEqual(place);
  expect(fromPortfolio({ kind: 'explain', rule: 'exit/missing' })).toEqual({ kind: 'explain', rule: 'exit/missing' });
});

test.each([
  [undefined],
  ['open'],
  [{ kind: 'open' }],
  [{ kind: 'open', path: ['a.yaml'] }],
  [{ kind: 'place', path: 'a.yaml' }],
  [{ kind: 'place', path: 'a.yaml', range: { start: RANGE.start } }],
  [{ kind: 'explain', rule: 'workbench.action.quit' }],
  // The preview's, which names no file.
  [{ kind: 'reveal', range: RANGE }],
])('the extension drops %j', (message) => {
  expect(fromPortfolio(message)).toBeUndefined();
});

test('the page takes a portfolio that has all that it draws, or a note in its place', () => {
  const message = { kind: 'portfolio', portfolio: PORTFOLIO, note: null };
  expect(toPortfolio(message)).toEqual(message);
  const notice = { kind: 'portfolio', portfolio: null, note: 'Nothing there.' };
  expect(toPortfolio(notice)).toEqual(notice);
  expect(toPortfolio({ kind: 'show', section: 'calendar' })).toEqual({ kind: 'show', section: 'calendar' });
});

test.each([
  [{ kind: 'portfolio', portfolio: PORTFOLIO }],
  [{ kind: 'portfolio', portfolio: undefined, note: null }],
  [{ kind: 'portfolio', portfolio: { ...PORTFOLIO, people: null }, note: null }],
  [{ kind: 'portfolio', portfolio: { ...PORTFOLIO, groups: { tier: [] } }, note: null }],
  [{ kind: 'show', section: '<b>' }],
])('the page drops %j', (message) => {
  expect(toPortfolio(message)).toBeUndefined();
});

test('a state of another version, or of the health preview, restores nothing', () => {
  const state = { kind: 'portfolio', view: VIEW, open: ['person:a'], scroll: 10 };
  expect(portfolioState(state)).toEqual(state);
  expect(portfolioState({ ...state, view: { ...VIEW, order: 'size' } })).toBeUndefined();
  expect(portfolioState({ ...state, view: { ...VIEW, filter: null } })).toBeUndefined();
  expect(portfolioState({ uri: 'file:///a', open: [], scroll: 0 })).toBeUndefined();
  expect(portfolioState(undefined)).toBeUndefined();
});
