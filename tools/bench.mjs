// Runs the benchmarks of test/bench, each bundled as the product is, so that they measure what people run. Prints figures,
// judges nothing. `npm run bench -- check` runs those whose name contains the word.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'test/bench');
const word = process.argv[2] ?? '';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts') && name.includes(word));
if (names.length === 0) {
  console.error(`No benchmark has "${word}" in its name.`);
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
try {
  for (const name of names) {
    const outfile = join(scratch, name.replace(/ts$/, 'cjs'));
    await build({
      // The minimal server that others are measured against lies beside each.
      entryPoints: [
        { in: join(FOLDER, name), out: name.replace(/\.ts$/, '') },
        { in: join(FOLDER, 'server/minimal.ts'), out: 'minimal' },
      ],
      outdir: scratch,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      // The browser's driver finds its parts beside itself.
      external: ['playwright-core'],
      alias: { 'js-yaml': join(ROOT, 'node_modules/js-yaml/dist/js-yaml.cjs.js') },
      logLevel: 'warning',
    });
    console.log(`\n== ${name.replace('.bench.ts', '')}`);
    const { status } = spawnSync(process.execPath, [outfile], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}
