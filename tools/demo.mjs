// Shows what the checker says of the samples. It is a demonstration: findings do not fail it, only a fault of ours does.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FINDINGS = 1;

console.log('$ alliance check samples\n');
const { status } = spawnSync(process.execPath, ['dist/alliance.js', 'check', 'samples'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status === FINDINGS ? 0 : (status ?? 1);
