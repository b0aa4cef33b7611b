// How far the search for files goes, and what is shown of it: limits of the settings, and work that takes long.
import { describe, expect, test } from 'vitest';
import { renamed, SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING } from './capabilities';
import { type ClientOptions, type LanguageClient, languageClient } from './languageClient';
import { held, MemoryFiles } from './memoryFiles';

const FILES = {
  'a.alliance.yaml': renamed(SOUND, 'a'),
  'b.alliance.yaml': renamed(SOUND, 'b'),
  'deep/c.alliance.yaml': renamed(SOUND, 'c'),
  'deep/deeper/d.alliance.yaml': renamed(SOUND, 'd'),
};
const DAY = { asOf: '2026-11-22' };
const ALL = ['a', 'b', 'deep/c', 'deep/deeper/d'];

async function names(client: LanguageClient): Promise<readonly string[]> {
  const { items } = await client.pullWorkspace();
  return items.map(({ uri }) => uri.slice(client.uri('').replace(/\/?$/, '/').length).replace('.alliance.yaml', ''));
}

/** Asks again whenever the client was told to. */
async function namesOnceThereAre(count: number, client: LanguageClient): Promise<readonly string[]> {
  for (;;) {
    const refreshes = client.refreshes();
    const found = await names(client);
    if (found.length >= count) return found;
    await client.until(() => client.refreshes() > refreshes);
  }
}

describe.each<[where: string, options: () => [folder: string, options: ClientOptions]]>([
  ['on disk', () => [temporaryFolder(FILES), {}]],
  [
    'in the editor',
    () => {
      const files = Object.entries(FILES).map(([path, text]) => [`/work/${path}`, text]);
      return ['memfs:/work', { files: new MemoryFiles(Object.fromEntries(files)) }];
    },
  ],
])('limits %s', (_where, options) => {
  test.each<[scan: Readonly<Record<string, number>>, found: readonly string[], message: RegExp]>([
    [{ maxFiles: 2 }, ['a', 'b'], /^".*" holds more than 2 files of alliances; .* "alliance\.scan\.maxFiles"/],
    [{ maxFolders: 2 }, ['a', 'b', 'deep/c'], /^".*" holds more than 2 folders; .* "alliance\.scan\.maxFolders"/],
    [
      { maxDepth: 1 },
      ['a', 'b', 'deep/c'],
      /^The folders in ".*" lie deeper than 1 levels; .* "alliance\.scan\.maxDepth"/,
    ],
  ])(
    '%j end the search, of which the person is told once, and changed it begins again',
    async (scan, found, message) => {
      const [folder, more] = options();
      const client = await languageClient(folder, { ...more, settings: { ...DAY, scan } });
      expect(await names(client)).toEqual(found);
      expect(client.messages).toEqual([expect.stringMatching(message)]);
      const refreshes = client.refreshes();
      await client.notify('workspace/didCreateFiles', { files: [] });
      await client.setSettings(DAY);
      await client.until(() => client.refreshes() > refreshes + 1);
      expect(await names(client)).toEqual(ALL);
      expect(client.messages).toHaveLength(1);
      expect(client.logs).toEqual([]);
    },
  );
});

test('limits of a folder that nobody opened are not the person’s to raise, and go to the log', async () => {
  const folder = temporaryFolder(FILES);
  const client = await languageClient(folder, { folders: [], settings: { ...DAY, scan: { maxFiles: 1 } } });
  await client.open('a.alliance.yaml');
  await client.pull('a.alliance.yaml');
  expect(client.messages).toEqual([]);
  expect(client.logs).toEqual([expect.stringContaining('holds more than 1 files of alliances')]);
});

describe('work', () => {
  function slow(path: string) {
    const files = new MemoryFiles({
      '/work/a.alliance.yaml': FILES['a.alliance.yaml'],
      '/work/deep/b.alliance.yaml': FILES['b.alliance.yaml'],
    });
    const { promise, resolve } = held();
    files.instead(path, promise);
    return { files, resolve };
  }

  test('that is done soon is not shown', async () => {
    const client = await languageClient(temporaryFolder(FILES));
    expect(await names(client)).toEqual(ALL);
    expect(client.shown).toEqual([]);
  });

  test('that takes long is shown until it ends', async () => {
    const { files, resolve } = slow('/work/deep');
    const client = await languageClient('memfs:/work', { files });
    const found = names(client);
    await client.until(() => client.shown.includes('begin Looking for alliances'));
    resolve();
    expect(await found).toEqual(['a', 'deep/b']);
    await client.until(() => client.shown.includes('end'));
    expect(client.shown.filter((each) => /begin|end/.test(each))).toEqual(['begin Looking for alliances', 'end']);
  });

  test('is ended by the person; what was found by then counts, and the next look finds the rest', async () => {
    const { files, resolve } = slow('/work/deep');
    files.set('/work/deep/deeper/c.alliance.yaml', FILES['deep/c.alliance.yaml']);
    const client = await languageClient('memfs:/work', { files });
    const found = names(client);
    await client.until(() => client.shown.includes('begin Looking for alliances'));
    await client.cancelWork();
    resolve();
    expect(await found).toEqual(['a', 'deep/b']);
    expect(client.messages).toEqual([]);
    expect(client.logs).toEqual(['The search in memfs:/work was ended; 2 files count.']);
    await client.notify('workspace/didCreateFiles', { files: [] });
    expect(await namesOnceThereAre(3, client)).toEqual(['a', 'deep/b', 'deep/deeper/c']);
  });

  test('is shown to no client that cannot show it', async () => {
    const { files, resolve } = slow('/work/deep');
    const { window: _window, ...capabilities } = EVERYTHING;
    const client = await languageClient('memfs:/work', { files, capabilities, settings: DAY });
    const found = names(client);
    await client.until(() => files.asked.includes('readFolder /work/deep'));
    resolve();
    expect(await found).toEqual(['a', 'deep/b']);
    expect(client.shown).toEqual([]);
  });
});
