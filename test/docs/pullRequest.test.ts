// What a reviewer sees of a difference in a pull request: the Markdown that the command prints, laid out as GitHub does, in a
// browser. Takes the picture of the README.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alliance } from '../cli/alliance';
import { pullRequest } from '../pullRequest';
import { findChromium } from '../vscode/chromium';

const STYLE = readFileSync(resolve(__dirname, 'pullRequest.css'), 'utf8');
const PICTURES = resolve(__dirname, '../../.vscode-test/pictures');

/** Code hosts draw these signs as pictures of their own, whatever fonts there are. */
const SIGNS = { '🟢': 'green', '🟡': 'amber', '🔴': 'red', '⚪': 'none' };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() });
});
afterAll(() => browser?.close());

test('shows how the alliance stands and what worries at a glance, and unfolds the findings', async () => {
  const { folder } = pullRequest();
  const { stdout } = await alliance(folder, ['diff', 'HEAD~1', '--format', 'markdown']);
  const html = micromark(stdout, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const body = Object.entries(SIGNS).reduce(
    (text, [sign, name]) => text.replaceAll(sign, `<i class="${name}"></i>`),
    html,
  );
  const page = await browser.newPage({ viewport: { width: 860, height: 760 }, deviceScaleFactor: 2 });
  const name = '<header><b>alliance-bot</b> commented</header>';
  await page.setContent(`<!doctype html><style>${STYLE}</style><main>${name}<article>${body}</article></main>`);

  expect(await page.locator('td:first-child').allTextContents()).toEqual([
    ...['Health', 'Practice', 'Sponsorship', 'Accountability', 'Value and performance', 'Findings'],
  ]);
  const finding = page.getByText('No executive sponsor is named for "Helios Bio"');
  expect(await finding.isVisible()).toBe(false);
  expect(await page.locator('a').count()).toBe(0);

  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('main').screenshot({ path: resolve(PICTURES, `pull-request-${colorScheme}.png`) });
  }
  await page.getByText('3 findings new').last().click();
  expect(await finding.isVisible()).toBe(true);
});
