// The README shows what the command really prints, and its example is what it says.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindByName } from '../../server/src/fileKind';
import { FORMATS } from '../../server/src/reports/index';
import { alliance, WRONG } from '../cli/alliance';
import { pullRequest } from '../pullRequest';
import { temporaryFolder } from '../temporaryFolder';

const ROOT = resolve(__dirname, '../..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

test('the transcript is real, but for what is left out', async () => {
  const shown = /```\n\$ alliance (check \S+)\n\n([\s\S]*?)```/.exec(README);
  const { stdout } = await alliance(ROOT, (shown?.[1] ?? '').split(' '));
  const parts = (shown?.[2] ?? '').split('\n…\n').map((part) => part.trim());
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(stdout).toContain(part);
});

test('the example of a file has no fault of shape', async () => {
  const example = /```yaml\n(alliance: 1\n[\s\S]*?)```/.exec(README)?.[1] ?? '';
  const { stdout } = await alliance(
    ROOT,
    ['check', '--stdin', '--stdin-filename', 'a.alliance.yaml', '--format', 'json'],
    {
      stdin: example,
    },
  );
  const ids: string[] = JSON.parse(stdout).files[0].findings.map((finding: { ruleId: string }) => finding.ruleId);
  expect(ids).toContain('sponsor/missing');
  expect(ids.filter((id) => /^(syntax|schema|reference)\//.test(id))).toEqual([]);
});

test('the configuration shown is right', async () => {
  const config = /```yaml\n(# alliance\.config[\s\S]*?)```/.exec(README)?.[1] ?? '';
  const { stdout } = await alliance(
    ROOT,
    ['check', '--stdin', '--stdin-filename', 'x/alliance.config.yaml', '--format', 'json'],
    {
      stdin: config,
    },
  );
  expect(JSON.parse(stdout).files[0].findings).toEqual([]);
});

describe('what is shown for pull requests', () => {
  test('is what a reviewer of the samples sees', async () => {
    const { folder } = pullRequest();
    const since = ['check', '--since', 'HEAD~1', '--format'];
    const [, command = '', annotations] = /```\n\$ alliance (check --since .*)\n\n([\s\S]*?)```/.exec(README) ?? [];
    expect(command).toBe([...since, 'github'].join(' '));
    expect((await alliance(folder, [...since, 'github'])).stdout).toBe(annotations);
    const { stdout } = await alliance(folder, [...since, 'markdown']);
    const quoted = stdout
      .trimEnd()
      .split('\n')
      .map((line) => `> ${line}`.trimEnd());
    expect(README).toContain(`\n\n${quoted.join('\n')}\n\n`);
  });

  test('says what the change means', async () => {
    const { folder } = pullRequest();
    const [, command = '', output] = /```\n\$ alliance (diff .*)\n\n([\s\S]*?)```/.exec(README) ?? [];
    expect((await alliance(folder, command.split(' '))).stdout).toBe(output);
  });

  const shown = (name: string) =>
    parse(new RegExp(`\`\`\`yaml\\n# ${name}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '');

  test('gives the action what it takes', () => {
    const [, step] = shown('\\.github/workflows/alliances\\.yml').jobs.alliances.steps;
    expect(step.uses).toMatch(/^OWNER\/alliance-as-code@v/);
    const known = Object.keys(parse(readFileSync(resolve(ROOT, 'action.yml'), 'utf8')).inputs);
    expect(known).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });

  test('runs on GitLab and hands over the report', async () => {
    const { script, artifacts } = shown('\\.gitlab-ci\\.yml').alliances;
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG });
    const [command, ...args] = script[0].split(' ');
    expect(command).toBe('alliance');
    expect(await alliance(folder, args)).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(readFileSync(resolve(folder, artifacts.reports.codequality), 'utf8'))).toHaveLength(1);
  });

  test('names the hook of pre-commit, which sees the files that are ours', () => {
    const [{ hooks }] = shown('\\.pre-commit-config\\.yaml').repos;
    const [hook] = parse(readFileSync(resolve(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hooks).toEqual([{ id: hook.id }]);
    const names = [
      'alliance',
      'a.alliance',
      '.alliance',
      'b.alliance-directory',
      '.alliance-directory',
      'alliance.config',
    ];
    const others = ['x.alliance.config', 'myalliance', 'alliance-directory', 'a.alliances', 'alliance.x', 'config'];
    for (const name of [...names, ...others]) {
      for (const path of ['yaml', 'yml', 'json', 'txt', 'yaml.bak'].map((extension) => `${name}.${extension}`)) {
        expect(new RegExp(hook.files).test(`deals/${path}`), path).toBe(kindByName(path) !== undefined);
        expect(new RegExp(hook.files).test(path), path).toBe(kindByName(path) !== undefined);
      }
    }
  });
});

test('every format is listed', () => {
  const listed = [...README.matchAll(/^\| `(\w+)` \| .* \| `alliance check/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual([...FORMATS].sort());
});
