// Everything that is checked beside the tests: generated files, format and lint, types, unused code. Runs them side by
// side and tells of each whether it is clean, with its output where it is not.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const CHECKS = [
  { name: 'generated files', command: process.execPath, args: ['tools/generate.mjs', '--check'] },
  { name: 'format and lint', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit', '-p', '.'] },
  { name: 'types of the preview', command: bin('tsc'), args: ['--noEmit', '-p', 'client/webview'] },
  { name: 'unused code', command: bin('knip'), args: ['--no-progress'] },
];

/** Resolves to the exit code and all the check has printed. */
function run({ command, args }) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

const outcomes = await Promise.all(
  CHECKS.map(async (check) => {
    const begin = performance.now();
    const { code, output } = await run(check);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'clean ' : 'FAILED'}  ${check.name} (${seconds} s)`);
    return { ...check, code, output };
  }),
);
for (const { name, code, output } of outcomes) if (code !== 0) console.log(`\n--- ${name}\n${output}`);
process.exitCode = outcomes.some(({ code }) => code !== 0) ? 1 : 0;
