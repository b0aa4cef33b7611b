// Runs the suites in the Node extension host of a VS Code server, whose workbench a browser shows.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { openBrowser, runSuitesIn } from './browser';
import { extensionWithSuites, OTHER_YAML, SAMPLES, SUITES } from './extension';
import { givePast } from './history';
import { readRecord, recording } from './reached';
import type { MochaRun } from './retell';
import { runFolder } from './runFolder';

export async function mochaInServer(version: 'newest' | 'oldest'): Promise<MochaRun> {
  const folder = runFolder(`node-${version}`);
  const host = setUpHost(version, console.log);
  const extension = await extensionWithSuites(join(folder, 'extension'));
  const workspace = join(folder, 'workspace');
  cpSync(SAMPLES, workspace, { recursive: true });
  givePast(workspace);
  const report = join(folder, 'report.json');
  const reached = join(folder, 'reached.jsonl');
  const env = { ALLIANCE_MOCHA_REPORT: report, ...recording(reached) };
  const server = await startServer(host, { folder: join(folder, 'server'), beside: [OTHER_YAML], env, driven: true });
  try {
    const browser = await openBrowser();
    try {
      const there = (path: string) => `vscode-remote://${server.authority}${path}`;
      const payload = [
        ['extensionDevelopmentPath', there(extension)],
        ['extensionTestsPath', there(join(extension, SUITES.node))],
      ];
      const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
      const running = runSuitesIn(browser.page, `${server.url}/?${query}`, folder);
      await Promise.race([running, server.ended]).finally(() => browser.picture(`node-${version}`));
      const { processes, outside } = readRecord(reached);
      return {
        folder,
        report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
        processes,
        outside: [...browser.outside, ...outside],
      };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
