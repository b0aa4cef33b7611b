// Runs the suites in an extension host that is a worker of the browser, with no server of VS Code behind it.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { openBrowser, runSuitesIn } from './browser';
import { extensionWithSuites, SUITES } from './extension';
import type { MochaRun } from './retell';
import { runFolder } from './runFolder';
import { startStaticHost } from './staticHost';

export interface WorkerRun extends MochaRun {
  /** What the health preview showed while a suite had it open; undefined where none came to be seen. */
  readonly preview: Seen | undefined;
}

export async function mochaInWorker(): Promise<WorkerRun> {
  const folder = runFolder('web');
  const { code } = setUpHost('newest', console.log);
  const extension = await extensionWithSuites(join(folder, 'extension'));
  const host = await startStaticHost({ code, extension, suites: SUITES.web });
  try {
    const browser = await openBrowser();
    try {
      const seen = seenInPreview(browser.page);
      const ended = runSuitesIn(browser.page, `${host.url}/?folder=tmp:/workspace`, folder);
      const { report } = await ended.finally(() => browser.picture('web'));
      return { folder, report, processes: [], outside: browser.outside, preview: await seen };
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
  }
}

interface Seen {
  readonly title: string;
  readonly score: string;
}

/** Waits for a preview, reads it, and clicks the first of what needs attention that is about a line. */
async function seenInPreview(page: Page): Promise<Seen | undefined> {
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  try {
    const title = await preview.getByRole('heading', { level: 1 }).innerText({ timeout: 100_000 });
    const score = await preview.locator('.score').innerText();
    await preview.getByRole('link', { name: 'No executive sponsor is named for "Orvenholt Energy"' }).first().click();
    return { title, score };
  } catch {
    return undefined;
  }
}
