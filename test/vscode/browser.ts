// A browser without a window that shows VS Code, and keeps a record of what its pages and workers ask of the network.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium';
import { REPORT } from './mochaReport';
import { PICTURES } from './runFolder';

/** Nothing beyond loopback has an address; and the browser itself has no wish for it. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-component-update',
  '--disable-quic',
  '--disable-gpu',
];

/** Under such an address a webview asks for the files of extensions; a service worker in the page answers. */
const isWebviewFile = (url: string) => new URL(url).hostname.endsWith('.vscode-resource.vscode-cdn.net');

export type Browser = Awaited<ReturnType<typeof openBrowser>>;

export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const outside: string[] = [];
  const note = (url: string) => {
    const { protocol, hostname } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') outside.push(url);
  };
  context.on('request', (request) => {
    if (!isWebviewFile(request.url())) note(request.url());
  });
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) note(response.url());
  });
  context.on('requestfailed', (request) => {
    // One that ended with its page has asked nobody.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(request.url());
  });
  const page = await context.newPage();
  page.on('websocket', (socket) => note(socket.url()));
  const picture = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  return { page, outside: outside as readonly string[], picture, close: () => browser.close() };
}

export interface Ended {
  readonly code: number;
  /** What was told in the console of the extension host. */
  readonly report: string | undefined;
}

/**
 * Opens a workbench that runs suites, and resolves when it says that it is through. Its log files and the console of its
 * extension host are put into the folder.
 */
export async function runSuitesIn(page: Page, url: string, folder: string): Promise<Ended> {
  const lines: string[] = [];
  let report: string | undefined;
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = format(...args);
    if (line.startsWith(REPORT)) report = line.slice(REPORT.length);
    else lines.push(`[${type}] ${line}`);
  });
  const code = new Promise<number>((resolve, reject) => {
    const exit = (result: number, logs: readonly { relativePath: string; contents: string }[] = []) => {
      for (const { relativePath, contents } of logs) lines.push(`--- ${relativePath}`, contents);
      resolve(result);
    };
    void page
      .exposeFunction('codeAutomationExit', exit)
      .then(() => page.goto(url))
      .catch(reject);
  });
  try {
    return { code: await within(120_000, code), report };
  } finally {
    writeFileSync(join(folder, 'console.log'), lines.join('\n'));
  }
}

/** A page that hangs would otherwise hang everything. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`VS Code is not through after ${milliseconds / 1000} s.`)),
      milliseconds,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
