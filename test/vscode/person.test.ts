// The extension as a person meets it: installed from its package, seen and used in VS Code's window alone. The tests are
// the steps of one visit, each from where the one before has left.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { packageExtension } from '../../tools/package.mjs';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { type Browser, openBrowser } from './browser';
import { SAMPLES } from './extension';
import { readRecord, recording } from './reached';
import { runFolder } from './runFolder';
import { openWorkbench, type Workbench } from './workbench';

const folder = runFolder('person');
const workspace = join(folder, 'workspace');
const onDisk = (name: string) => readFileSync(join(workspace, name), 'utf8');
const reached = join(folder, 'reached.jsonl');
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let editor: Workbench;

beforeAll(async () => {
  const { path: extension } = packageExtension(folder);
  cpSync(SAMPLES, workspace, { recursive: true });
  const host = setUpHost('newest', console.log);
  const settings = { 'workbench.colorTheme': 'Default Light Modern' };
  server = await startServer(host, { folder: join(folder, 'server'), extension, settings, env: recording(reached) });
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

test('an alliance in trouble is underlined where it is wrong', async () => {
  await editor.openFile('troubled.alliance.yaml');
  await editor.page.locator('.squiggly-error').first().waitFor();
  expect(await editor.language()).toBe('Alliance YAML');
  await browser.picture('squiggles-light');
});

test('the problems tell why', async () => {
  await editor.page.keyboard.press('Control+Shift+M');
  const first = editor.problems.filter({ hasText: 'exit/missing' });
  await first.waitFor();
  expect(await first.innerText()).toContain(
    'No exit plan is written at stage "manage"; how to part is best agreed while relations are good.',
  );
  await browser.picture('problems-light');
});

test('a fix is applied with the keyboard', async () => {
  await editor.goTo(300, 60);
  await editor.page.keyboard.press('Control+.');
  await editor.page.locator('.action-widget .action', { hasText: 'Replace by "orvenholt.allianceManager"' }).waitFor();
  await browser.picture('fixes-light');
  await editor.page.keyboard.press('Enter');
  await editor.problems.filter({ hasText: 'reference/unknown' }).waitFor({ state: 'detached' });
  await editor.save();
  await expect
    .poll(() => onDisk('troubled.alliance.yaml'))
    .toContain('Settle the budget for 2027, owner: orvenholt.allianceManager,');
});

test('a completion is accepted', async () => {
  await editor.goTo(8, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type('gr');
  await editor.page.keyboard.press('Control+Space');
  await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'growth' }).waitFor();
  await browser.picture('completion-light');
  await editor.page.keyboard.press('Enter');
  await editor.save();
  await expect.poll(() => onDisk('troubled.alliance.yaml')).toContain('\ntier: growth\nstage: manage\n');
});

test('somebody of the directory is renamed there and here', async () => {
  await editor.goTo(23, 21);
  await editor.page.keyboard.press('F2');
  await editor.page.locator('.rename-box .rename-input').fill('lena-forss-berg');
  await editor.page.keyboard.press('Enter');
  await editor.page.locator('.view-line', { hasText: 'lena-forss-berg' }).waitFor();
  await editor.save();
  await expect.poll(() => onDisk('troubled.alliance.yaml')).not.toMatch(/lena-forss(?!-berg)/);
  await editor.openFile('group.alliance-directory.yaml');
  await editor.page.locator('.view-line', { hasText: 'id: lena-forss-berg' }).waitFor();
  await editor.save();
  await expect
    .poll(() => onDisk('group.alliance-directory.yaml'))
    .toContain('{ id: lena-forss-berg, name: Lena Forss,');
  await browser.picture('renamed-light');
});

test('all of it can be read in the dark', async () => {
  await editor.useTheme('Dark Modern');
  await editor.openFile('troubled.alliance.yaml');
  await editor.goTo(9, 8);
  await editor.page.locator('.squiggly-error').first().waitFor();
  await browser.picture('problems-dark');
});

test('nothing left the machine', () => {
  const { processes, outside } = readRecord(reached);
  expect([...browser.outside, ...outside]).toEqual([]);
  expect(processes).toContainEqual(expect.stringMatching(/dist\/server\.js.*--node-ipc/));
});
