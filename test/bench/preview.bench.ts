// Prints what the pages of the editor cost whoever looks at them, in Chromium: how long it takes until a portfolio of 500
// alliances is told and painted, what holds the page up while it is scrolled, and how long after a keystroke the health of an
// alliance is painted anew. The server is asked over the protocol, the page told by message. Needs a build.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { HealthReport } from '../../server/src/health/report';
import type { PortfolioAnswer } from '../../server/src/protocol';
import { findChromium } from '../vscode/chromium';
import { bigAlliance } from './bigAlliance';
import { connected } from './server/editor';
import { faultIn } from './server/fault';
import { timed } from './server/pair';
import { OURS } from './server/servers';
import { median } from './server/table';

const TURNS = 7;
const ALLIANCES = 500;
const LINES = 1_000;
const PATH = 'a.alliance.yaml';

/** What the page has of VS Code, and what is measured in it. */
const AROUND = `
  globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask' });
`;
/** Tells the page, and resolves when what it makes of that is painted: the milliseconds of that. */
const TOLD = `async (message) => {
  const begin = performance.now();
  await new Promise((heard) => {
    addEventListener('message', heard, { once: true });
    postMessage(message);
  });
  await painted();
  return performance.now() - begin;
}`;
/** From top to end in steps as a wheel takes them, one a frame. */
const SCROLLED = `async () => {
  longest = 0;
  const end = document.documentElement.scrollHeight - innerHeight;
  for (let at = 0; at < end; at += 120) {
    scrollTo(0, at);
    await new Promise(requestAnimationFrame);
  }
  await painted();
  return longest;
}`;

const script = readFileSync(resolve('dist/webview/preview.js'), 'utf8');
const style = readFileSync(resolve('dist/webview/preview.css'), 'utf8');

async function freshPage(context: { newPage(): Promise<Page> }): Promise<Page> {
  const page = await context.newPage();
  await page.setContent(
    `<html lang="en"><head><style>${style}</style></head><body><div id="page"></div></body></html>`,
  );
  await page.evaluate(AROUND);
  await page.addScriptTag({ content: script });
  return page;
}

const tell = (page: Page, message: object): Promise<number> =>
  page.evaluate<number>(`(${TOLD})(${JSON.stringify(message)})`);

async function main() {
  const browser = await chromium.launch({ executablePath: findChromium() });
  await ofPortfolio(() => freshPage(browser));
  await afterKeystroke(await freshPage(browser));
  await browser.close();
}

/** A folder with so many alliances, like two of the samples in turn. */
function manyAlliances(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const texts = ['troubled', 'northwind-helios'].map((name) => readFileSync(`samples/${name}.alliance.yaml`, 'utf8'));
  for (let at = 0; at < ALLIANCES; at++) {
    const text = texts[at % texts.length] ?? '';
    writeFileSync(join(folder, `${at}.alliance.yaml`), text.replace(/^id: .*$/m, `id: alliance-${at}`));
  }
  return folder;
}

async function ofPortfolio(fresh: () => Promise<Page>): Promise<void> {
  const folder = manyAlliances();
  const editor = await connected(OURS, folder);
  let portfolio: PortfolioAnswer['portfolio'] | undefined;
  const ask = () =>
    timed(async () => {
      ({ portfolio } = await editor.ask<PortfolioAnswer>('alliance/portfolio', {}));
    });
  const cold = await ask();
  const again: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) again.push(await ask());
  await editor.stop();
  rmSync(folder, { recursive: true });
  const message = { kind: 'portfolio', portfolio, note: null };
  const firsts: number[] = [];
  const longests: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const page = await fresh();
    firsts.push(await tell(page, message));
    longests.push(await page.evaluate<number>(`(${SCROLLED})()`));
    await page.close();
  }
  console.log(`portfolio of ${ALLIANCES} alliances, ${(JSON.stringify(portfolio).length / 1e6).toFixed(1)} MB as JSON`);
  print('  answer of the server, nothing known', [cold]);
  print('  answer of the server, nothing changed', again);
  print('  from message to picture', firsts);
  print('  longest task while scrolling through it (0: none of 50 ms)', longests);
}

async function afterKeystroke(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const editor = await connected(OURS, folder);
  const text = bigAlliance(LINES);
  const fault = faultIn(text);
  const document = editor.textDocument(PATH);
  await editor.open(PATH, text);
  const answers: number[] = [];
  const pictures: number[] = [];
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    await editor.edit(PATH, turn % 2 === 0 ? fault.make : fault.mend);
    let report: HealthReport | null = null;
    const answered = await timed(async () => {
      report = await editor.ask<HealthReport | null>('alliance/health', document);
    });
    const drawn = await tell(page, { kind: 'report', uri: document.uri, report, unread: [] });
    answers.push(answered);
    pictures.push(answered + drawn);
  }
  await editor.stop();
  rmSync(folder, { recursive: true });
  console.log(`health preview of ${LINES} lines, after a keystroke`);
  print('  answer of the server', answers.slice(2));
  print('  picture', pictures.slice(2));
}

function print(what: string, milliseconds: readonly number[]): void {
  const worst = Math.max(...milliseconds);
  console.log(`${what.padEnd(62)} ${median(milliseconds).toFixed(0).padStart(6)} ms, at worst ${worst.toFixed(0)} ms`);
}

void main();
