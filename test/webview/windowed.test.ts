// Which of many rows are drawn, and where a key leads among them.
import { describe, expect, test } from 'vitest';
import type { MapRow } from '../../client/webview/portfolio/choice';
import { moved } from '../../client/webview/portfolio/moves';
import { beginnings, rowsIn } from '../../client/webview/portfolio/windowed';

const HEIGHTS = { group: 30, alliance: 50 };
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ kind: at % 10 === 0 ? 'group' : 'alliance', key: `${at}` }) as MapRow);
const BEGINS = beginnings(rows(100), HEIGHTS);

describe('rows', () => {
  test('begin where those before them end', () => {
    expect(beginnings(rows(3), HEIGHTS)).toEqual([0, 30, 80, 130]);
    expect(beginnings([], HEIGHTS)).toEqual([0]);
  });

  test('are drawn where they are seen, four more on either side', () => {
    expect(rowsIn({ top: 0, height: 100 }, BEGINS, 1)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // Row 50 begins at 50 · 50 − 5 · 20 = 2400.
    expect(rowsIn({ top: 2400, height: 40 }, BEGINS, 50)).toEqual([46, 47, 48, 49, 50, 51, 52, 53, 54, 55]);
  });

  test('are drawn to the end and no further', () => {
    const end = BEGINS.at(-1) ?? 0;
    expect(rowsIn({ top: end - 100, height: 100 }, BEGINS, 99).at(-1)).toBe(99);
    expect(rowsIn({ top: end + 5000, height: 100 }, BEGINS, 99)).toEqual([96, 97, 98, 99]);
    expect(rowsIn({ top: 0, height: 100 }, [0], -1)).toEqual([]);
  });

  test('the one with the keyboard is always among them, in its place', () => {
    expect(rowsIn({ top: 0, height: 40 }, BEGINS, 80)).toEqual([0, 1, 2, 3, 4, 5, 80]);
    expect(rowsIn({ top: 4700, height: 100 }, BEGINS, 3)[0]).toBe(3);
    expect(rowsIn({ top: 0, height: 40 }, BEGINS, -1)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('a key leads', () => {
  const grid = { rows: rows(100), begins: BEGINS, height: 480 };
  const from = { at: 20, column: 3 };
  const press = (key: string, more: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) =>
    moved({ key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...more }, from, grid);

  test.each([
    ['ArrowDown', { at: 21, column: 3 }],
    ['ArrowUp', { at: 19, column: 3 }],
    ['ArrowRight', { at: 20, column: 4 }],
    ['ArrowLeft', { at: 20, column: 2 }],
    ['Home', { at: 20, column: 0 }],
    ['End', { at: 20, column: 12 }],
    ['PageDown', { at: 29, column: 3 }],
    ['PageUp', { at: 11, column: 3 }],
  ])('%s to %j', (key, to) => {
    expect(press(key)).toEqual(to);
  });

  test('with Ctrl to the first and the last cell, on a Mac with Cmd', () => {
    expect(press('Home', { ctrlKey: true })).toEqual({ at: 0, column: 0 });
    expect(press('End', { metaKey: true })).toEqual({ at: 99, column: 12 });
  });

  test('nowhere beyond the ends', () => {
    const key = (name: string) => ({ key: name, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false });
    expect(moved(key('ArrowUp'), { at: 0, column: 0 }, grid)).toEqual({ at: 0, column: 0 });
    expect(moved(key('PageDown'), { at: 98, column: 12 }, grid)).toEqual({ at: 99, column: 12 });
    expect(moved(key('ArrowLeft'), { at: 0, column: 0 }, grid)).toEqual({ at: 0, column: 0 });
  });

  test.each([
    ['Tab', {}],
    ['a', {}],
    ['ArrowDown', { altKey: true }],
    ['ArrowDown', { shiftKey: true }],
    ['ArrowDown', { ctrlKey: true }],
  ])('nowhere where it is the page’s or the editor’s: %s %j', (key, more) => {
    expect(press(key, more)).toBeUndefined();
  });
});
