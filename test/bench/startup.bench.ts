// Prints what starting costs: `alliance check` on one small file in a folder of its own against `node -e 0`, taking turns,
// the median of many. The aim is a ratio of at most 2.5. Needs a build (dist/alliance.js).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TURNS = 25;
const alliance = resolve('dist/alliance.js');
const folder = mkdtempSync(join(tmpdir(), 'alliance-start-'));
cpSync('samples/curis-genentech.alliance.yaml', join(folder, 'curis-genentech.alliance.yaml'));

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
  if (status !== 0 && status !== 1) throw new Error(`exit code ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const floor: number[] = [];
const check: number[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  floor.push(timed(['-e', '0']));
  check.push(timed([alliance, 'check', 'curis-genentech.alliance.yaml']));
}
rmSync(folder, { recursive: true });
console.log(
  `node -e 0 ${median(floor).toFixed(0)} ms, alliance check ${median(check).toFixed(0)} ms: ${(median(check) / median(floor)).toFixed(2)} times`,
);
