// Makes the pictures of the README: those that tests take while they use the extension as a person does, and the one of a
// pull request.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const THEMED = ['preview', 'portfolio', 'tree', 'pull-request'];
const NAMES = [...THEMED.flatMap((name) => [`${name}-light`, `${name}-dark`]), 'fixes-light', 'hover-light'];
const VISITS = ['preview', 'portfolio', 'person'].map((name) => `test/vscode/${name}.test.ts`);
const TESTS = [...VISITS, 'test/docs/pullRequest.test.ts'];

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...TESTS], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status === 0) {
  mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
  for (const name of NAMES) {
    copyFileSync(join(ROOT, '.vscode-test/pictures', `${name}.png`), join(ROOT, 'docs/pictures', `${name}.png`));
  }
} else process.exitCode = 1;
