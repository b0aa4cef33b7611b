// Pages as `alliance health` and `alliance portfolio` make them, opened from the disk as whoever was sent them
// does: they ask for nothing, can be read with scripts off, in light, dark and on paper, and show hostile text as text.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommandLine } from '../../tools/build.mjs';
import { reportOf, SAMPLES, sample, sampleText } from '../health/judged';
import { findChromium } from '../vscode/chromium';

const ROOT = resolve(__dirname, '../..');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'alliance-exported-'));
let browser: Browser;

beforeAll(async () => {
  await buildCommandLine(folder);
  browser = await chromium.launch({ executablePath: findChromium() });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The address of the page that the built command makes of these files, on a day that stays. */
function exported(...paths: string[]): string {
  return madeBy('health', ...paths);
}

function madeBy(...command: string[]): string {
  const page = join(folder, 'page.html');
  const args = [...command, '--format', 'html', '--as-of', '2026-11-22', '--output', page];
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'alliance.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return pathToFileURL(page).href;
}

/** A page that is open; `faults` collects what the browser complains of, and what it was asked for beside the page. */
async function opened(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => {
    if (request.url() !== address) faults.push(request.url());
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** What axe-core finds, best practices included; run by the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');
const ONE = 'samples/northwind-helios.alliance.yaml';
const ILL = 'samples/troubled.alliance.yaml';

describe.each([
  ['one alliance', ['health', ILL], [360, 1400]],
  ['all samples', ['health', 'samples'], [360]],
  ['the portfolio', ['portfolio', 'samples'], [360, 1400]],
])('a page of %s', (_what, command, widths) => {
  test.each(['light', 'dark'] as const)(
    'is clean in %s, at a phone and at a desk, with everything folded out',
    async (colorScheme) => {
      const address = madeBy(...command);
      for (const each of widths) {
        const { page, faults, close } = await opened(address, { colorScheme, viewport: { width: each, height: 900 } });
        await page.locator('.unfold, .choice').waitFor();
        await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
        expect({ faults, width: await width(page), violations: await violations(page) }).toEqual({
          faults: [],
          width: each,
          violations: [],
        });
        await close();
      }
    },
  );
});

test('with scripts off everything is there, and folds open', async () => {
  const { page, faults, close } = await opened(exported(ILL), { javaScriptEnabled: false });
  const report = reportOf(sample('troubled.alliance.yaml'));
  expect(await page.locator('h1').innerText()).toBe(report.name);
  const [first] = report.vitals.sponsorship.deductions;
  const fact = page
    .locator('.vital .reasons')
    .first()
    .getByText(first?.message ?? '');
  expect(await fact.isVisible()).toBe(false);
  await page.locator('.vital > summary').first().click();
  expect(await fact.isVisible()).toBe(true);
  const text = (await page.locator('main').textContent()) ?? '';
  const { attention, practice, calendar, sections } = report;
  for (const said of [
    ...attention.flatMap(({ what, why, next }) => [what, why, next]),
    ...practice.unmet.map(({ message }) => message),
    ...Object.values(report.vitals).flatMap(({ facts, deductions }) => [
      ...facts.map((each) => each.text),
      ...deductions.map(({ message }) => message),
    ]),
    ...calendar.filter(({ date }) => date < '2027-02-20').map(({ title }) => title),
    ...sections.timeline.filter(({ kind }) => kind !== 'stage').map(({ title }) => title),
    ...sections.work.map(({ what }) => what),
  ])
    expect(text).toContain(said);
  expect(faults).toEqual([]);
  await close();
});

test('one button folds everything out, and in again', async () => {
  const { page, close } = await opened(exported(ILL));
  await page.getByRole('button', { name: 'Fold all out' }).click();
  expect(await page.locator('details:not([open])').count()).toBe(0);
  await page.getByRole('button', { name: 'Fold all in' }).click();
  expect(await page.locator('details[open]').count()).toBe(0);
  await close();
});

describe('the portfolio', () => {
  const rows = (page: Page) => page.locator('.map .alliance .name .mark').allInnerTexts();
  const names = SAMPLES.map((name) => reportOf(sample(name)).name);

  test('is there whole with scripts off', async () => {
    const { page, faults, close } = await opened(madeBy('portfolio', 'samples'), { javaScriptEnabled: false });
    expect((await rows(page)).sort()).toEqual([...names].sort());
    expect(await page.locator('.choice').count()).toBe(0);
    expect(await page.locator('main a:not([href^="#"])').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('of five hundred alliances can be searched', async () => {
    const text = sampleText('northwind-helios.alliance.yaml');
    const files = join(folder, 'many');
    mkdirSync(files);
    for (let at = 1; at <= 500; at++) {
      const own = text.replace(/^id: .*$/m, `id: deal-${at}`).replace(/^name: .*$/m, `name: Deal ${at}`);
      writeFileSync(join(files, `deal-${at}.alliance.yaml`), own);
    }
    const { page, faults, close } = await opened(madeBy('portfolio', files, '--group-by', 'partner'));
    expect((await rows(page)).length).toBe(500);
    await page.getByRole('searchbox').fill('deal 499');
    await page.getByText('1 of 500 alliances').waitFor();
    expect(await rows(page)).toEqual(['Deal 499']);
    expect(await page.getByRole('combobox', { name: 'Group by' }).inputValue()).toBe('partner');
    expect({ faults, width: await width(page) }).toEqual({ faults: [], width: 1300 });
    await close();
  });
});

test('a mark names its place, since there is no editor that it could lead to', async () => {
  const { page, close } = await opened(exported(ILL));
  const [first] = reportOf(sample('troubled.alliance.yaml')).attention;
  const mark = page.locator('.attention .mark').first();
  expect(await mark.getAttribute('title')).toBe(`${ILL}:${(first?.range.start.line ?? 0) + 1}`);
  expect(await page.locator('main a:not([href^="#"]), main a.mark').count()).toBe(0);
  await page.locator('.attention a.rule').first().click();
  expect(await page.locator(':target').innerText()).toMatch(/^sponsor\/departed\n/);
  await close();
});

test('the contents lead to each alliance', async () => {
  const { page, close } = await opened(exported('samples'));
  const links = page.locator('.toc a');
  const names = SAMPLES.map((name) => reportOf(sample(name)).name).sort();
  expect((await links.allInnerTexts()).sort()).toEqual(names);
  for (const link of await links.all()) {
    const target = page.locator((await link.getAttribute('href')) ?? '');
    expect(await target.innerText()).toBe(await link.innerText());
  }
  await close();
});

describe('on paper', () => {
  test.each([ONE, ILL])('the brief of %s is the first sheet', async (path) => {
    const { page, close } = await opened(exported(path), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('button').count()).toBe(0);
    const sheets = sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    await page.locator('.sheet').evaluate((sheet) => sheet.remove());
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets - 1);
    await close();
  });

  test('what the brief folds in stands behind the sections, and nothing else stays folded in', async () => {
    const { page, close } = await opened(exported(ILL), { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const { vitals, sections } = reportOf(sample('troubled.alliance.yaml'));
    const annex = await page.locator('.annex').innerText();
    for (const { facts } of Object.values(vitals)) for (const { text } of facts) expect(annex).toContain(text);
    const done = sections.work.find(({ isOpen }) => !isOpen);
    expect(
      await page
        .locator('#work')
        .getByText(done?.what ?? '')
        .isVisible(),
    ).toBe(true);
    await close();
  });
});

/** The browser's writer of PDF leaves the objects of sheets readable. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test.each([
  ['a script', '<script>document.title="run"</script><img src=x onerror="document.title=1">'],
  ['what would end the script', '</script></title></style>--><h1>out'],
  ['what would open a comment', '<!-- <script> ]]> <![CDATA['],
  ['right to left', '\u202e\u05d0\u05dc\u05e4 \u2067 & more'],
  ['ten thousand characters', 'long'.repeat(2500)],
])('%s is text', async (_what, hostile) => {
  const path = join(folder, 'hostile.alliance.yaml');
  writeFileSync(
    path,
    sampleText('troubled.alliance.yaml').replace(/^name: .*$/m, () => `name: ${JSON.stringify(hostile)}`),
  );
  const { page, faults, close } = await opened(exported(path), { viewport: { width: 360, height: 800 } });
  expect(await page.locator('h1').textContent()).toBe(hostile);
  expect(await page.title()).toBe(`Health of ${hostile}, 22 Nov 2026`.trim().replace(/\s+/g, ' '));
  expect(await page.locator('script').count()).toBe(2);
  expect(await page.locator('img').count()).toBe(0);
  const data = JSON.parse((await page.locator('#data').textContent()) ?? '');
  expect(data.reports[0].name).toBe(hostile);
  expect({ faults, width: await width(page) }).toEqual({ faults: [], width: 360 });
  await close();
});
