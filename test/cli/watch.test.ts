// `alliance check --watch` in a process of its own: what it looks at again, and that it ends when asked.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { buildCommandLine } from '../../tools/build.mjs';
import { addFiles, type Files, temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

const built = mkdtempSync(join(tmpdir(), 'alliance-built-'));
beforeAll(() => buildCommandLine(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

interface Watch {
  /** Everything printed by the next look. */
  next(): Promise<string>;
  /** Ends it as Ctrl-C does; resolves to the exit code. */
  end(): Promise<number | null>;
}

const MARK = 'Watching for changes; Ctrl-C ends.\n';

function watchIn(folder: string, ...args: string[]): Watch {
  const { PATH, HOME } = process.env;
  const child: ChildProcess = spawn(process.execPath, [join(built, 'alliance.js'), 'check', '--watch', ...args], {
    cwd: folder,
    env: { PATH, HOME },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  let told: (() => void) | undefined;
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
    told?.();
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
    told?.();
  });
  const more = () =>
    new Promise<void>((resolve) => {
      told = resolve;
    });
  return {
    async next() {
      while (!stderr.includes(MARK) || (stderr === MARK && stdout === '')) await more();
      const at = stderr.indexOf(MARK);
      const text = stdout + stderr.slice(0, at);
      stdout = '';
      stderr = stderr.slice(at + MARK.length);
      return text;
    },
    end: () =>
      new Promise((resolve) => {
        child.on('close', resolve);
        child.kill('SIGINT');
      }),
  };
}

/** The last line of a report, without the day. */
const summary = (report: string) =>
  report
    .trimEnd()
    .split('\n')
    .at(-1)
    ?.replace(/, as of.*/, '');

const DEAL = `${SOUND.replace('- { id: acme, name: Acme }', '- { id: acme, name: Acme, organisation: acme-corp }')}roles: { acme: { executiveSponsor: { person: maria } } }\n`;
const DIRECTORY = `allianceDirectory: 1
organisations: [{ id: acme-corp, name: Acme Corporation }]
people: [{ id: maria, name: Maria, organisation: acme-corp }]
`;
const FILES: Files = {
  '.git/HEAD': '',
  'deals/a.alliance.yaml': DEAL,
  'deals/b.alliance.yaml': renamed(SOUND, 'b'),
  'shared/all.alliance-directory.yaml': DIRECTORY,
};

it('looks again at what changed, at what depends on it, and at what comes and goes', async () => {
  const folder = temporaryFolder(FILES);
  const watch = watchIn(folder, '--format', 'json', '--as-of', '2026-11-22');
  const told = async () => {
    const { files } = JSON.parse(await watch.next()) as { files: { path: string; findings: { ruleId: string }[] }[] };
    return files.map(({ path, findings }) => [path, ...findings.map(({ ruleId }) => ruleId)].join(' '));
  };
  const [a, b, all] = ['deals/a.alliance.yaml', 'deals/b.alliance.yaml', 'shared/all.alliance-directory.yaml'];
  expect(await told()).toEqual([a, b, all]);
  addFiles(folder, { [b]: renamed(WRONG, 'b') });
  expect(await told()).toEqual([a, `${b} schema/unknown-value`, all]);
  addFiles(folder, { [all]: DIRECTORY.replace('id: maria', 'id: mario') });
  expect(await told()).toEqual([`${a} reference/unknown`, `${b} schema/unknown-value`, all]);
  addFiles(folder, { 'alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/unknown-value: off }\n' });
  expect(await told()).toEqual(['alliance.config.yaml', `${a} reference/unknown`, b, all]);
  renameSync(join(folder, b), join(folder, 'deals/c.alliance.yaml'));
  expect(await told()).toEqual(['alliance.config.yaml', `${a} reference/unknown`, 'deals/c.alliance.yaml', all]);
  addFiles(folder, { 'notes.txt': 'no matter', [all]: DIRECTORY });
  expect(await told()).toEqual(['alliance.config.yaml', a, 'deals/c.alliance.yaml', all]);
  expect(await watch.end()).toBe(0);
});

it('goes on where the configuration is wrong for a while', async () => {
  const folder = temporaryFolder(FILES);
  const watch = watchIn(folder);
  expect(summary(await watch.next())).toBe('No findings in 3 files');
  addFiles(folder, { 'alliance.config.yaml': 'allianceConfig: 1\nrules: { nothing: off }\n' });
  expect(await watch.next()).toContain('alliance.config.yaml:2:10: There is no rule "nothing"');
  addFiles(folder, { 'alliance.config.yaml': 'allianceConfig: 1\n' });
  expect(summary(await watch.next())).toBe('No findings in 4 files');
  expect(await watch.end()).toBe(0);
});

it.each([
  [['--stdin'], '--watch looks at files, so it does not go with --stdin.'],
  [['--update-baseline'], '--update-baseline is for one look, so it does not go with --watch.'],
])('does not go with %s', async (args, sentence) => {
  expect(await alliance(temporaryFolder(FILES), ['check', '--watch', ...args])).toEqual({
    code: 2,
    stdout: '',
    stderr: `alliance: ${sentence}\n`,
  });
});
