// `alliance check`: what is read, what is written, and the exit code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { alliance, SOUND, WRONG } from './alliance';

/** The paths of the files that were judged, from the JSON report. */
async function judged(cwd: string, ...args: string[]): Promise<readonly string[]> {
  const { stdout } = await alliance(cwd, ['check', '--format', 'json', ...args]);
  return stdout === '' ? [] : JSON.parse(stdout).files.map((file: { path: string }) => file.path);
}

describe('which files are judged', () => {
  const files = {
    'alliance.yaml': SOUND,
    'deals/a.alliance.yaml': SOUND,
    'deals/b.alliance.json':
      '{ "alliance": 1, "id": "b", "name": "B", "stage": "closed", "partners": [{"id":"x","name":"X"},{"id":"y","name":"Y"}] }',
    'deals/notes.yaml': 'a: 1\n',
    'deals/plain.yaml': SOUND,
    'people.alliance-directory.yaml': 'allianceDirectory: 1\n',
    'alliance.config.yaml': 'allianceConfig: 1\n',
  };

  it('all of ours below the current folder, by name', async () => {
    expect(await judged(temporaryFolder(files))).toEqual([
      'alliance.config.yaml',
      'alliance.yaml',
      'deals/a.alliance.yaml',
      'deals/b.alliance.json',
      'people.alliance-directory.yaml',
    ]);
  });

  it('files, folders and globs, each file once and in order, with paths from the current folder', async () => {
    const folder = temporaryFolder(files);
    expect(await judged(folder, 'people.alliance-directory.yaml', 'deals', 'deals/a.alliance.yaml')).toEqual([
      'deals/a.alliance.yaml',
      'deals/b.alliance.json',
      'people.alliance-directory.yaml',
    ]);
    expect(await judged(folder, 'deals/*.json')).toEqual(['deals/b.alliance.json']);
    expect(await judged(folder, './d*')).toEqual(['deals/a.alliance.yaml', 'deals/b.alliance.json']);
    expect(await judged(join(folder, 'deals'), '..')).toHaveLength(5);
    expect(await judged(join(folder, 'deals'), '../alliance.yaml')).toEqual(['../alliance.yaml']);
    expect(await judged(folder, join(folder, 'deals/a.alliance.yaml'))).toEqual(['deals/a.alliance.yaml']);
  });

  it('of what a glob matches those that are ours by name or by root key', async () => {
    expect(await judged(temporaryFolder(files), 'deals/*')).toEqual([
      'deals/a.alliance.yaml',
      'deals/b.alliance.json',
      'deals/plain.yaml',
    ]);
  });

  it('a file named explicitly, whatever it is called and whoever ignores it', async () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': '*\n',
      'alliance.config.yaml': 'allianceConfig: 1\nignore: ["**"]\n',
      'deals/plain.yaml': SOUND,
      'node_modules/x.alliance.yaml': SOUND,
    });
    expect(await judged(folder, 'deals/plain.yaml', 'node_modules/x.alliance.yaml')).toEqual([
      'deals/plain.yaml',
      'node_modules/x.alliance.yaml',
    ]);
  });

  it('none that git or the configuration ignores', async () => {
    const folder = temporaryFolder({
      ...files,
      '.git/HEAD': '',
      'deals/.gitignore': 'b.*\n',
      'alliance.config.yaml': 'allianceConfig: 1\nignore: [people.*, "**/alliance.yaml"]\n',
    });
    expect(await judged(folder)).toEqual(['alliance.config.yaml', 'deals/a.alliance.yaml']);
  });

  it('a file that only looks like a glob', async () => {
    expect(
      await judged(temporaryFolder({ '[a].alliance.yaml': SOUND, 'a.alliance.yaml': SOUND }), '[a].alliance.yaml'),
    ).toEqual(['[a].alliance.yaml']);
  });
});

describe('the exit code', () => {
  const code = async (text: string, ...args: string[]) =>
    (await alliance(temporaryFolder({ 'a.alliance.yaml': text }), ['check', ...args])).code;

  it('is 0 without errors and 1 with one', async () => {
    expect(await code(SOUND)).toBe(0);
    expect(await code(WRONG)).toBe(1);
  });

  it('follows --fail-on, --max-warnings and --rule', async () => {
    expect(await code(WRONG, '--fail-on', 'never')).toBe(0);
    expect(await code(WRONG, '--rule', 'schema/unknown-value=warning')).toBe(0);
    expect(await code(WRONG, '--rule', 'schema/unknown-value=warning', '--fail-on', 'warning')).toBe(1);
    expect(await code(WRONG, '--rule', 'schema/*=warning', '--max-warnings', '0')).toBe(1);
    expect(await code(WRONG, '--rule', 'schema/*=warning', '--max-warnings', '1')).toBe(0);
    expect(await code(WRONG, '--rule', 'schema/*=error', '--rule', 'schema/unknown-value=off')).toBe(0);
  });

  it('and the summary are the same however much is hidden', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
    const rule = ['--rule', 'schema/unknown-value=warning'];
    const run = (...args: string[]) =>
      alliance(folder, ['check', '--format', 'json', '--max-warnings', '0', ...rule, ...args]);
    const all = await run();
    expect(JSON.parse(all.stdout).files[0].findings).toHaveLength(1);
    for (const hide of [['--quiet'], ['--level', 'error']]) {
      const { code, stdout } = await run(...hide);
      expect(code).toBe(1);
      expect(JSON.parse(stdout).files[0].findings).toEqual([]);
      expect(JSON.parse(stdout).summary).toEqual(JSON.parse(all.stdout).summary);
    }
    expect(JSON.parse((await run('--quiet', '--level', 'warning')).stdout).files[0].findings).toHaveLength(1);
  });
});

describe('the output', () => {
  it('is text: every finding at its line', async () => {
    const folder = temporaryFolder({ 'deals/a.alliance.yaml': WRONG });
    const { stdout, stderr } = await alliance(folder, ['check']);
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "── deals/a.alliance.yaml ───────────────────────────────────────────────────────

      error   deals/a.alliance.yaml:4:8 schema/unknown-value
            │ "close" is not a value of "stage"; did you mean "closed"? The values are source, screen, structure, negotiate, form, launch, manage, transition, exit and closed.
          3 │ name: Acme and Zenith
          4 │ stage: close
            │        ^^^^^

      1 error in 1 file, as of 2026-11-22.
      To read why: alliance explain schema/unknown-value
      "
    `);
  });

  it('goes to files as well, one report at most to standard output', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG, 'out/': '' });
    const both = await alliance(folder, ['check', '--format', 'text', '--format', 'json=out/a.json']);
    expect(both.stdout).toContain('a.alliance.yaml:4:8');
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8')).summary.error).toBe(1);
    const text = await alliance(folder, ['check', '--output', 'out/a.txt'], { columns: 80, env: { FORCE_COLOR: '1' } });
    expect(text).toMatchObject({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe((await alliance(folder, ['check'])).stdout);
  });

  it('is coloured on a terminal, unless somebody says no', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
    const isColored = async (args: string[], columns?: number, env: Record<string, string> = {}) =>
      (await alliance(folder, ['check', ...args], { env, ...(columns ? { columns } : {}) })).stdout.includes('\u001b[');
    expect(await isColored([], 80)).toBe(true);
    expect(await isColored([])).toBe(false);
    expect(await isColored(['--no-color'], 80)).toBe(false);
    expect(await isColored([], 80, { NO_COLOR: '1' })).toBe(false);
    expect(await isColored([], 80, { NO_COLOR: '' })).toBe(true);
    expect(await isColored([], 80, { TERM: 'dumb' })).toBe(false);
    expect(await isColored([], undefined, { FORCE_COLOR: '1' })).toBe(true);
    expect(await isColored([], 80, { FORCE_COLOR: '0' })).toBe(false);
    expect(await isColored(['--no-color'], 80, { FORCE_COLOR: '1' })).toBe(false);
    expect(await isColored([], 80, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('the day that counts', () => {
  const asOf = async (folder: string, ...args: string[]) => {
    const { stdout } = await alliance(folder, ['check', '--format', 'json', ...args], { today: '2030-01-31' });
    const { asOf, files } = JSON.parse(stdout);
    return [asOf, files.at(-1).asOf];
  };

  it('is --as-of, else of the file, else of the configuration, else today', async () => {
    const recorded = `${SOUND}record: { basis: public, asOf: 2001-02-03 }\n`;
    const configured = { 'alliance.config.yaml': 'allianceConfig: 1\nasOf: 2026-11-22\n' };
    expect(await asOf(temporaryFolder({ 'z.alliance.yaml': SOUND }))).toEqual(['2030-01-31', '2030-01-31']);
    expect(await asOf(temporaryFolder({ 'z.alliance.yaml': SOUND, ...configured }))).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
    expect(await asOf(temporaryFolder({ 'z.alliance.yaml': recorded, ...configured }))).toEqual([
      '2026-11-22',
      '2001-02-03',
    ]);
    expect(
      await asOf(temporaryFolder({ 'z.alliance.yaml': recorded, ...configured }), '--as-of', '2024-02-29'),
    ).toEqual(['2024-02-29', '2024-02-29']);
  });
});

describe('standard input', () => {
  it('is judged under the name it is given, in that name’s workspace', async () => {
    const folder = temporaryFolder({
      'deals/alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/unknown-value: hint }\n',
    });
    const args = ['check', '--stdin', '--stdin-filename', 'deals/new.alliance.yaml', '--format', 'json'];
    const { code, stdout } = await alliance(folder, args, { stdin: WRONG });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'deals/new.alliance.yaml' }],
      summary: { files: 1, hint: 1 },
    });
  });

  it('needs no name where it has a root key', async () => {
    const { stdout } = await alliance(temporaryFolder({}), ['check', '--stdin'], { stdin: SOUND });
    expect(stdout).toBe('No findings in 1 file, as of 2026-11-22.\n');
  });

  it('is told what it lacks', async () => {
    expect(await alliance(temporaryFolder({}), ['check', '--stdin'], { stdin: 'a: 1\n' })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'alliance: "stdin" has neither the name of an alliance file (*.alliance.yaml) nor a root key "alliance", "allianceDirectory" or "allianceConfig".\n',
    });
    const empty = await alliance(temporaryFolder({}), ['check', '--stdin', '--stdin-filename', 'a.alliance.yaml']);
    expect(empty.code).toBe(1);
    expect(empty.stdout).toContain('schema/missing-key');
  });
});
