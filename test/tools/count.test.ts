// The line that closes a run of everything: how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';

const SCRIPT = resolve(__dirname, '../../tools/count.mjs');

function count(report: object | undefined) {
  const folder = temporaryFolder(report ? { 'tests.json': JSON.stringify(report) } : {});
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, join(folder, 'tests.json')], { encoding: 'utf8' });
  return { code: status, line: stdout };
}

const suite = (name: string, ...statuses: string[]) => ({
  name,
  assertionResults: statuses.map((status) => ({ status })),
});

it('adds up the tests of all files', () => {
  const testResults = [suite('a', 'passed', 'passed'), suite('b', 'passed')];
  expect(count({ testResults })).toEqual({ code: 0, line: '3 passed, 0 failed\n' });
});

it('fails where a test failed', () => {
  const testResults = [suite('a', 'passed', 'failed'), suite('b', 'passed')];
  expect(count({ testResults })).toEqual({ code: 1, line: '2 passed, 1 failed\n' });
});

it('fails where a file ran no test, broken or skipped', () => {
  expect(count({ testResults: [suite('a', 'passed'), suite('b')] })).toEqual({ code: 1, line: '1 passed, 1 failed\n' });
  expect(count({ testResults: [suite('a', 'passed'), suite('b', 'skipped', 'todo')] })).toEqual({
    code: 1,
    line: '1 passed, 1 failed\n',
  });
});

it('fails where nothing ran at all', () => {
  expect(count({ testResults: [] })).toEqual({ code: 1, line: '0 passed, 1 failed\n' });
  expect(count(undefined)).toEqual({ code: 1, line: '0 passed, 1 failed\n' });
});
