// Builds the command when npm installs from here: in a clone, and from git, as pre-commit does for its hooks. Where such
// an install is a global one, npm has not installed what the build needs, so it is installed first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

if (!existsSync(join(ROOT, 'node_modules/esbuild'))) {
  const args = ['ci', '--no-global', '--location=project', '--include=dev', '--ignore-scripts', '--no-audit'];
  // npm is a script of the shell on Windows.
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
const { buildCommandLine } = await import('./build.mjs');
// esbuild has already said what is wrong.
await buildCommandLine(join(ROOT, 'dist')).catch(() => {
  process.exitCode = 1;
});
