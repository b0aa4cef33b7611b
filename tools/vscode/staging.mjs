// The extension as editors load it, in a folder of its own: the manifest without what developers need, and what is built.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder */
export function stageExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, engines: { vscode: manifest.engines.vscode } }),
  );
  for (const path of ['dist', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
}

/**
 * @param {string} staged
 * @param {string} path
 */
export async function packageExtension(staged, path) {
  writeFileSync(join(staged, '.vscodeignore'), '');
  await createVSIX({ cwd: staged, packagePath: path, dependencies: false, allowMissingRepository: true });
}
