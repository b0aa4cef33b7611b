// The page of the portfolio in a browser: what it shows, how it is walked with the keyboard, what it tells the extension, and
// that it stays harmless and readable whatever the files hold.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keptBy, said, tell } from './hostedPage';
import { elements, MOST, of, portfolioPages } from './portfolioPage';
import { OF_SAMPLES, portfolioOf, withTexts } from './portfolios';
import { THEMES } from './themes';

const AXE = readFileSync(createRequire(import.meta.filename).resolve('axe-core/axe.min.js'), 'utf8');
const TROUBLED = 'Orvenholt–Solmaric home storage alliance';
const SOUND = 'Northwind–Helios oncology alliance';
const MANY = portfolioOf(500);

const { open, pageOf, size } = portfolioPages();

const rows = (page: Page) => page.locator('.map [role=row].alliance');
const namesOf = (page: Page) => rows(page).locator('.name a').allInnerTexts();
const heads = (page: Page, name?: string) =>
  page.locator('.map').getByRole('columnheader', name === undefined ? {} : { name, exact: true });
const inLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** What has the keyboard, as it is read. */
const focused = async (page: Page) => inLine(await page.evaluate<string>('document.activeElement.innerText'));
const pathOf = (name: string) => OF_SAMPLES.alliances.find((alliance) => alliance.name === name)?.path;

test('the bundle of both pages stays small', () => {
  expect(size()).toBeLessThan(150_000);
});

describe('the map', () => {
  test.each([320, 700, 1300])('shows every alliance with its health and vital signs, %i pixels wide', async (width) => {
    const { page, faults } = await pageOf(OF_SAMPLES, { width, height: 1200 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await rows(page).count()).toBe(OF_SAMPLES.alliances.length);
    const troubled = page.getByRole('row', { name: TROUBLED });
    expect((await troubled.getByRole('gridcell').allInnerTexts()).map(inLine)).toEqual([
      '32 Red',
      'Down 10',
      '70 %',
      '5',
      ...['0 Red', '67 Amber', '1 Red', '27 Red', '32 Red', '35 Red', '45 Red', '88 Green'],
    ]);
    const cut = '[...it.children].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length';
    expect(await of(page, '.map .alliance', cut)).toBe(0);
    expect(faults).toEqual([]);
  });

  test('names its columns in full', async () => {
    const { page } = await pageOf(OF_SAMPLES);
    expect(await heads(page).count()).toBe(13);
    for (const name of ['Alliance', 'Health', 'Attention', 'Sponsorship', 'Accountability', 'Commitments'])
      expect(await heads(page, name).count()).toBe(1);
  });

  test('is sorted by what presses, by health or by name, within tiers or partners', async () => {
    const { page } = await pageOf(OF_SAMPLES, { height: 1400 });
    const groups = () => page.locator('.map .group').allInnerTexts();
    expect(await groups()).toEqual(['Strategic 2 alliances', 'No tier 9 alliances']);
    expect((await namesOf(page)).slice(0, 2)).toEqual([TROUBLED, SOUND]);
    expect(await heads(page, 'Attention').getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel('Sort by').selectOption('Name');
    expect((await namesOf(page)).slice(0, 2)).toEqual([SOUND, TROUBLED]);
    expect(await heads(page, 'Alliance').getAttribute('aria-sort')).toBe('ascending');
    await page.getByLabel('Sort by').selectOption('Health');
    expect((await namesOf(page)).slice(0, 2)).toEqual([TROUBLED, SOUND]);
    await page.getByLabel('Group by').selectOption('Partner');
    expect((await groups()).slice(0, 3)).toEqual([
      'Air France 1 alliance',
      'BioDelivery Sciences International 1 alliance',
      'BioNTech 1 alliance',
    ]);
    const { partner } = OF_SAMPLES.groups;
    const count = partner.reduce((sum, { paths }) => sum + 1 + paths.length, 1);
    expect(await page.locator('.map').getAttribute('aria-rowcount')).toBe(String(count));
  });

  test.each([
    ['storage', [TROUBLED]],
    ['sanofi', ['Bristol-Myers Squibb–Sanofi Plavix alliance']],
    ['RED', [TROUBLED]],
    ['  heliós   green ', [SOUND]],
    ['nothing like that', []],
  ])('shows what is looked for: %j', async (words, names) => {
    const { page } = await pageOf(OF_SAMPLES);
    await page.getByRole('searchbox', { name: 'Filter by name, partner or status' }).fill(words);
    await page.getByText(`${names.length} of 11 alliances`).waitFor();
    expect(await namesOf(page)).toEqual(names);
    const left = await page.locator('#attention li').count();
    expect(left).toBe(names.includes(TROUBLED) ? OF_SAMPLES.attention.length : 0);
  });
});

describe('what it tells the extension', () => {
  test('an alliance, a place or a rule that was chosen', async () => {
    const { page } = await pageOf(OF_SAMPLES);
    const [first] = OF_SAMPLES.attention;
    const [ask] = OF_SAMPLES.asks;
    const [date] = OF_SAMPLES.calendar;
    await page.locator('.map').getByRole('link', { name: SOUND }).click();
    await page.getByRole('row', { name: TROUBLED }).getByRole('gridcell').last().click();
    await page
      .locator('#attention')
      .getByRole('link', { name: first?.what ?? '' })
      .click();
    await page.locator('#attention').getByRole('button', { name: 'sponsor/departed' }).click();
    await page.locator('#attention').getByRole('link', { name: TROUBLED }).first().click();
    await page
      .locator('#asks')
      .getByRole('link', { name: ask?.what ?? '' })
      .click();
    await page
      .locator('#calendar')
      .getByRole('link', { name: date?.title ?? '' })
      .first()
      .click();
    expect(await said(page)).toEqual([
      { kind: 'ready' },
      { kind: 'open', path: pathOf(SOUND) },
      { kind: 'open', path: pathOf(TROUBLED) },
      { kind: 'place', path: first?.path, range: first?.range },
      { kind: 'explain', rule: 'sponsor/departed' },
      { kind: 'open', path: pathOf(TROUBLED) },
      { kind: 'place', path: ask?.path, range: ask?.range },
      { kind: 'place', path: date?.path, range: date?.range },
    ]);
  });

  test('what is looked at is kept, and there again after a reload', async () => {
    const { page } = await pageOf(OF_SAMPLES);
    await page.getByLabel('Group by').selectOption('Partner');
    await page.getByLabel('Sort by').selectOption('Name');
    await page.getByRole('searchbox').fill('helios');
    await page.locator('summary', { hasText: 'Inés Roth' }).click();
    await page.locator('.held').waitFor();
    const kept = await keptBy(page);
    expect(kept).toEqual({
      kind: 'portfolio',
      view: { grouping: 'partner', order: 'name', filter: 'helios' },
      open: ['person:ines-roth:Inés Roth:northwind-helios.alliance.yaml'],
      scroll: expect.any(Number),
    });
    const again = await pageOf(OF_SAMPLES, { kept });
    expect(await namesOf(again.page)).toEqual([SOUND]);
    expect(await again.page.getByLabel('Group by').inputValue()).toBe('partner');
    expect(await again.page.locator('.held').count()).toBe(1);
  });

  test('the calendar comes into sight when it is asked for, before the portfolio is there or after', async () => {
    for (const isFirst of [true, false]) {
      const { page } = await open({ height: 500 });
      const show = () => tell(page, { kind: 'show', section: 'calendar' });
      if (isFirst) await show();
      await tell(page, { kind: 'portfolio', portfolio: MANY, note: null });
      if (!isFirst) await show();
      await expect
        .poll(() => page.evaluate<boolean>('document.getElementById("calendar")?.getBoundingClientRect().top < 5'))
        .toBe(true);
      await page.close();
    }
  });

  test('what is no message of the extension changes nothing', async () => {
    const { page, faults } = await pageOf(OF_SAMPLES);
    for (const message of [
      null,
      { kind: 'portfolio', portfolio: {}, note: null },
      { kind: 'portfolio', portfolio: OF_SAMPLES, note: 7 },
      { kind: 'portfolio', portfolio: { ...OF_SAMPLES, groups: { tier: [] } }, note: null },
      { kind: 'show', section: 'elsewhere' },
    ])
      await tell(page, message);
    expect(await rows(page).count()).toBe(OF_SAMPLES.alliances.length);
    expect(faults).toEqual([]);
  });

  test('a note stands where there is no portfolio, and beside one that is not complete', async () => {
    const { page } = await open();
    await tell(page, { kind: 'portfolio', portfolio: null, note: 'There is no alliance in the open folders.' });
    expect(await page.getByRole('status').innerText()).toBe('There is no alliance in the open folders.');
    await tell(page, { kind: 'portfolio', portfolio: OF_SAMPLES, note: '3 alliances are still being read.' });
    await page.locator('h1').waitFor();
    await page.getByText('3 alliances are still being read.').waitFor();
    await tell(page, { kind: 'portfolio', portfolio: OF_SAMPLES, note: null });
    await page.getByText('3 alliances are still being read.').waitFor({ state: 'detached' });
  });
});

describe('with the keyboard alone', () => {
  test('Tab leads into the map once, arrows and ends through it, Enter to the alliance', async () => {
    const { page } = await pageOf(OF_SAMPLES);
    await page.getByLabel('Sort by').focus();
    // Six ways to the sections, then the map.
    for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(TROUBLED);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('32 Red');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('88 Green');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('100 Green');
    await page.keyboard.press('Enter');
    expect((await said(page)).at(-1)).toEqual({ kind: 'open', path: pathOf(SOUND) });
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('Strategic 2 alliances');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await said(page)).at(-1)).toEqual({ kind: 'open', path: pathOf(TROUBLED) });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("section").id')).toBe('attention');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(TROUBLED);
  });

  test('every row of a long map can be reached', async () => {
    const { page } = await pageOf(MANY, { width: 1000 });
    await page.locator('.map [tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    const last = page.locator('.map [role=row]:focus-within');
    const count = Number(await page.locator('.map').getAttribute('aria-rowcount'));
    expect(count).toBe(1 + 4 + 500);
    expect(Number(await last.getAttribute('aria-rowindex'))).toBe(count);
    const seen = new Set<string>();
    for (let step = 0; step < 100 && !seen.has('2'); step++) {
      seen.add((await last.getAttribute('aria-rowindex')) ?? '');
      expect(await of(page, ':focus', 'it.getBoundingClientRect().bottom <= innerHeight ? "" : it.innerText')).toBe('');
      await page.keyboard.press('PageUp');
    }
    expect(seen).toContain('2');
    expect(await elements(page)).toBeLessThan(MOST);
  });
});

test('text of a file is text, however it looks', async () => {
  const hostile = `<script>document.title='run'</script><img src=x onerror="document.title='run'">&amp; \u05d0\u05dc\u05e4 \u202e ${'long'.repeat(500)}`;
  for (const width of [320, 1300]) {
    const { page, faults } = await pageOf(withTexts(portfolioOf(12), hostile), { width });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect((await namesOf(page))[0]).toBe(hostile);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.title()).toBe('Health preview');
    expect(faults).toEqual([]);
  }
});

describe.each(THEMES)('in the theme %s', (theme) => {
  test.each([320, 1300])('everybody can read it, %i pixels wide', async (width) => {
    const { page } = await pageOf(portfolioOf(30), { width, theme });
    await page.locator('summary').first().click();
    await page.evaluate(AXE);
    const { passes, violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });
});
