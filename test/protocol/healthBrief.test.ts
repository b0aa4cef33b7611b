// Health in short: of what is open and what is not, of one alliance and of many, and when to ask again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { type HealthReport, VITALS } from '../../server/src/health/report';
import type { AllianceRequests } from '../../server/src/protocol';
import { alliance, renamed, SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';

const SAMPLES = join(__dirname, '../../samples');
const TROUBLED = 'troubled.alliance.yaml';
const PATH = 'a.alliance.yaml';
const DIRECTORY = 'p.alliance-directory.yaml';
const called = (name: string) => SOUND.replace(/^name: .*$/m, `name: ${name}`);

const brief = (client: LanguageClient, path: string) =>
  client.request<AllianceRequests['alliance/healthBrief']['answer']>('alliance/healthBrief', { uri: client.uri(path) });
const scores = (client: LanguageClient, paths: readonly string[]) =>
  client.request<AllianceRequests['alliance/scores']['answer']>('alliance/scores', { uris: paths.map(client.uri) });

async function reported(path: string): Promise<HealthReport> {
  const args = ['health', path, '--format', 'json', '--as-of', '2026-11-22'];
  return JSON.parse((await alliance(SAMPLES, args)).stdout).reports[0];
}

describe('health in short', () => {
  test('is what the command line tells, of a file that is not open', async () => {
    const { overall, practice, vitals, attention, name, asOf } = await reported(TROUBLED);
    const { score, status, confidence, trend } = overall;
    expect(await brief(await languageClient(SAMPLES), TROUBLED)).toEqual({
      ...{ name, asOf, stage: 'manage', isPublic: false },
      overall: { score, status, confidence, trend },
      cap: null,
      practice: { score: practice.score, gaps: practice.gaps },
      vitals: VITALS.map((id) => {
        const { title, score, status, trend } = vitals[id];
        return { id, title, score, status, trend };
      }),
      attention,
    });
  });

  test('is the same once the file is open, and goes by what is typed', async () => {
    const client = await languageClient(SAMPLES);
    const before = await brief(client, TROUBLED);
    await client.open(TROUBLED);
    expect(await brief(client, TROUBLED)).toEqual(before);
    await client.change(TROUBLED, { text: called('Typed just now') });
    expect((await brief(client, TROUBLED))?.name).toBe('Typed just now');
    await client.close(TROUBLED);
    expect(await brief(client, TROUBLED)).toEqual(before);
  });

  test('goes by the disk: what changes, comes and goes', async () => {
    const client = await languageClient(temporaryFolder({ [PATH]: called('First') }), { showsHealth: true });
    expect((await brief(client, PATH))?.name).toBe('First');
    await client.write(PATH, called('Second'));
    expect((await brief(client, PATH))?.name).toBe('Second');
    await client.remove(PATH);
    await client.until(() => client.refreshed.health > 0);
    expect(await brief(client, PATH)).toBeNull();
  });

  test.each([
    ['a directory', DIRECTORY, {}],
    ['a file that is ignored', 'old/a.alliance.yaml', {}],
    ['a file that is not there', 'gone.alliance.yaml', {}],
    ['a file outside', '../outside.alliance.yaml', {}],
    ['anything, where the settings switch us off', PATH, { enable: false }],
  ])('there is none of %s', async (_what, path, settings) => {
    const files = {
      [PATH]: SOUND,
      [DIRECTORY]: 'allianceDirectory: 1\n',
      'old/a.alliance.yaml': renamed(SOUND, 'old'),
      'alliance.config.yaml': 'allianceConfig: 1\nignore: [old/**]\n',
    };
    const client = await languageClient(temporaryFolder(files), { settings });
    expect(await brief(client, path)).toBeNull();
    await client.open(path, SOUND.replace('alliance: 1', 'allianceDirectory: 1'));
    expect(await brief(client, path)).toBeNull();
  });

  test('has the path where there is neither name nor id, and says what holds the score down', async () => {
    const client = await languageClient(SAMPLES);
    await client.open('x/a.alliance.yaml', 'alliance: 1\nstage: manage\n');
    expect((await brief(client, 'x/a.alliance.yaml'))?.name).toBe('x/a.alliance.yaml');
    const text = readFileSync(join(SAMPLES, 'northwind-helios.alliance.yaml'), 'utf8');
    await client.open('b.alliance.yaml', text.replace(/^exitPlan:\n(?: .*\n|\n)+/m, ''));
    expect((await brief(client, 'b.alliance.yaml'))?.cap).toMatch(/^No exit plan is written/);
  });
});

describe('the scores of several alliances', () => {
  const text = readFileSync(join(SAMPLES, TROUBLED), 'utf8');
  const MANY = Object.fromEntries(
    Array.from({ length: 150 }, (_, n) => [`${n}.alliance.yaml`, renamed(text, `a-${n}`)]),
  );

  test('are told in the order asked, those alone that hold an alliance', async () => {
    const client = await languageClient(SAMPLES);
    const told = await scores(client, [TROUBLED, 'group.alliance-directory.yaml', 'dyax-genzyme.alliance.yaml', 'x']);
    expect(told).toEqual([
      { uri: client.uri(TROUBLED), stage: 'manage', score: 32, status: 'red' },
      { uri: client.uri('dyax-genzyme.alliance.yaml'), stage: 'exit', score: null, status: 'unknown' },
    ]);
  });

  test('of very many leave the server free for what is asked meanwhile', async () => {
    const client = await languageClient(temporaryFolder(MANY));
    await client.open(PATH, SOUND);
    const order: string[] = [];
    const all = scores(client, Object.keys(MANY)).then((told) => order.push(`${told.length} scores`));
    const textDocument = { uri: client.uri(PATH) };
    await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 1 } });
    order.push('hover');
    await all;
    expect(order).toEqual(['hover', '150 scores']);
  });

  test('are not told to who no longer waits', async () => {
    const client = await languageClient(temporaryFolder(MANY));
    const source = new CancellationTokenSource();
    const uris = Object.keys(MANY).map(client.uri);
    const asked = client.request('alliance/scores', { uris }, source.token);
    source.cancel();
    await expect(asked).rejects.toThrow('Cancelled.');
  });
});

describe('a client that shows health', () => {
  const people = (until: string) => `allianceDirectory: 1\npeople: [{ id: p-9, name: Ada, until: ${until} }]\n`;
  const text = `${SOUND.replace('closed', 'manage')}roles: { acme: { executiveSponsor: { person: p-9 } } }\n`;

  test('is told when a directory changes it', async () => {
    const folder = temporaryFolder({ [PATH]: text, [DIRECTORY]: people('2029-01-01') });
    const client = await languageClient(folder, { showsHealth: true });
    const departed = async () =>
      (await brief(client, PATH))?.attention.filter(({ rule }) => rule === 'sponsor/departed').length;
    expect(await departed()).toBe(0);
    await client.write(DIRECTORY, people('2026-01-01'));
    await client.until(() => client.refreshed.health > 0);
    expect(await departed()).toBe(1);
  });

  test('is told so by nobody else who asks', async () => {
    const folder = temporaryFolder({ [PATH]: text, [DIRECTORY]: people('2029-01-01') });
    const client = await languageClient(folder);
    await client.open(PATH);
    await client.pull(PATH);
    const before = client.refreshes();
    await client.write(DIRECTORY, people('2026-01-01'));
    await client.until(() => client.refreshes() > before);
    expect(client.refreshed.health).toBe(0);
  });
});
