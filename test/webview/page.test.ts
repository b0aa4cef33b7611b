// The page of the preview in a browser, under the very policy that the extension gives it: what it shows of a report,
// what it tells the extension, and that no text of a file is more than text.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf, SAMPLES, sample, sampleText } from '../health/judged';
import { said, tell } from './hostedPage';
import { openPages, type Pages } from './shownPage';

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages?.close());

test('the script of the page is small', () => {
  expect(pages.scriptSize).toBeLessThan(150_000);
});

const TROUBLED = reportOf(sample('troubled.alliance.yaml'));

test.each(SAMPLES)('%s is shown whole, in narrow and in wide panels', async (name) => {
  const report = reportOf(sample(name));
  for (const width of [320, 1300]) {
    const { page, faults } = await pages.show(report, { width });
    expect(await page.locator('h1').innerText()).toBe(report.name);
    expect(await page.locator('.vital').count()).toBe(8);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(faults).toEqual([]);
    await page.close();
  }
});

test('it says that it listens, and which place or rule was chosen, by pointer or by key', async () => {
  const { page } = await pages.show(TROUBLED);
  const [first] = TROUBLED.attention;
  const mark = page.locator('.attention .mark').first();
  await mark.click();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.attention .rule').first().click();
  const reveal = { kind: 'reveal', range: first?.range };
  expect(await said(page)).toEqual([{ kind: 'ready' }, reveal, reveal, { kind: 'explain', rule: first?.rule }]);
});

test('marks within charts take the pointer', async () => {
  const { page } = await pages.show(TROUBLED);
  await page.locator('.pin').first().click();
  expect(await said(page)).toContainEqual({ kind: 'reveal', range: TROUBLED.sections.risks[0]?.range });
});

test('the brief of a well-kept alliance fits on the first screen', async () => {
  const { page } = await pages.show(reportOf(sample('northwind-helios.alliance.yaml')), { width: 900, height: 900 });
  expect(await page.evaluate("document.querySelector('.brief').getBoundingClientRect().bottom")).toBeLessThan(900);
});

test('what pulls the score down leads to its vital sign', async () => {
  const { page } = await pages.show(TROUBLED);
  await page.locator('.verdict').getByText('Sponsorship 0').click();
  expect(await page.locator('#vital-sponsorship').getAttribute('open')).toBe('');
  expect(await page.evaluate('document.activeElement.parentElement.id')).toBe('vital-sponsorship');
});

test('notches stand at the thresholds of the configuration', async () => {
  const { page } = await pages.show({ ...TROUBLED, thresholds: { green: 90, amber: 40 } });
  const notches = await page.locator('.vital .notch').evaluateAll((all) => all.map((each) => each.getAttribute('x')));
  expect(new Set(notches)).toEqual(new Set(['40%', '90%']));
  expect(await page.locator('#vitals .heading').innerText()).toContain('amber from 40, green from 90');
});

test('the section that the cursor is in is marked, and none where no section shows that part', async () => {
  const { page } = await pages.show(TROUBLED);
  const lines = sampleText('troubled.alliance.yaml').split('\n');
  const here = async (text: string) => {
    await tell(page, { kind: 'cursor', line: lines.findIndex((line) => line.includes(text)) });
    return page.locator('section.here').evaluateAll((all) => all.map(({ id }) => id));
  };
  expect(await here('domain: Home energy storage')).toEqual([]);
  expect(await here('beneficiary: solmaric')).toEqual(['kpis']);
  expect(await here('cadence: quarterly')).toEqual(['governance']);
  expect(await here('Inverters fail in series')).toEqual(['risks']);
  expect(await here('id: q-1')).toEqual(['asks']);
});

test('what is no message of the extension changes nothing', async () => {
  const { page, faults } = await pages.show(TROUBLED);
  for (const message of [null, 'report', { kind: 'report', uri: 'file:///a', report: {} }, { kind: 'notice', text: 7 }])
    await tell(page, message);
  expect(await page.locator('h1').innerText()).toBe(TROUBLED.name);
  expect(faults).toEqual([]);
});

test('what cannot be read is said, and the rest is shown', async () => {
  const { page } = await pages.show(TROUBLED);
  const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } };
  const unread = [{ message: 'This line cannot be read.', range }];
  await tell(page, { kind: 'report', uri: 'file:///a', report: TROUBLED, unread });
  await page.getByText('This line cannot be read.').click();
  expect(await said(page)).toContainEqual({ kind: 'reveal', range });
});
