// The built command in a process of its own: what only shows there.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../tools/build.mjs';
import { temporaryFolder } from '../temporaryFolder';
import { renamed, SOUND, WRONG } from './alliance';

const built = mkdtempSync(join(tmpdir(), 'alliance-built-'));
const executable = join(built, 'alliance.js');

beforeAll(() => buildCommandLine(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

function run(cwd: string, args: readonly string[], input: string | Buffer = '') {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH, HOME },
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

/** Files with 900 unknown keys each: as many findings. */
const VERBOSE = Object.fromEntries(
  [1, 2, 3, 4, 5].map((name) => [
    `${name}.alliance.yaml`,
    `${renamed(SOUND, `deal-${name}`)}${Array.from({ length: 900 }, (_, at) => `zzz${at}: 1\n`).join('')}`,
  ]),
);

describe('the executable', () => {
  it('is one that a shell can start', () => {
    expect(readFileSync(executable, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('ends with 0 where all is well', () => {
    expect(run(temporaryFolder({ 'a.alliance.yaml': SOUND }), ['check', '--as-of', '2026-11-22'])).toEqual({
      code: 0,
      stdout: 'No findings in 1 file, as of 2026-11-22.\n',
      stderr: '',
    });
  });

  it('ends with 1 where an error is found, without colours in a pipe', () => {
    const { code, stdout, stderr } = run(temporaryFolder({ 'a.alliance.yaml': WRONG }), ['check']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('a.alliance.yaml:4:8 schema/unknown-value');
    expect(stdout).not.toContain('\u001b');
  });

  it('ends with 2 and one line where it is used wrongly', () => {
    expect(run(temporaryFolder({}), ['check', '--as-of', '2026-02-30'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'alliance: "2026-02-30" is no day of the calendar; --as-of takes a date such as 2026-11-22.\n',
    });
    expect(run(temporaryFolder({}), ['check']).code).toBe(2);
  });

  it('ends with 3 where a file cannot be read', () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': Buffer.from([0xff, 0xfe, 0x61, 0]), 'b.alliance.yaml': SOUND });
    const { code, stdout, stderr } = run(folder, ['check']);
    expect(code).toBe(3);
    expect(stdout).toContain('No findings in 1 file');
    expect(stderr).toBe('alliance: "a.alliance.yaml" is written in UTF-16; save it as UTF-8.\n');
  });

  it('reads standard input', () => {
    const { code, stdout } = run(
      temporaryFolder({}),
      ['check', '--stdin', '--stdin-filename', 'x.alliance.yaml', '--format', 'json'],
      WRONG,
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'x.alliance.yaml' }], summary: { error: 1 } });
  });

  it('judges without --as-of by the date of today', () => {
    const before = new Date().toISOString().slice(0, 10);
    const { stdout } = run(temporaryFolder({ 'a.alliance.yaml': SOUND }), ['check', '--format', 'json']);
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after]).toContain(JSON.parse(stdout).asOf);
  });

  it('explains rules and prints schemas', () => {
    const folder = temporaryFolder({});
    expect(run(folder, ['explain', 'sponsor/missing']).stdout).toMatch(/^sponsor\/missing\n/);
    expect(JSON.parse(run(folder, ['explain', '--all', '--format', 'json']).stdout).length).toBeGreaterThan(50);
    for (const kind of ['alliance', 'directory', 'config', 'health']) {
      const { stdout, stderr } = run(folder, ['schema', kind]);
      expect({ stderr, type: JSON.parse(stdout).type }).toEqual({ stderr: '', type: 'object' });
    }
  });

  it('makes a new file without a terminal, and asks for what is missing', () => {
    const folder = temporaryFolder({});
    const args = ['init', 'Газпром–Acme', '--stage', 'form', '--partner', 'Газпром', '--partner', 'Acme'];
    const { code, stdout, stderr } = run(folder, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^gazprom-acme\.alliance\.yaml is written\.\n/);
    expect(run(folder, ['check']).stdout).toContain('gazprom-acme.alliance.yaml:');
    expect(run(folder, ['init']).code).toBe(2);
  });

  it('never cuts a large report off', () => {
    const folder = temporaryFolder(VERBOSE);
    const { code, stdout } = run(folder, ['check', '--format', 'json']);
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(1_500_000);
    const { files, summary } = JSON.parse(stdout);
    expect(summary.error).toBe(4500);
    expect(files.flatMap((file: { findings: unknown[] }) => file.findings)).toHaveLength(4500);
  });

  it('keeps quiet when nobody reads on, and keeps its exit code', async () => {
    const folder = temporaryFolder(VERBOSE);
    const child = spawn(process.execPath, [executable, 'check'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it.each([
    ['an empty file', '', 1],
    ['a file of only comments', '# nothing\n# yet\n', 1],
    ['Windows line ends', WRONG.replaceAll('\n', '\r\n'), 1],
    ['a byte order mark', `\uFEFF${SOUND}`, 0],
    ['a line of three megabytes', `${SOUND}summary: "${'x'.repeat(3_000_000)}"\n`, 0],
    ['three megabytes without a line end', 'x'.repeat(3_000_000), 1],
    ['ten thousand brackets', '['.repeat(10_000), 1],
    ['no YAML at all', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Type /Catalog>>', 1],
  ])('bears %s', (_what, text, code) => {
    const outcome = run(temporaryFolder({ 'a.alliance.yaml': text }), ['check']);
    expect(outcome).toMatchObject({ code, stderr: '' });
    for (const line of outcome.stdout.split('\n').filter((line) => /^ *\d+ │ /.test(line) && line.includes('…'))) {
      expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});
