// Shows the extension in a VS Code in your own browser, with a copy of the samples open, until Ctrl-C. Everything stays
// on this machine.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from './package.mjs';
import { RUNS_HERE, setUpHost } from './vscode/hosts.mjs';
import { startServer } from './vscode/server.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const ELSEWHERE = `VS Code for a browser runs on Linux (x64) only; here, open this folder in VS Code and press F5, run the tests in a downloaded VS Code with "npm run test:electron", or install the packed extension ("npm run package").`;

async function start() {
  const host = setUpHost('newest', console.log);
  const folder = mkdtempSync(join(tmpdir(), 'alliance-start-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'samples');
  cpSync(join(ROOT, 'samples'), workspace, { recursive: true });
  const { path: extension } = packageExtension(folder);
  const server = await startServer(host, { folder: join(folder, 'server'), extension });
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  console.log(
    `\nVS Code with the extension and a copy of samples/:  ${server.url}/?${new URLSearchParams({ folder: workspace })}`,
  );
  console.log('Ctrl-C ends it.');
  await Promise.race([asked, server.ended]);
  await server.stop();
}

await (RUNS_HERE ? start() : Promise.reject(new Error(ELSEWHERE))).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
