// A visit to VS Code as a person pays it: the extension installed from its package, a copy of the samples open, and a
// record of all that is reached. Called once in a file, whose tests are the steps of the visit.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { packageExtension } from '../../tools/package.mjs';
import { setUpHost } from '../../tools/vscode/hosts.mjs';
import { startServer } from '../../tools/vscode/server.mjs';
import { type Browser, openBrowser } from './browser';
import { SAMPLES } from './extension';
import { readRecord, recording } from './reached';
import { runFolder } from './runFolder';
import { openWorkbench, type Workbench } from './workbench';

export interface Visit {
  /** The folder that is open. */
  readonly workspace: string;
  readonly browser: () => Browser;
  readonly editor: () => Workbench;
  /** The last step: that nothing was reached beyond the machine. */
  readonly endsAtHome: () => void;
}

export function visit(name: string): Visit {
  const folder = runFolder(name);
  const workspace = join(folder, 'workspace');
  const reached = join(folder, 'reached.jsonl');
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let editor: Workbench;

  beforeAll(async () => {
    const { path: extension } = packageExtension(folder);
    cpSync(SAMPLES, workspace, { recursive: true });
    const host = setUpHost('newest', console.log);
    const settings = { 'workbench.colorTheme': 'Default Light Modern' };
    server = await startServer(host, { folder: join(folder, 'server'), extension, settings, env: recording(reached) });
    browser = await openBrowser();
    editor = await openWorkbench(browser.page, `${server.url}/?${new URLSearchParams({ folder: workspace })}`);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(({ task }) => {
    onTestFailed(async () => void (await browser.picture(`failed: ${task.name}`)));
  });

  const endsAtHome = () =>
    test('nothing left the machine', () => {
      const { processes, outside } = readRecord(reached);
      expect([...browser.outside, ...outside]).toEqual([]);
      expect(processes).toContainEqual(expect.stringMatching(/dist\/server\.js.*--node-ipc/));
    });

  return { workspace, browser: () => browser, editor: () => editor, endsAtHome };
}
