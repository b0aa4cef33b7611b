// Starts and ends a VS Code server on loopback, for a browser to show.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} folder an empty folder for all that the server keeps: settings, extensions, logs
 * @property {string} extension the packed extension (`.vsix`) to install; none, where a test brings it along
 * @property {Record<string, unknown>} settings beside those of a quiet VS Code
 * @property {Record<string, string>} env what the server's processes find in their environment
 * @property {boolean} driven whether tests drive it through the page; it then shows neither toasts nor dialogs
 */

/**
 * Resolves when the server answers.
 * @param {import('./hosts.mjs').Host} host
 * @param {Pick<ServerOptions, 'folder'> & Partial<ServerOptions>} options
 */
export async function startServer(host, { folder, extension, settings = {}, env = {}, driven = false }) {
  const kept = [...keep(folder, { ...SETTINGS, ...settings }), '--accept-server-license-terms'];
  // Without a gallery no extension is looked for on the network.
  const environment = { ...process.env, EXTENSIONS_GALLERY: '{}', ...env };
  const main = join(host.code, 'out/server-main.js');
  if (extension) install(host, [main, '--install-extension', extension, ...kept], environment);
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...[
      '--telemetry-level',
      'off',
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    ...(driven ? ['--enable-smoke-test-driver'] : []),
  ];
  // A group of its own: what the server has started ends with it.
  const child = spawn(host.node, [main, ...args, ...kept], { env: environment, detached: true });
  const killGroup = () => endGroup(child);
  process.once('exit', killGroup);
  const { port: listening, ended } = hear(child, join(folder, 'server.log'));
  const port = await Promise.race([listening, ended]);
  return {
    authority: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    /** Rejects when the server ends by itself. */
    ended,
    async stop() {
      process.removeListener('exit', killGroup);
      const gone = new Promise((resolve) => child.once('close', resolve));
      if (endGroup(child)) await gone;
    },
  };
}

/** Writes the settings where the server and its browser look; gives the flags that name the folders. */
function keep(folder, settings) {
  const data = join(folder, 'data');
  for (const whose of ['User', 'Machine']) {
    mkdirSync(join(data, 'data', whose), { recursive: true });
    writeFileSync(join(data, 'data', whose, 'settings.json'), JSON.stringify(settings, null, 2));
  }
  return ['--server-data-dir', data, '--extensions-dir', join(folder, 'extensions')];
}

function install(host, args, env) {
  const { status, stdout, stderr } = spawnSync(host.node, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be installed.\n${stdout}${stderr}`);
}

/** Keeps what the server prints: `port` resolves once it has told that it listens, `ended` rejects when it ends. */
function hear(child, path) {
  const log = openSync(path, 'w');
  let said = '';
  const port = new Promise((resolve) => {
    const note = (chunk) => {
      writeSync(log, chunk);
      said += chunk;
      const told = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (told) resolve(told);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
  });
  const ended = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      closeSync(log);
      reject(new Error(`The VS Code server has ended.\n${said}`));
    });
  });
  // Whoever stops the server does not wait for it to end.
  ended.catch(() => {});
  return { port, ended };
}

/** Whether there was something to end. */
function endGroup({ pid, exitCode, signalCode }) {
  if (pid === undefined || exitCode !== null || signalCode !== null) return false;
  process.kill(-pid, 'SIGKILL');
  return true;
}
