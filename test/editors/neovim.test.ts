// The README's snippet for Neovim, run in Neovim: findings, completion and rename come back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCommandLine } from '../../tools/build.mjs';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { neovim } from './neovim';

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
const built = mkdtempSync(join(tmpdir(), 'alliance-neovim-'));
let nvim = '';

beforeAll(async () => {
  nvim = neovim();
  await buildCommandLine(built);
  symlinkSync(join(built, 'alliance.js'), join(built, 'alliance'));
}, 300_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

test('an alliance is edited in Neovim with the snippet of the README', () => {
  const [, snippet = ''] = /<summary>Neovim 0\.7[^`]*```lua\n([\s\S]*?)```/.exec(README) ?? [];
  const roles = 'roles:\n  acme:\n    executiveSponsor:\n      person: ada\n';
  const wrong = `${SOUND.replace('stage: closed', 'stage: closedd')}${roles}`;
  const directory = 'allianceDirectory: 1\npeople:\n  - { id: ada, name: Ada Lind }\n  - { id: tom, name: Tom Berg }\n';
  const folder = temporaryFolder({
    'a.alliance.yaml': wrong,
    'group.alliance-directory.yaml': directory,
    'init.lua': snippet,
  });
  const session = resolve(__dirname, 'session.lua');
  const { stdout, stderr } = spawnSync(nvim, ['--headless', '-n', '-u', 'init.lua', '-c', `luafile ${session}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${built}${delimiter}${process.env.PATH}`, HOME: folder, XDG_STATE_HOME: folder },
  });
  const seen: object = JSON.parse(stdout || JSON.stringify({ stderr }));
  expect(seen).toMatchObject({
    wrong: [{ code: 'schema/unknown-value', line: 3, from: 7, to: 14 }],
    mended: [],
    completion: expect.arrayContaining(['ada', 'tom']),
    renamed: `${SOUND}${roles.replace('ada', 'ada-lind')}`.trimEnd().split('\n'),
    directory: directory.replace('ada', 'ada-lind').trimEnd().split('\n'),
  });
});
