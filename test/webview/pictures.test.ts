// The page of the preview, section by section, against pictures that somebody has looked at. `UPDATE_PICTURES=1` renews
// them. They hold for the version of Chromium they were made with; in another, where the marks stand is compared alone.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxesOf, movedBoxes } from './boxes';
import { differenceOf, smallPicture } from './picture';
import { openPages, type Pages } from './shownPage';
import { type Case, cases } from './shownReports';

const FOLDER = join(import.meta.dirname, 'pictures');
const FOUND = join(import.meta.dirname, '../../.vscode-test/pictures/preview');
const VERSION = join(FOLDER, 'chromium.txt');
const BOXES = join(FOLDER, 'boxes.json');
const MAY_UPDATE = process.env.UPDATE_PICTURES !== undefined;
/** Bytes that all of them may take. */
const MOST = 2_500_000;

let pages: Pages;
let isSameBrowser: boolean;
const stored: Record<string, readonly string[]> = JSON.parse(existsSync(BOXES) ? readFileSync(BOXES, 'utf8') : '{}');
const seen: Record<string, readonly string[]> = {};

beforeAll(async () => {
  pages = await openPages();
  rmSync(FOUND, { recursive: true, force: true });
  if (MAY_UPDATE) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(VERSION, `${pages.browser.version()}\n`);
  }
  isSameBrowser = readFileSync(VERSION, 'utf8').trim() === pages.browser.version();
});
afterAll(async () => {
  if (MAY_UPDATE) writeFileSync(BOXES, `${JSON.stringify(seen, null, 1)}\n`);
  await pages?.close();
});

test.each(cases().map((each) => [each.name, each] as const))('%s looks as it did', async (_, shown) => {
  const { page, faults } = await pages.show(shown.report, shown);
  if (shown.isOpen)
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
  const differing: string[] = [];
  for (const part of shown.isOpen ? ['.brief'] : await partsOf(page))
    differing.push(...(await differencesOf(page, shown, part)));
  await page.close();
  expect(differing).toEqual([]);
  expect(faults).toEqual([]);
});

/** The first screen as a whole, then every section after it. */
async function partsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    "['header', '.brief', ...[...document.querySelectorAll('.columns section')].map(({ id }) => '#' + id)]",
  );
}

async function differencesOf(page: Page, { name }: Case, part: string): Promise<string[]> {
  const key = `${name}-${part.slice(part.startsWith('header') ? 0 : 1)}`;
  const boxes = await boxesOf(page, part);
  seen[key] = boxes;
  const picture = isSameBrowser
    ? smallPicture(await page.locator(part).screenshot({ animations: 'disabled' }))
    : undefined;
  const file = join(FOLDER, `${key}.png`);
  if (MAY_UPDATE) {
    if (picture) writeFileSync(file, picture);
    return [];
  }
  const moved = movedBoxes(stored[key] ?? [], boxes);
  const difference = picture && existsSync(file) ? differenceOf(readFileSync(file), picture) : undefined;
  if (picture && (moved || difference)) {
    mkdirSync(FOUND, { recursive: true });
    writeFileSync(join(FOUND, `${key}.actual.png`), picture);
    if (difference?.picture) writeFileSync(join(FOUND, `${key}.diff.png`), difference.picture);
  }
  return [moved, difference?.says].flatMap((says) => (says === undefined ? [] : [`${key}: ${says}`]));
}

test('no picture is kept of what is no longer shown, and none is missing', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  expect(names.sort()).toEqual(
    Object.keys(seen)
      .map((key) => `${key}.png`)
      .sort(),
  );
});

test('the pictures are small', () => {
  const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});
