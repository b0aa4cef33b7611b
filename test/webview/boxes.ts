// Where the marks of a section stand, rounded to pixels: what is compared where another browser draws letters differently.
import type { Page } from 'playwright-core';
import { inPage } from './shownPage';

/** Headings, links, statuses, pictures and what stands in tables. */
const MARKS = 'h1, h2, h3, .mark, .status, .rule, .key, .seat, .part, svg, th, td, .number';
/** Pixels by which a browser may place a mark elsewhere. */
const TOLERANCE = 3;

/** A line a mark: what it is, its place within the section, its size. */
export function boxesOf(page: Page, selector: string): Promise<string[]> {
  return inPage(page, READ, [selector, MARKS]);
}

const READ = `([selector, marks]) => {
  const around = document.querySelector(selector);
  const { left, top } = around.getBoundingClientRect();
  return [...around.querySelectorAll(marks)].flatMap((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    if (width === 0 || !mark.checkVisibility() || mark.closest('svg svg')) return [];
    const name = mark.localName + (mark.getAttribute('class') ? '.' + mark.getAttribute('class').split(' ')[0] : '');
    const text = mark.localName === 'svg' ? '' : mark.textContent.trim().replaceAll(/\\s+/g, ' ').slice(0, 24);
    return [[name, text, ...[x - left, y - top, width, height].map(Math.round)].join('|')];
  });
}`;

/** The marks that stand elsewhere, with both places; undefined where all stand as they did. */
export function movedBoxes(stored: readonly string[], actual: readonly string[]): string | undefined {
  if (stored.length !== actual.length) return `${stored.length} marks became ${actual.length}`;
  const moved = stored.flatMap((before, at) => {
    const after = actual[at] ?? '';
    return isSame(before, after) ? [] : [`${before} became ${after}`];
  });
  return moved.length === 0 ? undefined : moved.slice(0, 5).join('\n');
}

function isSame(before: string, after: string): boolean {
  const [a, b] = [before.split('|'), after.split('|')];
  const words = (parts: readonly string[]) => parts.slice(0, -4).join('|');
  const figures = (parts: readonly string[]) => parts.slice(-4).map(Number);
  const [from, to] = [figures(a), figures(b)];
  return words(a) === words(b) && from.every((each, at) => Math.abs(each - (to[at] ?? Number.NaN)) <= TOLERANCE);
}
