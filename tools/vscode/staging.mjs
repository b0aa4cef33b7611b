// The extension as editors load it, in a folder of its own: the manifest without what developers need, and what is built.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = ['private', 'bin', 'files', 'scripts', 'devDependencies'];

/** @param {string} folder */
export function stageExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const key of NOT_OURS) delete manifest[key];
  manifest.engines = { vscode: manifest.engines.vscode };
  if (!existsSync(join(ROOT, 'dist/web'))) delete manifest.browser;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const path of ['dist', 'client/media', 'LICENSE', 'CHANGELOG.md']) {
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
}

/**
 * Packs the extension into a folder; resolves to the package.
 * @param {string} folder
 * @returns {Promise<{ path: string }>}
 */
export async function packageExtension(folder) {
  const staged = join(folder, 'staged');
  stageExtension(staged);
  writeFileSync(join(staged, '.vscodeignore'), '');
  const path = join(folder, 'extension.vsix');
  await createVSIX({ cwd: staged, packagePath: path, dependencies: false, allowMissingRepository: true });
  return { path };
}
