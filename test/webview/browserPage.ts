// The page of the webview in a browser, under the very policy that the extension gives it.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildPage } from '../../tools/build.mjs';
import { findChromium } from '../vscode/chromium';
import { FILES, faultsOf, host } from './hostedPage';
import { THEME_SETTINGS, type Theme } from './themes';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the page kept of itself the last time. */
  readonly kept?: unknown;
  readonly theme?: Theme;
}

/** Builds the page before the tests of a file; `open` opens one, whose `faults` are what it or its policy complains of. */
export function browserPages() {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-page-'));
  const built = new Map<string, Buffer>();
  let browser: Browser;
  beforeAll(async () => {
    await buildPage(folder);
    for (const name of FILES) built.set(name, readFileSync(join(folder, name)));
    browser = await chromium.launch({ executablePath: findChromium() });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser?.close();
  });

  async function open({ width = 600, height = 800, kept, theme }: PageOptions = {}) {
    const page = await browser.newPage({ viewport: { width, height } });
    const faults = faultsOf(page);
    await host(page, built, kept);
    if (theme) await dress(page, theme);
    return { page, faults };
  }
  return { open, size: () => statSync(join(folder, 'preview.js')).size };
}

/** As VS Code does it: variables on the root, the kind of theme on the body. */
function dress(page: Page, theme: Theme): Promise<void> {
  return page.evaluate(({ classes, colours }) => {
    const { document } = globalThis as unknown as { document: Dressed };
    for (const [name, value] of Object.entries(colours))
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
    document.body.className = classes;
  }, THEME_SETTINGS[theme]);
}

/** As much of a document as is needed here. */
interface Dressed {
  readonly documentElement: { readonly style: { setProperty(name: string, value: string): void } };
  readonly body: { className: string };
}
