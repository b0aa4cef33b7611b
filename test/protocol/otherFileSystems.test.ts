// Folders of a scheme that only the editor can read: the server on Node asks it for them, with whatever comes back.
import { describe, expect, test } from 'vitest';
import { FileChangeType, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { renamed, SOUND, WRONG } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { codesOf, languageClient } from './languageClient';
import { held, MemoryFiles } from './memoryFiles';

const FOLDER = 'memfs:/work';
const PEOPLE = `allianceDirectory: 1
organisations:
  - { id: acme-group, name: Acme Group }
people:
  - { id: maria-keller, name: Maria Keller, organisation: acme-group }
`;
const NAMES = `${SOUND}roles: { acme: { executiveSponsor: { person: maria-keller } } }\n`;
const UNKNOWN = 'reference/unknown';

const pathsOf = ({ items }: WorkspaceDiagnosticReport) => items.map(({ uri }) => uri.replace(`${FOLDER}/`, ''));

describe('a folder of another scheme', () => {
  test('has the files that a folder on disk would have, and no more', async () => {
    const files = new MemoryFiles({
      '/work/.git/info/exclude': 'local.alliance.yaml\n',
      '/work/.gitignore': 'drafts/\n',
      '/work/b.alliance.yaml': SOUND,
      '/work/local.alliance.yaml': SOUND,
      '/work/drafts/c.alliance.yaml': SOUND,
      '/work/node_modules/d.alliance.yaml': SOUND,
      '/work/Größe & (alt) 100%/a#b.alliance.yaml': SOUND,
      '/work/other/alliance.config.yaml': 'allianceConfig: 1\n',
      '/work/other/e.alliance.yaml': renamed(WRONG, 'e'),
    });
    files.link('/work/link.alliance.yaml');
    const client = await languageClient(FOLDER, { files });
    const report = await client.pullWorkspace();
    expect(pathsOf(report).map(decodeURIComponent)).toEqual([
      'Größe & (alt) 100%/a#b.alliance.yaml',
      'b.alliance.yaml',
      'other/alliance.config.yaml',
      'other/e.alliance.yaml',
    ]);
    expect(report.items.map((item) => codesOf(item))).toEqual([
      [],
      ['reference/duplicate-id'],
      [],
      ['schema/unknown-value'],
    ]);
    expect(files.asked.filter((each) => /drafts|node_modules|link/.test(each))).toEqual([]);
    expect(client.logs).toEqual([]);
  });

  test('counts its directories and the configuration above it', async () => {
    const files = new MemoryFiles({
      '/work/alliance.config.yaml': 'allianceConfig: 1\nrules: { schema/unknown-value: off }\n',
      '/work/people.alliance-directory.yaml': PEOPLE,
      '/work/deals/a.alliance.yaml': '',
    });
    const client = await languageClient(`${FOLDER}/deals`, { files });
    await client.open('a.alliance.yaml', NAMES.replace('equity', 'nothing'));
    const codes = codesOf(await client.pull('a.alliance.yaml'));
    expect(codes).not.toContain(UNKNOWN);
    expect(codes).not.toContain('schema/unknown-value');
  });

  test('is read again where a watcher says that something changed, came or went', async () => {
    const files = new MemoryFiles({ '/work/a.alliance.yaml': NAMES, '/work/people.alliance-directory.yaml': PEOPLE });
    const client = await languageClient(FOLDER, { files });
    await client.open('a.alliance.yaml', NAMES);
    const codes = async () => codesOf(await client.pull('a.alliance.yaml')).filter((code) => code === UNKNOWN);
    const told = async (path: string, type: FileChangeType) => {
      const refreshes = client.refreshes();
      await client.changed(path, type);
      await client.until(() => client.refreshes() > refreshes);
      return codes();
    };
    expect(await codes()).toEqual([]);
    files.set('/work/people.alliance-directory.yaml', PEOPLE.replace('maria-keller', 'maria'));
    expect(await told('people.alliance-directory.yaml', FileChangeType.Changed)).toEqual([UNKNOWN]);
    files.set('/work/more/more.alliance-directory.yaml', PEOPLE);
    expect(await told('more/more.alliance-directory.yaml', FileChangeType.Created)).toEqual([]);
    files.delete('/work/more/more.alliance-directory.yaml');
    expect(await told('more', FileChangeType.Deleted)).toEqual([UNKNOWN]);
  });

  test('of five thousand files is read whole', async () => {
    const paths = Array.from({ length: 5_000 }, (_, at) => `/work/${at % 10}/${String(at).padStart(4, '0')}`);
    const files = new MemoryFiles(
      Object.fromEntries(paths.map((path, at) => [`${path}.alliance.yaml`, renamed(SOUND, `a${at}`)])),
    );
    const client = await languageClient(FOLDER, { files });
    const { items } = await client.pullWorkspace();
    expect(items).toHaveLength(5_000);
    expect(items.every((item) => codesOf(item).length === 0)).toBe(true);
  });

  test('is nothing where the client answers no requests for files, and the open text is judged', async () => {
    const client = await languageClient(FOLDER, {});
    await client.open('a.alliance.yaml', WRONG);
    expect(codesOf(await client.pull('a.alliance.yaml'))).toEqual(['schema/unknown-value']);
    expect((await client.pullWorkspace()).items).toEqual([]);
    expect(client.logs).toEqual([]);
  });

  test('does not take the disk from the machine', async () => {
    const files = new MemoryFiles({});
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': WRONG }), { files });
    expect((await client.pullWorkspace()).items.map((item) => codesOf(item))).toEqual([['schema/unknown-value']]);
    expect(files.asked).toEqual([]);
  });
});

describe('what the editor cannot give', () => {
  const FILES = { '/work/a.alliance.yaml': WRONG, '/work/people.alliance-directory.yaml': PEOPLE };

  test.each<[answer: string, instead: unknown, log: string]>([
    ['a file that is gone', { fault: 'missing' }, ''],
    ['a file that may not be read', { fault: 'denied' }, 'may not be read: permission denied'],
    ['a folder', { fault: 'folder' }, 'is a folder, not a file'],
    ['a file that is too large', { fault: 'tooLarge' }, 'is larger than 16 MB'],
    ['a file system that is away', { fault: 'unavailable' }, 'could not be read: its file system does not answer'],
    ['a fault we do not know', { fault: 'constructor' }, 'could not be read'],
    ['nothing', null, 'could not be read'],
    ['something that is no answer', { bytes: 7 }, 'could not be read'],
    ['something that is no base64', { bytes: '%' }, 'could not be read'],
    [
      'an error',
      new Error('no such luck\nat all'),
      'could not be read: the editor refuses (Request alliance/readFile failed with message: no such luck)',
    ],
    ['UTF-16', { bytes: btoa('\xff\xfea\0') }, 'is written in UTF-16; save it as UTF-8'],
    ['zero bytes', { bytes: btoa('a\0') }, 'is no text file: it holds zero bytes; save it as UTF-8'],
    [
      'Latin-1',
      { bytes: btoa('a\n\xeb') },
      'is not UTF-8 text: line 2 holds bytes of another encoding; save it as UTF-8',
    ],
  ])('%s is told of once, and costs this file alone', async (_what, instead, log) => {
    const files = new MemoryFiles(FILES);
    files.instead('/work/people.alliance-directory.yaml', instead);
    const client = await languageClient(FOLDER, { files });
    await client.open('a.alliance.yaml', WRONG);
    expect(codesOf(await client.pull('a.alliance.yaml'))).toEqual(['schema/unknown-value']);
    const told = log === '' ? [] : [`${FOLDER}/people.alliance-directory.yaml ${log}.`];
    expect(client.logs).toEqual(told);
  });

  test('a byte order mark is none of the text', async () => {
    const files = new MemoryFiles({ '/work/a.alliance.yaml': `\uFEFF${WRONG}` });
    const client = await languageClient(FOLDER, { files });
    expect((await client.pullWorkspace()).items.map((item) => codesOf(item))).toEqual([['schema/unknown-value']]);
  });

  test.each<[answer: string, instead: unknown, reason: string]>([
    ['that is away', { fault: 'unavailable' }, 'could not be read: its file system does not answer'],
    ['that is a file', { fault: 'file' }, 'is a file, not a folder'],
    ['whose answer is none', { entries: 'none' }, 'could not be read'],
  ])('a folder %s is told of, and the others are read', async (_what, instead, reason) => {
    const files = new MemoryFiles({ ...FILES, '/work/shared/b.alliance.yaml': WRONG });
    files.instead('/work/shared', instead);
    const client = await languageClient(FOLDER, { files });
    expect(pathsOf(await client.pullWorkspace())).toEqual(['a.alliance.yaml', 'people.alliance-directory.yaml']);
    expect(client.logs).toEqual([`${FOLDER}: shared ${reason}.`]);
  });

  test('entries that lead elsewhere are none', async () => {
    const files = new MemoryFiles(FILES);
    const entries = [['../b.alliance.yaml', 'file'], ['..', 'folder'], ['', 'file'], [7, 'file'], null, ['c', 'x']];
    files.instead('/work', { entries: [...entries, ['a.alliance.yaml', 'file']] });
    const client = await languageClient(FOLDER, { files });
    expect(pathsOf(await client.pullWorkspace())).toEqual(['a.alliance.yaml']);
  });

  test('an answer that takes its time holds up no answer about an open text but findings, and then counts', async () => {
    const files = new MemoryFiles({ ...FILES, '/work/a.alliance.yaml': NAMES });
    const { promise, resolve } = held();
    files.instead('/work/people.alliance-directory.yaml', promise);
    const client = await languageClient(FOLDER, { files });
    await client.open('a.alliance.yaml', NAMES);
    const pull = client.pull('a.alliance.yaml');
    await client.until(() => files.asked.includes('readFile /work/people.alliance-directory.yaml'));
    const textDocument = { uri: client.uri('a.alliance.yaml') };
    expect(await client.request('textDocument/foldingRange', { textDocument })).toEqual([{ startLine: 4, endLine: 6 }]);
    resolve();
    expect(codesOf(await pull)).not.toContain(UNKNOWN);
  });

  test('an answer that comes after the file was opened or has changed does not count', async () => {
    const path = 'people.alliance-directory.yaml';
    const files = new MemoryFiles({ '/work/a.alliance.yaml': NAMES, [`/work/${path}`]: '' });
    const { promise, resolve } = held();
    files.instead(`/work/${path}`, promise);
    const client = await languageClient(FOLDER, { files });
    await client.open('a.alliance.yaml', NAMES);
    const pull = client.pull('a.alliance.yaml');
    await client.until(() => files.asked.includes(`readFile /work/${path}`));
    await client.open(path, PEOPLE);
    resolve();
    expect(codesOf(await pull)).not.toContain(UNKNOWN);
  });
});
