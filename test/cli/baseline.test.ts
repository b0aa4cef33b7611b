// The baseline of `alliance check`: what is kept, what is told, and that it can only shrink.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addFiles, temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND, WRONG } from './alliance';

const NAME = '.alliance-baseline.json';
const ODD = `${renamed(SOUND, 'odd')}zzz: 1\n`;
const files = { '.git/HEAD': '', 'b.alliance.yaml': WRONG, 'deals/a.alliance.yaml': ODD };

it('keeps what there is, sorted and readable, and tells it no more', async () => {
  const folder = temporaryFolder(files);
  expect(await alliance(folder, ['check', '--update-baseline'])).toEqual({
    code: 0,
    stdout: 'No new findings in 2 files, as of 2026-11-22. 2 known from before.\n',
    stderr: `alliance: "${NAME}" now holds 2 findings.\n`,
  });
  const kept = readFileSync(join(folder, NAME), 'utf8');
  expect(kept).toBe(`{
  "allianceBaseline": 1,
  "findings": {
    "b.alliance.yaml": [
      "/stage schema/unknown-value close"
    ],
    "deals/a.alliance.yaml": [
      "/zzz schema/unknown-key zzz"
    ]
  }
}
`);
  expect(await alliance(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  expect(await alliance(join(folder, 'deals'), ['check'])).toMatchObject({ code: 0, stderr: '' });
});

it('tells what is new, also where it looks like what is kept', async () => {
  const folder = temporaryFolder(files);
  await alliance(folder, ['check', '--update-baseline']);
  addFiles(folder, { 'deals/a.alliance.yaml': `# moved\n\n${ODD}yyy: 1\n` });
  const { code, stdout } = await alliance(folder, ['check', '--format', 'json']);
  expect(code).toBe(1);
  const { files: checked, summary } = JSON.parse(stdout);
  expect(summary).toMatchObject({ error: 1, baselined: 2 });
  expect(checked[1].findings).toMatchObject([{ ruleId: 'schema/unknown-key', pointer: '/yyy' }]);
});

it('says what no longer matches, in files that are gone too, and lets it go when it is written anew', async () => {
  const folder = temporaryFolder(files);
  await alliance(folder, ['check', '--update-baseline']);
  addFiles(folder, { 'b.alliance.yaml': SOUND });
  expect(await alliance(folder, ['check'])).toMatchObject({
    code: 0,
    stderr: `alliance: "${NAME}" holds 1 finding that is gone; "--update-baseline" takes it out.\n`,
  });
  rmSync(join(folder, 'deals/a.alliance.yaml'));
  expect(await alliance(folder, ['check'])).toMatchObject({
    stderr: `alliance: "${NAME}" holds 2 findings that are gone; "--update-baseline" takes them out.\n`,
  });
  expect((await alliance(folder, ['check', '--update-baseline'])).stderr).toBe(
    `alliance: "${NAME}" now holds 0 findings.\n`,
  );
  expect(JSON.parse(readFileSync(join(folder, NAME), 'utf8'))).toEqual({ allianceBaseline: 1, findings: {} });
});

it('follows a file that was renamed', async () => {
  const folder = temporaryFolder(files);
  await alliance(folder, ['check', '--update-baseline']);
  renameSync(join(folder, 'deals/a.alliance.yaml'), join(folder, 'deals/renamed.alliance.yaml'));
  addFiles(folder, { 'deals/new.alliance.yaml': renamed(WRONG, 'new') });
  const { code, stdout, stderr } = await alliance(folder, ['check', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout).files.map((file: { findings: unknown[] }) => file.findings.length)).toEqual([0, 1, 0]);
});

it('keeps what it holds of files that are not checked', async () => {
  const folder = temporaryFolder(files);
  await alliance(folder, ['check', '--update-baseline']);
  addFiles(folder, { 'b.alliance.yaml': `${WRONG}xxx: 1\n` });
  expect((await alliance(folder, ['check', 'b.alliance.yaml', '--update-baseline'])).stderr).toBe(
    `alliance: "${NAME}" now holds 3 findings.\n`,
  );
  expect(await alliance(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
});

it('is the file that --baseline names, for all roots of the run', async () => {
  const folder = temporaryFolder({ ...files, 'deals/alliance.config.yaml': 'allianceConfig: 1\n', 'ci/': '' });
  const args = ['check', '--baseline', 'ci/known.json'];
  expect(await alliance(folder, args)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'alliance: There is no baseline "ci/known.json"; "--update-baseline" writes one.\n',
  });
  await alliance(folder, [...args, '--update-baseline']);
  expect(existsSync(join(folder, NAME))).toBe(false);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'ci/known.json'), 'utf8')).findings)).toEqual([
    '../b.alliance.yaml',
    '../deals/a.alliance.yaml',
  ]);
  expect(await alliance(folder, args)).toMatchObject({ code: 0, stderr: '' });
});

it('counts a finding as often as it is kept', async () => {
  const twice = `${renamed(SOUND, 'twice').replace('closed', 'form')}raci:\n  - { activity: Sell, responsible: [acme] }\n`;
  const folder = temporaryFolder({ '.git/HEAD': '', 'a.alliance.yaml': twice });
  await alliance(folder, ['check', '--update-baseline']);
  addFiles(folder, { 'a.alliance.yaml': `${twice}  - { activity: Sell, responsible: [acme] }\n` });
  const { stdout } = await alliance(folder, ['check', '--format', 'json']);
  const rules = JSON.parse(stdout).files[0].findings.map((finding: { ruleId: string }) => finding.ruleId);
  expect(rules.toSorted()).toEqual(['raci/duplicate-activity', 'raci/no-accountable']);
});

it.each([
  ['no JSON', '{'],
  ['another file', '{ "name": "package" }'],
  ['keys that are no texts', '{ "allianceBaseline": 1, "findings": { "a": [1] } }'],
  ['a list', '[]'],
])('refuses %s in one sentence', async (_what, text) => {
  const folder = temporaryFolder({ ...files, [NAME]: text });
  expect(await alliance(folder, ['check'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `alliance: "${NAME}" is no baseline, or was changed by hand; "--update-baseline" writes it anew once it is removed.\n`,
  });
});
