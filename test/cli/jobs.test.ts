// `--jobs`: several threads find what one finds, in the same order.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadsFor } from '../../server/src/cli/threads';
import { buildCommandLine } from '../../tools/build.mjs';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

const built = mkdtempSync(join(tmpdir(), 'alliance-built-'));
beforeAll(() => buildCommandLine(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

function run(cwd: string, ...args: string[]) {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, 'alliance.js'), 'check', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME },
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

describe('several threads', () => {
  it('print what one prints: findings, order, exit code, troubles', () => {
    const deals = Array.from({ length: 60 }, (_, at) => [
      `deals/${at}.alliance.yaml`,
      renamed(at % 7 === 0 ? WRONG : SOUND, at % 20 === 0 ? 'the-same' : `deal-${at}`),
    ]);
    const folder = temporaryFolder({
      '.git/HEAD': '',
      'alliance.config.yaml': 'allianceConfig: 1\nextends: strict\n',
      'broken.alliance.yaml': new Uint8Array([0xff, 0xfe, 0, 0]),
      ...Object.fromEntries(deals),
    });
    cpSync(resolve(__dirname, '../../samples'), join(folder, 'samples'), { recursive: true });
    for (const format of ['text', 'json']) {
      const args = ['--format', format, '--as-of', '2026-11-22', '--rule', 'exit/*=warning'];
      const one = run(folder, ...args, '--jobs', '1');
      expect(one.code).toBe(3);
      expect(one.stdout.match(/already stands for the alliance/g)).toHaveLength(2);
      for (const jobs of ['2', '5']) expect(run(folder, ...args, '--jobs', jobs)).toEqual(one);
    }
  });
});

it.each([
  [1, undefined, 8, 1],
  [99, undefined, 8, 1],
  [1, 4, 8, 1],
  [40, 4, 8, 3],
  [10_000, undefined, 1, 1],
  [10_000, undefined, 2, 1],
  [10_000, undefined, 4, 2],
  [10_000, undefined, 8, 5],
  [10_000, 3, 8, 3],
])('%s files, %s asked for, %s cores: %s', (files, asked, cores, threads) => {
  expect(threadsFor(files, asked, cores)).toBe(threads);
});

it.each(['0', 'many', '-1', '1.5'])('takes no %s', async (jobs) => {
  expect(await alliance(temporaryFolder({ 'a.alliance.yaml': SOUND }), ['check', `--jobs=${jobs}`])).toEqual({
    code: 2,
    stdout: '',
    stderr: `alliance: "${jobs}" is no value of --jobs; it takes a whole number, 1 or more.\n`,
  });
});
