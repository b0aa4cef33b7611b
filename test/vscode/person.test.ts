// The extension as a person meets it: installed from its package, seen and used in VS Code's window alone. The tests are
// the steps of one visit, each from where the one before has left.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from './browser';
import { visit } from './visit';
import type { Workbench } from './workbench';

const { workspace, browser: browserOf, editor: editorOf, endsAtHome } = visit('person');
const onDisk = (name: string) => readFileSync(join(workspace, name), 'utf8');
let browser: Browser;
let editor: Workbench;

beforeAll(() => {
  browser = browserOf();
  editor = editorOf();
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

test('the status bar tells health and findings of the file, and its vital signs when it is pointed at', async () => {
  const item = editor.page.locator('[id="alliance-as-code.alliance-as-code.alliance.status"]');
  await expect.poll(() => item.innerText()).toContain('Alliance: 32 red · 8 errors');
  await item.hover();
  const tooltip = editor.page.locator('.monaco-hover:visible', { hasText: 'Vital sign' });
  await tooltip.waitFor();
  const told = await tooltip.innerText();
  expect(told).toContain('Orvenholt–Solmaric home storage alliance: 32 red, down 10 in 90 days.');
  expect(told).toContain('8 errors, 18 warnings, 1 info.');
  expect(await tooltip.locator('tbody tr').count()).toBe(8);
  await browser.picture('status-light');
  await editor.page.keyboard.press('Escape');
});

test('of a file that is no alliance the status bar tells findings alone', async () => {
  await editor.openFile('group.alliance-directory.yaml');
  const item = editor.page.locator('[id="alliance-as-code.alliance-as-code.alliance.status"]');
  await expect.poll(() => item.innerText()).toMatch(/Alliance: (no findings|\d)/);
  expect(await item.innerText()).not.toMatch(/red|amber|green|unknown/);
  await editor.openFile('troubled.alliance.yaml');
});

test('the code of a finding leads to the page of its rule', async () => {
  const finding = editor.problems.filter({ hasText: 'No executive sponsor is named for "Orvenholt Energy"' });
  await finding.getByRole('button', { name: 'sponsor/missing' }).click();
  const page = editor.webview.locator('h1', { hasText: 'sponsor/missing' });
  await page.waitFor();
  await browser.picture('rule-light');
  await editor.page.keyboard.press('Control+w');
  await page.waitFor({ state: 'detached' });
});

test('the tree shows each alliance with its health, and below it what was found, the gravest first', async () => {
  await editor.openFile('troubled.alliance.yaml');
  await editor.page.getByRole('tab', { name: 'Alliances' }).click();
  const alliances = editor.tree('Alliances');
  const troubled = alliances.getByRole('treeitem', { name: 'Orvenholt–Solmaric home storage alliance' });
  await troubled.waitFor();
  const label = () => troubled.getAttribute('aria-label');
  await expect
    .poll(label)
    .toBe('Orvenholt–Solmaric home storage alliance, 32 red · manage · 8 errors, 18 warnings, 1 info');
  await alliances
    .getByRole('treeitem', { name: 'Northwind–Helios oncology alliance, 92 green · manage · no findings' })
    .waitFor();
  expect(await troubled.getAttribute('aria-expanded')).toBe('false');
  await troubled.locator('.monaco-tl-twistie').click();
  await alliances.getByRole('treeitem', { name: 'Error: No exit plan is written at stage "manage"' }).waitFor();
  await alliances.getByRole('treeitem', { name: 'Error: 2 actors are accountable' }).click();
  await editor.page.locator('.part.statusbar', { hasText: 'Ln 150, Col 64 (21 selected)' }).waitFor();
});

test('below an alliance stand its vital signs, and what needs attention with the way to its line', async () => {
  const alliances = editor.tree('Alliances');
  const vitals = alliances.getByRole('treeitem', { name: /^Vital signs of Orvenholt.*: 6 red, 1 amber, 1 green$/ });
  await vitals.locator('.monaco-tl-twistie').click();
  await alliances.getByRole('treeitem', { name: 'Governance: 1 red, down 25' }).waitFor();
  expect(await alliances.locator('[aria-level="3"]').count()).toBe(8 + 5);
  await browser.picture('tree-light');
  await alliances.getByRole('treeitem', { name: /^"Elena Vásquez" was executive sponsor.*line 74$/ }).click();
  await editor.page.locator('.part.statusbar', { hasText: 'Ln 74, Col 28 (13 selected)' }).waitFor();
  await alliances.getByRole('treeitem', { name: 'Governance: 1 red, down 25' }).hover();
  await editor.useTheme('Dark Modern');
  await browser.picture('tree-dark');
  await editor.useTheme('Light Modern');
  await editor.page.keyboard.press('Control+Shift+e');
});

test('a hover says who is meant', async () => {
  await editor.goTo(23, 21);
  await editor.page.keyboard.press('Control+k');
  await editor.page.keyboard.press('Control+i');
  await editor.page.locator('.monaco-hover:visible', { hasText: 'Lena Forss' }).first().waitFor();
  await browser.picture('hover-light');
  await editor.page.keyboard.press('Escape');
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

test('a new alliance begins with a few questions', async () => {
  await editor.command('Alliance: New alliance');
  await editor.answer('What is the alliance called?', 'Aurora–Élan joint venture');
  await editor.pick('launch');
  await editor.answer('The first partner', 'Aurora AG');
  await editor.answer('The second partner', 'Élan SA');
  await editor.answer('The third partner', '');
  await editor.pick('Aurora AG');
  await editor.tick('joint-venture');
  await editor.page.locator('.tab.active', { hasText: 'aurora-elan-joint-venture.alliance.yaml' }).waitFor();
  await editor.page.locator('.view-line', { hasText: 'name: Aurora–Élan joint venture' }).waitFor();
  await editor.problems.filter({ hasText: 'No executive sponsor is named for "Aurora AG"' }).waitFor();
  await browser.picture('new-alliance-light');
  await editor.save();
  await expect.poll(() => onDisk('aurora-elan-joint-venture.alliance.yaml')).toContain('form: [joint-venture]');
});

test('the tree follows what is typed, and what comes and goes on the disk', async () => {
  await editor.page.getByRole('tab', { name: 'Alliances' }).click();
  const named = (name: string) => editor.tree('Alliances').getByRole('treeitem', { name });
  const file = 'aurora-elan-joint-venture.alliance.yaml';
  await named('Aurora–Élan joint venture, ').waitFor();
  renameSync(join(workspace, file), join(workspace, 'elsewhere.alliance.yaml'));
  await named('Aurora–Élan joint venture, ').waitFor();
  rmSync(join(workspace, 'elsewhere.alliance.yaml'));
  await named('Aurora–Élan joint venture, ').waitFor({ state: 'detached' });
  await editor.openFile('troubled.alliance.yaml');
  await editor.goTo(5, 7);
  await editor.page.keyboard.press('Shift+End');
  await editor.page.keyboard.type('Typed just now');
  await named('Typed just now, 32 red · ').waitFor();
});

test('all of it can be read in the dark', async () => {
  await editor.useTheme('Dark Modern');
  await editor.openFile('troubled.alliance.yaml');
  await editor.goTo(9, 8);
  await editor.page.locator('.squiggly-error').first().waitFor();
  await browser.picture('problems-dark');
});

endsAtHome();
