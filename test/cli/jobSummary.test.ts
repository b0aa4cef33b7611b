// The summary of a GitHub Actions job: written where GitHub asks for it, beside what others have written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, WRONG } from './alliance';

const REPORT = /^### ❌ Alliance check: 1 error in 1 file\n\nAs of 2026-11-22\.\n\n#### a\.alliance\.yaml\n\n\| Level/;

function run(folder: string, summary: string, ...args: string[]) {
  return alliance(folder, ['check', 'a.alliance.yaml', ...args], { env: { GITHUB_STEP_SUMMARY: summary } });
}

it('is added for every format', async () => {
  for (const format of ['text', 'github', 'sarif']) {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
    const summary = join(folder, 'summary.md');
    expect(await run(folder, summary, '--format', format)).toMatchObject({ code: 1, stderr: '' });
    expect(readFileSync(summary, 'utf8')).toMatch(REPORT);
  }
});

it('stands behind what is there, and leaves it room', async () => {
  const before = `<details>\n${'x'.repeat(1024 * 1024 - 1700)}`;
  const folder = temporaryFolder({ 'a.alliance.yaml': `${WRONG}${'zz: 1\n'.repeat(30)}`, 'summary.md': before });
  await run(folder, 'summary.md');
  const after = readFileSync(join(folder, 'summary.md'), 'utf8');
  expect(after.startsWith(`${before}\n\n### ❌ Alliance check: `)).toBe(true);
  expect(after).toMatch(/ \d+ findings left out here for length/);
  expect(Buffer.byteLength(after)).toBeLessThanOrEqual(1024 * 1024);
});

it('that cannot be written is told, and changes no exit code', async () => {
  const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
  const { code, stdout, stderr } = await run(folder, `${folder}/none/summary.md`);
  expect(code).toBe(1);
  expect(stdout).toContain('a.alliance.yaml:4:8');
  expect(stderr).toBe(`alliance: The job summary "${folder}/none/summary.md" could not be written (ENOENT).\n`);
});

it('is not written elsewhere', async () => {
  const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
  expect(await run(folder, '')).toMatchObject({ code: 1, stderr: '' });
});
