// The health preview as a person meets it: opened beside the editor, followed while typing, and clicked. The
// tests are the steps of one visit, each from where the one before has left.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from './browser';
import { visit } from './visit';
import type { Workbench } from './workbench';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const { browser: browserOf, editor: editorOf, endsAtHome } = visit('preview');
let browser: Browser;
let editor: Workbench;

beforeAll(() => {
  browser = browserOf();
  editor = editorOf();
});

/** In the text, without saving. */
async function typeName(file: string, name: string): Promise<void> {
  await editor.goToTab(file);
  await editor.goTo(file === 'troubled.alliance.yaml' ? 5 : 4, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type(name);
}

const statusBar = (text: string) => editor.page.locator('.part.statusbar', { hasText: text });

test('the button over the editor opens the preview beside it', async () => {
  await editor.openFile('troubled.alliance.yaml');
  await editor.page.keyboard.press('Control+b');
  await editor.page.getByRole('button', { name: 'Open health preview' }).click();
  const title = editor.webview.getByRole('heading', { level: 1 });
  await title.waitFor();
  expect(await title.innerText()).toBe('Orvenholt–Solmaric home storage alliance');
  expect(await editor.webview.locator('.score').innerText()).toMatch(/^32\s+Red\s+Down 10$/);
  await browser.picture('preview-light');
  await editor.useTheme('Dark Modern');
  await editor.webview.locator('body.vscode-dark').waitFor();
  await browser.picture('preview-dark');
  await editor.useTheme('Light Modern');
});

test('the cursor in the text marks its section', async () => {
  await editor.goTo(150, 10);
  await editor.webview.locator('section.here', { hasText: 'RACI' }).waitFor();
  await editor.goTo(256, 10);
  await editor.webview.locator('section.here', { hasText: 'Risks' }).waitFor();
});

test('what is typed shows, without saving, and what was folded out stays so', async () => {
  await editor.webview.getByText('Sponsorship', { exact: true }).click();
  await editor.webview.getByText('Orvenholt Energy has no executive sponsor').waitFor();
  await editor.page.locator('.tab', { hasText: 'troubled.alliance.yaml' }).first().click();
  await editor.goTo(5, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type('Renamed <b>just</b> now');
  await editor.webview.getByRole('heading', { level: 1, name: 'Renamed <b>just</b> now' }).waitFor();
  expect(await editor.webview.getByText('Orvenholt Energy has no executive sponsor').isVisible()).toBe(true);
});

test('a click leads to the line', async () => {
  await editor.webview
    .getByRole('link', { name: 'No executive sponsor is named for "Orvenholt Energy"' })
    .first()
    .click();
  await statusBar('Ln 66, Col 12 (9 selected)').waitFor();
});

test.each(['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'])(
  'everybody can read it in %s',
  async (theme) => {
    await editor.useTheme(theme);
    const kind = { Light: 'light', Dark: 'dark' }[theme.split(' ')[0] ?? ''];
    const isKind = theme.includes('High') ? `high-contrast${kind === 'light' ? '-light' : ''}` : kind;
    await editor.webview.locator(`body.vscode-${isKind}`).waitFor();
    await browser.picture(`preview-${theme.toLowerCase().replaceAll(' ', '-')}`);
    const page = await editor.webview.locator('#page').elementHandle();
    const frame = await page?.ownerFrame();
    await frame?.evaluate(AXE);
    const results = await frame?.evaluate<AxeResults>('axe.run()');
    expect(results?.passes.length).toBeGreaterThan(10);
    expect(results?.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  },
);

test('a rule leads to its page', async () => {
  await editor.webview.getByRole('button', { name: 'sponsor/missing' }).first().click();
  await editor.page.locator('.tab.active', { hasText: 'sponsor missing' }).waitFor();
});

test('several previews are open at once, and each follows its own file', async () => {
  await editor.goToTab('troubled.alliance.yaml');
  await editor.openFile('northwind-helios.alliance.yaml');
  await editor.page.getByRole('button', { name: 'Open health preview' }).first().click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Northwind–Helios oncology alliance' }).waitFor();
  await editor.page.locator('.tab', { hasText: 'Health of troubled.alliance.yaml' }).click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Renamed <b>just</b> now' }).waitFor();
  // Its page was not there while it was not seen, and remembers.
  expect(await editor.webview.getByText('Orvenholt Energy has no executive sponsor').isVisible()).toBe(true);
  await typeName('northwind-helios.alliance.yaml', 'Named anew');
  await editor.page.locator('.tab', { hasText: 'Health of northwind-helios' }).click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Named anew' }).waitFor();
  await typeName('troubled.alliance.yaml', 'Renamed again');
  await editor.page.locator('.tab', { hasText: 'Health of troubled' }).click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Renamed again' }).waitFor();
});

test('after a reload a preview is there again, with what was folded out', async () => {
  for (const file of ['northwind-helios.alliance.yaml', 'troubled.alliance.yaml']) {
    await editor.goToTab(file);
    await editor.save();
  }
  // When VS Code writes down what its editors keep is its own business; that it has can be seen.
  await expect.poll(() => editor.isKept('vital:sponsorship'), { timeout: 30_000 }).toBe(true);
  await editor.page.reload();
  // Whichever of them was in front comes first.
  await editor.webview.getByRole('heading', { level: 1 }).waitFor();
  // Which of them was in front may have been written down before the last change of that.
  await editor.page.locator('.tab', { hasText: 'Health of northwind-helios' }).click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Named anew' }).waitFor();
  await editor.page.locator('.tab', { hasText: 'Health of troubled' }).click();
  await editor.webview.getByRole('heading', { level: 1, name: 'Renamed again' }).waitFor();
  await editor.webview.getByText('Orvenholt Energy has no executive sponsor').waitFor();
});

endsAtHome();
