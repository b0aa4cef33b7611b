// The GitHub Action: its own steps, run in a repository with a base and a head.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../tools/build.mjs';
import { renamed, SOUND, WRONG } from '../cli/alliance';
import { repositoryOf } from '../gitRepository';
import { addFiles, temporaryFolder } from '../temporaryFolder';
import { ACTION, type Job, runAction } from './runner';

const built = mkdtempSync(join(tmpdir(), 'alliance-action-'));

beforeAll(() => buildCommandLine(join(built, 'dist')));
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A repository with one error in its base, and another one in its head. */
function repository(): string {
  const { folder, commit, git } = repositoryOf({
    'deals/old.alliance.yaml': renamed(WRONG, 'old'),
    'deals/new.alliance.yaml': renamed(SOUND, 'new'),
  });
  git('tag', 'base');
  addFiles(folder, { 'deals/new.alliance.yaml': renamed(WRONG, 'new') });
  commit();
  return folder;
}

const run = (folder: string, given: Readonly<Record<string, string>> = {}) =>
  runAction(folder, given, { action: built });
const places = ({ annotations }: Job) => annotations.map(({ level, path, line }) => `${level} ${path}:${line}`);

it('takes what its user gives by the environment alone', () => {
  expect(ACTION.runs.using).toBe('composite');
  for (const step of ACTION.runs.steps) expect(step.run ?? '', step.name).not.toContain('${{');
});

describe('the action', () => {
  it('annotates, writes the job summary and fails', () => {
    const job = run(repository());
    expect(job.code).toBe(1);
    expect(job.outputs).toEqual({ 'exit-code': '1' });
    expect(places(job)).toEqual(['error deals/new.alliance.yaml:4', 'error deals/old.alliance.yaml:4']);
    expect(job.summary).toMatch(/^### ❌ Alliance check: 2 errors in 2 files\n/);
    expect(job.used).toEqual([]);
  });

  it('passes where all is well, and where nothing is to fail', () => {
    expect(run(repositoryOf({ 'a.alliance.yaml': SOUND }).folder)).toMatchObject({ code: 0, annotations: [] });
    const job = run(repository(), { 'fail-on': 'never' });
    expect(job).toMatchObject({ code: 0, outputs: { 'exit-code': '0' } });
    expect(job.annotations).toHaveLength(2);
  });

  it('fails where it is used wrongly, with the reason in the log', () => {
    const job = run(repository(), { 'fail-on': 'always' });
    expect(job).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
    expect(job.log).toContain('alliance: "always" is no value of --fail-on;');
    expect(run(repository(), { 'sarif-upload': 'true' })).toMatchObject({ code: 2, used: [] });
  });

  it('takes one path a line, whatever it looks like', () => {
    const folder = repositoryOf({
      '-a b.alliance.yaml': renamed(WRONG, 'a'),
      '$(touch hacked); x.alliance.yaml': renamed(WRONG, 'b'),
      'other.alliance.yaml': renamed(WRONG, 'c'),
    }).folder;
    const job = run(folder, { paths: '-a b.alliance.yaml\r\n\n$(touch hacked); x.alliance.yaml\n' });
    expect(places(job)).toEqual(['error $(touch hacked); x.alliance.yaml:4', 'error -a b.alliance.yaml:4']);
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });

  it('writes SARIF and uploads it where that is wanted, of what failed too', () => {
    const folder = repository();
    const given = { sarif: 'out file.sarif' };
    expect(run(folder, given)).toMatchObject({ code: 1, used: [] });
    expect(JSON.parse(readFileSync(join(folder, 'out file.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    const { code, used } = run(folder, { ...given, 'sarif-upload': 'true' });
    expect(code).toBe(1);
    expect(used).toEqual([
      {
        action: 'github/codeql-action/upload-sarif@v4',
        with: { sarif_file: 'out file.sarif', category: 'alliance-check' },
      },
    ]);
  });

  it('uploads nothing of an earlier run', () => {
    const folder = repository();
    addFiles(folder, { 'old.sarif': '{}' });
    const { code, used } = run(folder, { sarif: 'old.sarif', 'sarif-upload': 'true', paths: 'none.yaml' });
    expect({ code, used }).toEqual({ code: 2, used: [] });
  });

  it('tells only what is new since a revision', () => {
    const job = run(repository(), { since: 'base' });
    expect(job.code).toBe(1);
    expect(places(job)).toEqual(['error deals/new.alliance.yaml:4']);
    expect(job.summary).toMatch(/^### ❌ Alliance check: 1 error in 2 files\n\n.*1 known from before\./);
    expect(job.summary).toContain('\n- 🟡 The stage of the alliance is now "close"; it was "closed".\n');
    expect(run(repository(), { since: 'HEAD' })).toMatchObject({ code: 0, annotations: [] });
  });
});

describe('where the action has not been built', () => {
  const programs = (node: string) =>
    temporaryFolder({ npm: '#!/bin/sh\necho "npm $*"\n', node: `#!/bin/sh\n${node}\n` });

  function runUnbuilt(node: string): Job {
    const folder = programs(node);
    addFiles(folder, { 'action/': '' });
    for (const name of ['npm', 'node']) chmodSync(join(folder, name), 0o755);
    return runAction(temporaryFolder({}), {}, { action: join(folder, 'action'), programs: folder });
  }

  it('it is built from what it locks', () => {
    const { log } = runUnbuilt('test "$1" = -e || echo "node $*"');
    expect(log).toMatch(/^npm ci --include=dev --ignore-scripts .*\nnode tools\/build\.mjs\n/);
  });

  it('an old Node is told', () => {
    const { code, log } = runUnbuilt('exit 1');
    expect(code).toBe(2);
    expect(log).toMatch(/^::error::Alliance check needs Node 20\.19 or newer;/);
  });
});
