// The page of a large portfolio: it holds little at a time, and everything can be reached.
import { describe, expect, test } from 'vitest';
import { elements, MOST, of, portfolioPages } from './portfolioPage';
import { portfolioOf } from './portfolios';

const MANY = portfolioOf(500);

const { pageOf } = portfolioPages();

describe('500 alliances', () => {
  test.each([
    [320, 700],
    [1000, 800],
    [2400, 2160],
  ])('hold few elements wherever one scrolls, %i by %i', async (width, height) => {
    const { page, faults } = await pageOf(MANY, { width, height });
    const total = await of<number>(page, '.map-box', 'it.scrollHeight');
    let most = 0;
    for (let step = 0; step <= 20; step++) {
      await of(page, '.map-box', `{ it.scrollTop = ${Math.round((total * step) / 20)}; }`);
      // What lies in the middle of the box is a row, not empty space.
      await expect
        .poll(() =>
          page.evaluate<boolean>(
            '(({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2)?.closest("[role=row]") != null)(document.querySelector(".map-box").getBoundingClientRect())',
          ),
        )
        .toBe(true);
      most = Math.max(most, await elements(page));
    }
    await page.locator('.map [aria-rowindex="505"]').waitFor();
    for (const button of await page.getByRole('button', { name: /^Show more/ }).all()) await button.click();
    most = Math.max(most, await elements(page));
    expect(most).toBeLessThanOrEqual(MOST);
    expect(await of(page, '.map-box', 'it.scrollHeight')).toBe(total);
    expect(faults).toEqual([]);
  });

  test('a long list is shown in part, more of it on demand, page by page to its end', async () => {
    const { page } = await pageOf(portfolioOf(60));
    const asks = page.locator('#asks');
    const shown = () => asks.getByRole('status').innerText();
    expect(await shown()).toMatch(/^1–8 of 60/);
    const more = asks.getByRole('button', { name: 'Show more asks' });
    await more.click();
    expect(await shown()).toMatch(/^1–24 of 60/);
    await more.click();
    expect(await shown()).toMatch(/^25–48 of 60/);
    await more.press('Enter');
    expect(await shown()).toMatch(/^49–60 of 60/);
    expect(await more.count()).toBe(0);
    // The keyboard is where the button was.
    expect(await page.evaluate('document.activeElement.closest("section").id')).toBe('asks');
    await asks.getByRole('button', { name: 'Show earlier asks' }).click();
    expect(await shown()).toMatch(/^25–48 of 60/);
  });

  test('a month of the calendar is a step away', async () => {
    const { page } = await pageOf(MANY);
    const calendar = page.locator('#calendar');
    expect(await calendar.locator('h3').first().innerText()).toBe('Nov 2026');
    await calendar.getByRole('button', { name: /^Mar 2027, \d+ dates$/ }).click();
    await calendar.locator('h3', { hasText: 'Mar 2027' }).first().waitFor();
    expect(await calendar.locator('h3').first().innerText()).toBe('Mar 2027');
  });

  test('on paper all rows stand', async () => {
    const { page } = await pageOf(MANY);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await expect
      .poll(() => page.evaluate<boolean>('document.querySelectorAll(".map [role=row].alliance").length === 500'))
      .toBe(true);
    expect(await of(page, '.map-box', 'getComputedStyle(it).maxHeight')).toBe('none');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await expect
      .poll(() => page.evaluate<boolean>('document.querySelectorAll(".map [role=row].alliance").length < 100'))
      .toBe(true);
  });
});
