// The page for whoever does not see it or does not point at it: no violations of axe-core in any theme, all of it by keyboard
// in the order in which it stands, and names that say what a picture shows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf, SAMPLES, sample } from '../health/judged';
import { inPage, openPages, type Pages } from './shownPage';
import { THEMES } from './themes';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPEN_ALL = "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })";

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await inPage<{ violations: readonly Violation[] }>(page, 'async () => axe.run()', null);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

test.each(SAMPLES)('%s has nothing that axe-core complains of, in any theme', async (name) => {
  const report = reportOf(sample(name));
  for (const theme of THEMES) {
    const { page } = await pages.show(report, { width: 900, theme });
    await page.evaluate(OPEN_ALL);
    expect(await violationsIn(page)).toEqual([]);
    await page.close();
  }
});

test.each([360, 1400])('nor at %i pixels', async (width) => {
  const { page } = await pages.show(reportOf(sample('troubled.alliance.yaml')), { width });
  await page.evaluate(OPEN_ALL);
  expect(await violationsIn(page)).toEqual([]);
});

const FOCUSABLE = `() => {
  const all = [...document.querySelectorAll('a[href], button, summary')];
  globalThis.places = new Map(all.filter((each) => each.checkVisibility()).map((each, at) => [each, at]));
  return globalThis.places.size;
}`;
const FOCUSED = '() => globalThis.places.get(document.activeElement) ?? null';

test('Tab leads through all of the page, in the order in which it stands', async () => {
  const { page } = await pages.show(reportOf(sample('troubled.alliance.yaml')), { width: 900 });
  await page.evaluate(OPEN_ALL);
  const count = await inPage<number>(page, FOCUSABLE, null);
  expect(count).toBeGreaterThan(150);
  const visited: (number | null)[] = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('Tab');
    visited.push(await inPage<number | null>(page, FOCUSED, null));
  }
  expect(visited).toEqual(Array.from({ length: count }, (_, at) => at));
});

test.each(['Enter', 'Space'])('%s folds a vital sign out and in again', async (key) => {
  const { page } = await pages.show(reportOf(sample('troubled.alliance.yaml')), { width: 900 });
  const fold = page.locator('#vital-governance');
  await fold.locator('summary').focus();
  expect(await fold.getByText('Sales Board last met').isVisible()).toBe(false);
  await page.keyboard.press(key);
  expect(await fold.getByText('Sales Board last met').isVisible()).toBe(true);
  await page.keyboard.press(key);
  expect(await fold.getByText('Sales Board last met').isVisible()).toBe(false);
});

test('the ladder says in words what its stairs show', async () => {
  const { page } = await pages.show(reportOf(sample('troubled.alliance.yaml')), { width: 900 });
  expect(await page.locator('#ladder').ariaSnapshot()).toBe(`- region "Escalation ladder":
  - heading "Escalation ladder" [level=2]
  - paragraph: 46 business days from the bottom to the end; 1 issue past its time
  - list:
    - listitem:
      - text: "3"
      - link "Steering committee":
        - /url: "#L200"
      - paragraph: Joint Steering Committee
      - img "From business day 25 to 46"
      - text: 30 days
      - paragraph: by day 46
    - listitem:
      - text: "2"
      - link "Sponsors":
        - /url: "#L199"
      - paragraph: executive sponsor of Orvenholt Energy, executive sponsor of Solmaric Storage
      - img "From business day 10 to 25"
      - text: 15 business days
      - paragraph: by day 25
    - listitem:
      - text: "1"
      - link "Working level":
        - /url: "#L198"
      - paragraph: Lena Forss, Colin Brandt
      - paragraph:
        - link "Both sides refuse the bill for exchanged inverters":
          - /url: "#L303"
        - text: since 28 Sep, business day 39
      - img "From business day 0 to 10. Both sides refuse the bill for exchanged inverters for 39 business days, past its time"
      - text: 10 business days
      - paragraph: by day 10`);
});

test('what stands in a picture alone has a name: scales, courses, lanes, bars, the map', async () => {
  const { page } = await pages.show(reportOf(sample('troubled.alliance.yaml')), { width: 900 });
  const namesIn = (place: string) =>
    page.locator(`${place} svg[role=img]`).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  const names = await Promise.all(['#vitals', '#kpis', '#relationship', '#risks', '#timeline'].map(namesIn));
  expect(names.flat()).toEqual([
    'Sponsorship: 0 of 100; 0 measured, 30 taken off',
    'Accountability: 67 of 100',
    'Governance: 1 of 100; 25 measured, 24 taken off',
    'Value and performance: 27 of 100; 81 measured, 54 taken off',
    'Relationship: 32 of 100; 56 measured, 24 taken off',
    'Risk: 35 of 100',
    'Commitments: 45 of 100; 57 measured, 12 taken off',
    'Resilience: 88 of 100',
    'Systems installed: 8,400, from 900, towards 12,000, expected today 12,000',
    '3 figures: 6,900 to 8,400',
    'Cost of a system: 334, from 310, towards 240, expected today 261, amber from 290, red from 320',
    '3 figures: 305 to 334',
    'Failures in the field: 1.9, from 2.6, towards 1.5, expected today 1.83, amber from 2, red from 3',
    '3 figures: 2 to 1.9',
    'Days until the partner answers a question of the working level: 5.4, from 9, towards 4, expected today 5.51, amber from 6, red from 8',
    '2 figures: 5.2 to 5.4',
    'Scores of 100: Orvenholt Energy 73 on 28 May 2026, 63 on 24 Jun 2026; Solmaric Storage 52 on 24 Jun 2026',
    '3 open risks by likelihood and impact; the list says where each stands',
    'Stages: form 1 Nov 2023, launch 1 Feb 2024, manage 1 Jul 2024',
    'Milestones: Sales start in the south 30 Oct 2026, First 15 kWh system in the field 31 Mar 2027',
    'Changes: Elena Vásquez has left Solmaric 1 Sep 2026',
    'Documents: Alliance agreement 1 Nov 2023',
    'Term: Last day to say no to the renewal 1 Feb 2027, The term ends and renews by itself 1 Nov 2027',
  ]);
});
