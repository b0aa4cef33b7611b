// Runs the suites in an extension host that is a worker of the browser, with no server of VS Code behind it.
import { join } from 'node:path';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { openBrowser, runSuitesIn } from './browser';
import { extensionWithSuites, SUITES } from './extension';
import type { MochaRun } from './retell';
import { runFolder } from './runFolder';
import { startStaticHost } from './staticHost';

export async function mochaInWorker(): Promise<MochaRun> {
  const folder = runFolder('web');
  const { code } = setUpHost('newest', console.log);
  const extension = await extensionWithSuites(join(folder, 'extension'));
  const host = await startStaticHost({ code, extension, suites: SUITES.web });
  try {
    const browser = await openBrowser();
    try {
      const ended = runSuitesIn(browser.page, `${host.url}/?folder=tmp:/workspace`, folder);
      const { report } = await ended.finally(() => browser.picture('web'));
      return { folder, report, processes: [], outside: browser.outside };
    } finally {
      await browser.close();
    }
  } finally {
    await host.stop();
  }
}
