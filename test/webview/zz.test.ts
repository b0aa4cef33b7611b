import { test } from 'vitest';
import { browserPages, tell } from './browserPage';
import { OF_SAMPLES, portfolioOf } from './portfolios';
const { open } = browserPages();
test('pics', async () => {
  for (const [n, p] of [['s', OF_SAMPLES], ['b', portfolioOf(500)]] as const) for (const width of [320, 700, 1400]) {
    const { page, faults } = await open({ width, height: 900 });
    await tell(page, { kind: 'portfolio', portfolio: p, note: null });
    await page.locator('h1').waitFor();
    await page.waitForTimeout(100);
    console.log(n, width, await page.evaluate('document.documentElement.scrollWidth'), await page.evaluate('document.querySelectorAll("*").length'), faults, JSON.stringify(p).length);
    await page.screenshot({ path: `/tmp/panel-${n}-${width}.png`, fullPage: true });
    await page.close();
  }
});
