// What VS Code is to a page of ours, in a browser of the tests: the shell with its policy, the page's own files, and the
// messages both ways.
import type { Page } from 'playwright-core';
import { shellOf } from '../../client/src/preview/shell';

const ORIGIN = 'http://page.test';

/** The files that the shell names. */
export const FILES = ['preview.js', 'preview.css'] as const;

/** What the page or its policy complains of, from now on. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => faults.push(message.text()));
  return faults;
}

/**
 * Leads to the page.
 * @param built the bytes of `FILES` by name
 * @param kept what the page kept of itself the last time
 */
export async function host(page: Page, built: ReadonlyMap<string, Buffer>, kept?: unknown): Promise<void> {
  const webview = { cspSource: ORIGIN, asWebviewUri: (uri: unknown) => uri };
  const html = shellOf(webview as never, `${ORIGIN}/preview.js` as never, `${ORIGIN}/preview.css` as never);
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = name.endsWith('.css') ? 'text/css' : name.endsWith('.js') ? 'text/javascript' : 'text/html';
    return route.fulfill({ contentType, body: built.get(name) ?? html });
  });
  await page.addInitScript((state) => {
    const said: unknown[] = [];
    const states: unknown[] = [];
    Object.assign(globalThis, {
      said,
      states,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => said.push(message),
        getState: () => state,
        setState: (next: unknown) => states.push(next),
      }),
    });
  }, kept);
  await page.goto(`${ORIGIN}/`);
}

export const tell = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((data) => (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(data), message);

/** All that the page has said to the extension. */
export const said = (page: Page): Promise<unknown[]> => page.evaluate<unknown[]>('said');

/** What the page has kept of itself last. */
export const keptBy = (page: Page): Promise<unknown> => page.evaluate('states.at(-1)');
