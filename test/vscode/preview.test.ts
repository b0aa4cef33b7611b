// The health preview as a person meets it: opened beside the editor, followed while typing, clicked, and there again
// after a reload. The tests are the steps of one visit, each from where the one before has left.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { packageExtension } from '../../tools/package.mjs';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { type Browser, openBrowser } from './browser';
import { SAMPLES } from './extension';
import { runFolder } from './runFolder';
import { openWorkbench, type Workbench } from './workbench';

const folder = runFolder('preview');
const workspace = join(folder, 'workspace');
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let editor: Workbench;

beforeAll(async () => {
  const { path: extension } = packageExtension(folder);
  cpSync(SAMPLES, workspace, { recursive: true });
  const host = setUpHost('newest', console.log);
  const settings = { 'workbench.colorTheme': 'Default Light Modern' };
  server = await startServer(host, { folder: join(folder, 'server'), extension, settings });
  browser = await openBrowser();
  editor = await openWorkbench(browser.page, `${server.url}/?${new URLSearchParams({ folder: workspace })}`);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(({ task }) => {
  onTestFailed(async () => void (await browser.picture(`failed: ${task.name}`)));
});

test('the button over the editor opens the preview beside it', async () => {
  await editor.openFile('troubled.alliance.yaml');
  await editor.page.getByRole('button', { name: 'Open health preview' }).click();
  const title = editor.webview.getByRole('heading', { level: 1 });
  await title.waitFor();
  expect(await title.innerText()).toBe('Orvenholt–Solmaric home storage alliance');
  await editor.page.keyboard.press('Control+b');
  await browser.picture('preview-light');
});

test('what is typed shows, without saving', async () => {
  await editor.goTo(5, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type('Renamed <b>just</b> now');
  const title = editor.webview.getByRole('heading', { level: 1, name: 'Renamed <b>just</b> now' });
  await title.waitFor();
});

test('a click leads to the line', async () => {
  await editor.webview
    .getByRole('link', { name: 'No executive sponsor is named for "Orvenholt Energy"' })
    .first()
    .click();
  await editor.page.locator('.part.statusbar', { hasText: 'Ln 66, Col 12 (9 selected)' }).waitFor();
});

test('the preview is there again after a reload', async () => {
  await editor.page.reload();
  const title = editor.webview.getByRole('heading', { level: 1 });
  await title.waitFor();
});

test('it can be read in the dark', async () => {
  await editor.useTheme('Dark Modern');
  await browser.picture('preview-dark');
});
