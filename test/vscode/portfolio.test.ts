// The portfolio as a person meets it: opened from the tree, read, followed to an alliance and to a line. The tests are the
// steps of one visit, each from where the one before has left.
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from './browser';
import { visit } from './visit';
import type { Workbench } from './workbench';

const TROUBLED = 'Orvenholt–Solmaric home storage alliance';
const { browser: browserOf, editor: editorOf, endsAtHome } = visit('portfolio');
let browser: Browser;
let editor: Workbench;

beforeAll(() => {
  browser = browserOf();
  editor = editorOf();
});

const row = (name: string) => editor.webview.getByRole('row', { name });
const tab = (label: string) => editor.page.locator('.tab', { hasText: label });

test('a button over the tree opens it: every alliance with its health', async () => {
  await editor.page.getByRole('tab', { name: 'Alliances' }).click();
  await editor.tree('Alliances').getByRole('treeitem', { name: TROUBLED }).waitFor();
  await editor.page.getByRole('button', { name: 'Open portfolio' }).click();
  await row(TROUBLED).waitFor();
  expect(await editor.page.locator('.tab.active').innerText()).toContain('Portfolio');
  expect(await row(TROUBLED).getByRole('gridcell').first().innerText()).toBe('32 Red');
  await editor.page.keyboard.press('Control+b');
  await browser.picture('portfolio-light');
});

test('it can be read in the dark', async () => {
  await editor.useTheme('Dark Modern');
  await editor.webview.locator('body.vscode-dark').waitFor();
  await row(TROUBLED).waitFor();
  await browser.picture('portfolio-dark');
  await editor.useTheme('Light Modern');
});

test('its calendar is a command away', async () => {
  await editor.command('Alliance: Show calendar');
  await expect
    .poll(async () => (await editor.webview.locator('#calendar h2').boundingBox())?.y ?? -1)
    .toSatisfy((y: number) => y >= 0 && y < 800);
});

test('it follows what is typed, without saving', async () => {
  await editor.openFile('troubled.alliance.yaml');
  await editor.goTo(5, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type('Renamed <b>just</b> now');
  await tab('Portfolio').click();
  await row('Renamed <b>just</b> now').waitFor();
});

test('an alliance leads to its health', async () => {
  await row('Renamed <b>just</b> now').getByRole('link').click();
  await tab('Health of troubled.alliance.yaml').click();
  const titles = () => Promise.all(editor.page.frames().map((frame) => frame.locator('h1').allInnerTexts()));
  await expect.poll(async () => (await titles()).flat()).toContain('Renamed <b>just</b> now');
  await editor.page.keyboard.press('Control+w');
  await tab('Health of troubled.alliance.yaml').waitFor({ state: 'detached' });
});

test('what needs attention leads to its line', async () => {
  await tab('Portfolio').click();
  await editor.webview.locator('#attention').getByRole('link', { name: 'was executive sponsor' }).click();
  await editor.page.locator('.part.statusbar', { hasText: 'Ln 74, Col 28 (13 selected)' }).waitFor();
  expect(await editor.page.locator('.tab.active', { hasText: 'troubled.alliance.yaml' }).count()).toBeGreaterThan(0);
});

test('after a reload it is there again', async () => {
  await editor.save();
  await tab('Portfolio').click();
  await expect.poll(() => editor.isKept('alliance.portfolio'), { timeout: 30_000 }).toBe(true);
  await editor.page.reload();
  await tab('Portfolio').click();
  await row('Renamed <b>just</b> now').waitFor();
});

endsAtHome();
