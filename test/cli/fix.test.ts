// `alliance check --fix`: what it changes, what it leaves byte for byte, and when it does nothing.
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryOf } from '../gitRepository';
import { addFiles, type Files, temporaryFolder } from '../temporaryFolder';
import { alliance, renamed, SOUND } from './alliance';

const MISSPELT = SOUND.replace('stage: closed', 'stage: closed  # for good').replace(
  'name: Acme and',
  'nmae: Acme and',
);
const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

function deals(own: string): Files {
  return { '.git/HEAD': '', 'a.alliance.yaml': own };
}

it('applies what is safe, says so, reports what is left and exits by that', async () => {
  const folder = temporaryFolder({ ...deals(`${MISSPELT}zzz: 1\n`), 'b.alliance.yaml': renamed(MISSPELT, 'b') });
  chmodSync(join(folder, 'a.alliance.yaml'), 0o640);
  const { code, stdout, stderr } = await alliance(folder, ['check', '--fix', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'alliance: 2 fixes applied in 2 files.\n' });
  expect(JSON.parse(stdout).files.map(({ findings }: { findings: unknown[] }) => findings.length)).toEqual([1, 0]);
  expect(text(folder, 'a.alliance.yaml')).toBe(`${MISSPELT.replace('nmae', 'name')}zzz: 1\n`);
  expect(statSync(join(folder, 'a.alliance.yaml')).mode & 0o777).toBe(0o640);
});

it.each([
  ['CRLF', (own: string) => own.replaceAll('\n', '\r\n')],
  ['a byte order mark', (own: string) => `\ufeff${own}`],
  ['no line end at the end', (own: string) => own.trimEnd()],
  ['emoji before it', (own: string) => own.replace('nmae: ', 'summary: "👩‍👩‍👧 é"\nnmae: ')],
])('keeps %s', async (_what, with_) => {
  const folder = temporaryFolder(deals(with_(MISSPELT)));
  expect((await alliance(folder, ['check', '--fix'])).code).toBe(0);
  expect(text(folder, 'a.alliance.yaml')).toBe(with_(MISSPELT).replace('nmae', 'name'));
});

it('goes on until nothing changes: a fix may make room for the next', async () => {
  const folder = temporaryFolder(deals(`${MISSPELT}# alliance-ignore-file schema/unknown-key, kpi/missing: for now\n`));
  await alliance(folder, ['check', '--fix']);
  const once = text(folder, 'a.alliance.yaml');
  expect(await alliance(folder, ['check', '--fix'])).toMatchObject({ stderr: '' });
  expect(text(folder, 'a.alliance.yaml')).toBe(once);
  expect(once).toContain('nmae'); // silenced, so it is left alone
  expect(once).not.toContain('kpi/missing');
});

it('changes nothing where all is well, and nothing that is unsafe', async () => {
  const folder = temporaryFolder(deals(`${SOUND.replace('closed', 'closd')}`));
  const before = text(folder, 'a.alliance.yaml');
  expect(await alliance(folder, ['check', '--fix'])).toMatchObject({ code: 1, stderr: '' });
  expect(text(folder, 'a.alliance.yaml')).toBe(before);
});

it('leaves alone what is in the baseline or was there before', async () => {
  const { folder } = repositoryOf({ 'a.alliance.yaml': MISSPELT });
  await alliance(folder, ['check', '--fix', '--since', 'HEAD']);
  expect(text(folder, 'a.alliance.yaml')).toBe(MISSPELT);
  await alliance(folder, ['check', '--update-baseline']);
  await alliance(folder, ['check', '--fix']);
  expect(text(folder, 'a.alliance.yaml')).toBe(MISSPELT);
});

it('mends first where the baseline is written anew', async () => {
  const folder = temporaryFolder(deals(`${MISSPELT}zzz: 1\n`));
  expect(await alliance(folder, ['check', '--fix', '--update-baseline'])).toMatchObject({
    code: 0,
    stderr: 'alliance: 1 fix applied in 1 file.\nalliance: ".alliance-baseline.json" now holds 1 finding.\n',
  });
});

it('mends first where a baseline is begun under a name of its own', async () => {
  const folder = temporaryFolder(deals(`${MISSPELT}zzz: 1\n`));
  expect(await alliance(folder, ['check', '--fix', '--baseline', 'known.json', '--update-baseline'])).toMatchObject({
    code: 0,
    stderr: 'alliance: 1 fix applied in 1 file.\nalliance: "known.json" now holds 1 finding.\n',
  });
});

it('mends configurations and directories too', async () => {
  const folder = temporaryFolder({
    ...deals(SOUND),
    'all.alliance-directory.yaml': 'allianceDirectory: 1\npeopel: [{ id: maria, name: Maria }]\n',
  });
  expect(await alliance(folder, ['check', '--fix'])).toMatchObject({ code: 0 });
  expect(text(folder, 'all.alliance-directory.yaml')).toContain('people: [');
});

it('does not go with --stdin', async () => {
  expect(await alliance(temporaryFolder({}), ['check', '--fix', '--stdin'], { stdin: SOUND })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'alliance: --fix changes files, so it does not go with --stdin.\n',
  });
});

it('touches only the files that were named', async () => {
  const folder = temporaryFolder(deals(MISSPELT));
  addFiles(folder, { 'b.alliance.yaml': renamed(SOUND, 'b') });
  const { code } = await alliance(folder, ['check', 'b.alliance.yaml', '--fix']);
  expect(code).toBe(0);
  expect(text(folder, 'a.alliance.yaml')).toBe(MISSPELT);
});
