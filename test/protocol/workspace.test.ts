// What is around a document: directories, other alliances, the configuration, several roots, texts that are no files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { renamed, SOUND, WRONG } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { NOTHING } from './capabilities';
import { codesOf, idsOf, type LanguageClient, languageClient } from './languageClient';

const DIRECTORY = `allianceDirectory: 1
organisations:
  - { id: acme-group, name: Acme Group }
people:
  - { id: maria-keller, name: Maria Keller, organisation: acme-group }
`;
const NAMES = `${SOUND}roles: { acme: { executiveSponsor: { person: maria-keller } } }\n`;
const UNKNOWN = ['reference/unknown'];

/** The codes of a document in this group, asked for once the client was told to ask again. */
async function afterRefresh(client: LanguageClient, path: string, act: () => Promise<unknown>) {
  const refreshes = client.refreshes();
  await act();
  await client.until(() => client.refreshes() > refreshes);
  return codesOf(await client.pull(path));
}

const about = (codes: readonly unknown[], group: string) => codes.filter((code) => String(code).startsWith(group));

describe('a directory', () => {
  const FILES = { 'a.alliance.yaml': NAMES, 'people.alliance-directory.yaml': DIRECTORY };

  test('is known though it is not open', async () => {
    const client = await languageClient(temporaryFolder(FILES));
    await client.open('a.alliance.yaml');
    expect(codesOf(await client.pull('a.alliance.yaml'))).not.toContain('reference/unknown');
  });

  test('that is edited reaches an open alliance before it is saved, and closing it takes that back', async () => {
    const client = await languageClient(temporaryFolder(FILES));
    await client.open('a.alliance.yaml');
    await client.pull('a.alliance.yaml');
    await client.open('people.alliance-directory.yaml');
    const edit = () =>
      client.change('people.alliance-directory.yaml', { text: DIRECTORY.replace('maria-keller', 'maria') });
    expect(about(await afterRefresh(client, 'a.alliance.yaml', edit), 'reference/unk')).toEqual(UNKNOWN);
    const close = () => client.close('people.alliance-directory.yaml');
    expect(about(await afterRefresh(client, 'a.alliance.yaml', close), 'reference/unk')).toEqual([]);
  });

  test('that changes, comes or goes on disk is read again', async () => {
    const client = await languageClient(temporaryFolder(FILES));
    await client.open('a.alliance.yaml');
    await client.pull('a.alliance.yaml');
    const path = 'people.alliance-directory.yaml';
    const change = () => client.write(path, DIRECTORY.replace('maria-keller', 'maria'));
    expect(about(await afterRefresh(client, 'a.alliance.yaml', change), 'reference/unk')).toEqual(UNKNOWN);
    const come = () => client.write('more/more.alliance-directory.yaml', DIRECTORY, FileChangeType.Created);
    expect(about(await afterRefresh(client, 'a.alliance.yaml', come), 'reference/unk')).toEqual([]);
    const go = () => client.remove('more');
    expect(about(await afterRefresh(client, 'a.alliance.yaml', go), 'reference/unk')).toEqual(UNKNOWN);
  });

  test('that is edited is told of to a client that announces nothing', async () => {
    const client = await languageClient(temporaryFolder(FILES), { capabilities: NOTHING });
    await client.open('a.alliance.yaml');
    await client.until(() => client.published('a.alliance.yaml'));
    await client.open('people.alliance-directory.yaml', DIRECTORY.replace('maria-keller', 'maria'));
    await client.until(() => codesOf(client.published('a.alliance.yaml')).includes('reference/unknown'));
  });
});

describe('another alliance', () => {
  test('of the same id is told of, and no more once it has another', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': SOUND, 'b.alliance.yaml': SOUND });
    const client = await languageClient(folder);
    await client.open('b.alliance.yaml');
    const come = async () => void (await client.pull('b.alliance.yaml'));
    expect(await afterRefresh(client, 'b.alliance.yaml', come)).toEqual(['reference/duplicate-id']);
    await client.open('a.alliance.yaml');
    const rename = () => client.change('a.alliance.yaml', { text: renamed(SOUND, 'other') });
    expect(await afterRefresh(client, 'b.alliance.yaml', rename)).toEqual([]);
  });

  test('is told of within one look at the workspace', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': SOUND, 'b.alliance.yaml': SOUND });
    const client = await languageClient(folder);
    const { items } = await client.pullWorkspace();
    expect(items.map((item) => codesOf(item))).toEqual([[], ['reference/duplicate-id']]);
  });

  test('that git ignores is none', async () => {
    const folder = temporaryFolder({
      'b.alliance.yaml': SOUND,
      'a/a.alliance.yaml': SOUND,
      '.git/': '',
      '.gitignore': 'a\n',
    });
    const client = await languageClient(folder);
    expect((await client.pullWorkspace()).items.map((item) => codesOf(item))).toEqual([[]]);
    const refreshes = client.refreshes();
    await client.write('.gitignore', '\n');
    await client.until(() => client.refreshes() > refreshes);
    const { items } = await client.pullWorkspace();
    expect(items.map((item) => codesOf(item))).toEqual([[], ['reference/duplicate-id']]);
  });
});

describe('a configuration', () => {
  const OFF = 'allianceConfig: 1\nrules: { schema/unknown-value: off }\n';

  test('counts as it is edited; what is wrong in it is told, and the rest counts', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG, 'alliance.config.yaml': OFF });
    const client = await languageClient(folder);
    await client.open('a.alliance.yaml');
    expect(codesOf(await client.pull('a.alliance.yaml'))).toEqual([]);
    await client.open('alliance.config.yaml');
    const text = 'allianceConfig: 1\nextends: loud\nrules: { schema/unknown-value: hint }\n';
    const edit = () => client.change('alliance.config.yaml', { text });
    expect(await afterRefresh(client, 'a.alliance.yaml', edit)).toEqual(['schema/unknown-value']);
    const report = await client.pull('a.alliance.yaml');
    expect(report).toMatchObject({ items: [{ severity: 4 }] });
    expect(codesOf(await client.pull('alliance.config.yaml'))).toEqual(['schema/unknown-value']);
  });

  test('that comes or goes moves the root', async () => {
    const folder = temporaryFolder({ 'deals/a.alliance.yaml': NAMES, 'people.alliance-directory.yaml': DIRECTORY });
    const client = await languageClient(folder);
    await client.open('deals/a.alliance.yaml');
    const path = 'deals/a.alliance.yaml';
    expect(about(codesOf(await client.pull(path)), 'reference/unk')).toEqual([]);
    const come = () => client.write('deals/alliance.config.yaml', 'allianceConfig: 1\n', FileChangeType.Created);
    expect(about(await afterRefresh(client, path, come), 'reference/unk')).toEqual(UNKNOWN);
    const go = () => client.remove('deals/alliance.config.yaml');
    expect(about(await afterRefresh(client, path, go), 'reference/unk')).toEqual([]);
  });

  test('above the open folder counts, with the directories beside it', async () => {
    const folder = temporaryFolder({
      'alliance.config.yaml': 'allianceConfig: 1\n',
      'people.alliance-directory.yaml': DIRECTORY,
      'deals/a.alliance.yaml': NAMES,
    });
    const client = await languageClient(folder, { folders: [join(folder, 'deals')] });
    await client.open('deals/a.alliance.yaml');
    expect(about(codesOf(await client.pull('deals/a.alliance.yaml')), 'reference/unk')).toEqual([]);
    const { items } = await client.pullWorkspace();
    expect(items.map(({ uri }) => uri)).toEqual([client.uri('deals/a.alliance.yaml')]);
  });
});

describe('several roots', () => {
  test('know nothing of one another, in one folder or in two', async () => {
    const folder = temporaryFolder({
      'one/alliance.config.yaml': 'allianceConfig: 1\n',
      'one/a.alliance.yaml': SOUND,
      'two/alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/unknown-value: hint }\n',
      'two/b.alliance.yaml': SOUND,
      'two/c.alliance.yaml': renamed(WRONG, 'c'),
    });
    for (const folders of [[folder], [join(folder, 'one'), join(folder, 'two')]]) {
      const client = await languageClient(folder, { folders });
      const { items } = await client.pullWorkspace();
      const found = items.filter((item) => item.kind === 'full' && item.items.length > 0);
      expect(items).toHaveLength(5);
      expect(found).toMatchObject([{ uri: client.uri('two/c.alliance.yaml'), items: [{ severity: 4 }] }]);
    }
  });

  test('come and go with the folders of the client', async () => {
    const folder = temporaryFolder({ 'one/a.alliance.yaml': WRONG, 'two/b.alliance.yaml': WRONG });
    const client = await languageClient(folder, { folders: [join(folder, 'one')] });
    const before = await client.pullWorkspace();
    expect(idsOf(before).map(({ uri }) => uri)).toEqual([client.uri('one/a.alliance.yaml')]);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [{ uri: client.uri('two'), name: 'two' }],
        removed: [{ uri: client.uri('one'), name: 'one' }],
      },
    });
    await client.until(() => client.refreshes() > 0);
    const after = await client.pullWorkspace(before);
    expect(after.items.map((item) => [item.uri, codesOf(item).length])).toEqual([
      [client.uri('two/b.alliance.yaml'), 1],
      [client.uri('one/a.alliance.yaml'), 0],
    ]);
  });
});

describe('a text that is no file of the workspace', () => {
  const FILES = { 'a.alliance.yaml': NAMES, 'people.alliance-directory.yaml': DIRECTORY };

  test('is judged where it has no name yet, and never counts for others', async () => {
    const folder = temporaryFolder(FILES);
    const client = await languageClient(folder);
    await client.open('untitled:Untitled-1', NAMES);
    await client.open('a.alliance.yaml');
    expect(about(codesOf(await client.pull('untitled:Untitled-1')), 'reference/unk')).toEqual([]);
    expect(codesOf(await client.pull('a.alliance.yaml'))).not.toContain('reference/duplicate-id');
    await client.open('untitled:Untitled-2', 'alliances: 1\n');
    expect(codesOf(await client.pull('untitled:Untitled-2'))).toContain('schema/missing-key');
    await client.open('untitled:Untitled-3', 'services: 1\n', 'yaml');
    expect(codesOf(await client.pull('untitled:Untitled-3'))).toEqual([]);
  });

  test('is judged without any folder', async () => {
    const client = await languageClient(temporaryFolder({}), { folders: [] });
    await client.open('untitled:Untitled-1', WRONG);
    expect(codesOf(await client.pull('untitled:Untitled-1'))).toEqual(['schema/unknown-value']);
  });

  test('is no double of itself as an earlier state, and may name people of an earlier directory', async () => {
    const folder = temporaryFolder({ ...FILES, 'b.alliance.yaml': renamed(NAMES, 'b') });
    const client = await languageClient(folder);
    await client.pullWorkspace();
    const earlier = (path: string) => `git:${join(folder, path)}?%7B%22ref%22%3A%22HEAD%22%7D`;
    await client.open(earlier('old-name.alliance.yaml'), NAMES.replace('maria-keller', 'somebody-else'));
    const codes = codesOf(await client.pull(earlier('old-name.alliance.yaml')));
    expect(about(codes, 'reference/')).toEqual([]);
    await client.open(earlier('b.alliance.yaml'), renamed(NAMES, 'b').replace('acme:', 'acmee:'));
    expect(about(codesOf(await client.pull(earlier('b.alliance.yaml'))), 'reference/unk')).toEqual(UNKNOWN);
    await client.open('a.alliance.yaml');
    expect(codesOf(await client.pull('a.alliance.yaml'))).not.toContain('reference/duplicate-id');
  });
});

test('closing a document returns to what is on disk', async () => {
  const folder = temporaryFolder({ 'a.alliance.yaml': SOUND });
  const client = await languageClient(folder);
  await client.open('a.alliance.yaml', WRONG);
  expect((await client.pullWorkspace()).items.map((item) => codesOf(item))).toEqual([['schema/unknown-value']]);
  await client.close('a.alliance.yaml');
  expect((await client.pullWorkspace()).items.map((item) => codesOf(item))).toEqual([[]]);
});

test('a file that is saved for the first time is found by a client that watches nothing', async () => {
  const folder = temporaryFolder({ 'a.alliance.yaml': SOUND });
  const client = await languageClient(folder, { capabilities: NOTHING });
  await client.open('b.alliance.yaml', SOUND);
  await client.until(() => client.published('b.alliance.yaml'));
  writeFileSync(join(folder, 'b.alliance.yaml'), SOUND);
  await client.save('b.alliance.yaml');
  await client.until(() => codesOf(client.published('b.alliance.yaml')).includes('reference/duplicate-id'));
});

test('a file with a name that URIs have to escape is one file, open or not', async () => {
  const folder = temporaryFolder({});
  mkdirSync(join(folder, 'Größe & (alt) 100%'));
  const path = 'Größe & (alt) 100%/a#b.alliance.yaml';
  writeFileSync(join(folder, path), WRONG);
  const client = await languageClient(folder);
  const before = await client.pullWorkspace();
  expect(before.items).toMatchObject([{ items: [{ code: 'schema/unknown-value' }] }]);
  await client.open(path);
  const { items } = await client.pullWorkspace();
  expect(items).toMatchObject([{ uri: client.uri(path), version: 1 }]);
});
