// The portfolio of the open folders: of what is open and what is not, told as the command line tells it, and in no one's way.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver-protocol/node';
import type { PortfolioAnswer } from '../../server/src/protocol';
import { alliance, renamed, SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';

const SAMPLES = join(__dirname, '../../samples');
const TROUBLED = 'troubled.alliance.yaml';
const called = (name: string) =>
  SOUND.replace(/^name: .*$/m, `name: ${name}`).replace('stage: closed', 'stage: manage');
const MANY = Object.fromEntries(
  Array.from({ length: 150 }, (_, n) => [`${n}.alliance.yaml`, renamed(called(`Alliance ${n}`), `a-${n}`)]),
);

const portfolio = (client: LanguageClient) => client.request<PortfolioAnswer>('alliance/portfolio', {});
const namesIn = ({ portfolio: { alliances } }: PortfolioAnswer) => alliances.map(({ name }) => name);

describe('the portfolio', () => {
  test('is what the command line tells, and says where each alliance stands', async () => {
    const args = ['portfolio', '.', '--format', 'json', '--as-of', '2026-11-22'];
    const { version: _, ...printed } = JSON.parse((await alliance(SAMPLES, args)).stdout);
    const client = await languageClient(SAMPLES);
    const { portfolio: told, files, leftOut } = await portfolio(client);
    expect(told).toEqual(printed);
    expect(files.map(({ path, uri }) => uri === client.uri(path))).toEqual(files.map(() => true));
    const { alliances, closed } = told;
    expect(files.map(({ path }) => path).sort()).toEqual([...alliances, ...closed].map(({ path }) => path).sort());
    expect(leftOut).toEqual([]);
  });

  test('goes by what is typed, and by the disk again when the file is closed', async () => {
    const client = await languageClient(SAMPLES);
    const before = await portfolio(client);
    await client.open(TROUBLED);
    expect(await portfolio(client)).toEqual(before);
    await client.change(TROUBLED, { text: called('Typed just now') });
    expect(namesIn(await portfolio(client))).toContain('Typed just now');
    await client.close(TROUBLED);
    expect(await portfolio(client)).toEqual(before);
  });

  test('goes by what comes, changes and goes on the disk', async () => {
    const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': called('First') }));
    expect(namesIn(await portfolio(client))).toEqual(['First']);
    await client.write('a.alliance.yaml', called('Second'));
    expect(namesIn(await portfolio(client))).toEqual(['Second']);
    await client.remove('a.alliance.yaml');
    expect(await portfolio(client)).toMatchObject({ portfolio: { alliances: [], closed: [] }, files: [], leftOut: [] });
  });

  test('tells which files it leaves out, and nothing of those that are to be ignored', async () => {
    const folder = temporaryFolder({
      'alliance.config.yaml': 'allianceConfig: 1\nignore: [drafts/**]\n',
      'a.alliance.yaml': called('Sound'),
      'drafts/b.alliance.yaml': called('Draft'),
      'p.alliance.yaml': 'allianceDirectory: 1\npeople: []\n',
    });
    const told = await portfolio(await languageClient(folder));
    expect(namesIn(told)).toEqual(['Sound']);
    expect(told.leftOut).toEqual(['p.alliance.yaml']);
  });

  test('of several folders names the folder too', async () => {
    const folder = temporaryFolder({ 'east/a.alliance.yaml': called('East'), 'west/a.alliance.yaml': called('West') });
    const folders = [join(folder, 'east'), join(folder, 'west')];
    const client = await languageClient(folder, { folders });
    const { portfolio: told, files } = await portfolio(client);
    expect(told.alliances.map(({ path, name }) => [path, name])).toEqual([
      ['east/a.alliance.yaml', 'East'],
      ['west/a.alliance.yaml', 'West'],
    ]);
    expect(files.map(({ uri }) => uri)).toEqual(['east', 'west'].map((each) => client.uri(`${each}/a.alliance.yaml`)));
  });
});

describe('a portfolio of very many', () => {
  test('leaves the server free for what is asked meanwhile, and tells how far it is', async () => {
    const client = await languageClient(temporaryFolder(MANY));
    const words: unknown[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'far', (word) => void words.push(word));
    await client.open('0.alliance.yaml');
    const order: string[] = [];
    const all = client
      .request<PortfolioAnswer>('alliance/portfolio', { workDoneToken: 'far' })
      .then((told) => order.push(`${namesIn(told).length} alliances`));
    const textDocument = { uri: client.uri('0.alliance.yaml') };
    await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 1 } });
    order.push('hover');
    await all;
    expect(order).toEqual(['hover', '150 alliances']);
    expect(words[0]).toMatchObject({
      kind: 'report',
      message: expect.stringMatching(/^Reading \d+ of 150 alliances$/),
    });
  });

  test('is not told to who no longer waits', async () => {
    const client = await languageClient(temporaryFolder(MANY));
    const source = new CancellationTokenSource();
    const asked = client.request('alliance/portfolio', {}, source.token);
    source.cancel();
    await expect(asked).rejects.toThrow('Cancelled.');
  });
});
