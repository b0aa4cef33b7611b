// An editor that exports the health of an alliance gets what the command line prints, from a process and from a Worker.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AllianceRequests, ExportParams } from '../../server/src/protocol';
import { buildWorker } from '../../tools/build.mjs';
import { alliance, PAGE_ASSETS } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';
import { MemoryFiles } from './memoryFiles';
import { worker } from './worker';

const SAMPLES = join(__dirname, '../../samples');
const built = mkdtempSync(join(tmpdir(), 'alliance-worker-'));
beforeAll(() => buildWorker(built));
afterAll(() => rmSync(built, { recursive: true, force: true }));

type Answer = AllianceRequests['alliance/export']['answer'];
const ask = (client: LanguageClient, params: ExportParams) => client.request<Answer>('alliance/export', params);

/** Path → bytes, of the samples alone. */
function memory(): MemoryFiles {
  const names = readdirSync(SAMPLES).filter((name) => /\.yaml$/.test(name));
  return new MemoryFiles(
    Object.fromEntries(names.map((name) => [`/samples/${name}`, readFileSync(join(SAMPLES, name))])),
  );
}

const SERVERS: readonly [string, () => Promise<LanguageClient>][] = [
  ['a process', () => languageClient(SAMPLES)],
  [
    'a Worker',
    () => languageClient('memfs:/samples', { files: memory(), start: () => worker(join(built, 'server.js')) }),
  ],
];

describe.each(SERVERS)('%s', (_what, start) => {
  test.each([
    ['html', 'internal'],
    ['markdown', 'internal'],
    ['json', 'internal'],
    ['ics', 'internal'],
    ['html', 'partner'],
    ['markdown', 'partner'],
  ] as const)('answers %s for %s as the command line does', async (format, audience) => {
    const client = await start();
    await client.open('troubled.alliance.yaml', readFileSync(join(SAMPLES, 'troubled.alliance.yaml'), 'utf8'));
    const uri = client.uri('troubled.alliance.yaml');
    const args = [
      'health',
      'troubled.alliance.yaml',
      '--format',
      format,
      '--audience',
      audience,
      '--as-of',
      '2026-11-22',
    ];
    expect(await ask(client, { uri, format, audience, page: PAGE_ASSETS })).toBe(
      (await alliance(SAMPLES, args)).stdout,
    );
  });
});

describe.each(SERVERS)('%s', (_what, start) => {
  test('names the charts, and draws one', async () => {
    const client = await start();
    await client.open('troubled.alliance.yaml', readFileSync(join(SAMPLES, 'troubled.alliance.yaml'), 'utf8'));
    const place = { uri: client.uri('troubled.alliance.yaml'), audience: 'internal' } as const;
    const charts = await client.request<AllianceRequests['alliance/charts']['answer']>('alliance/charts', place);
    expect(charts).toContainEqual({ id: 'risks', title: 'Risks' });
    const svg = await ask(client, { ...place, format: 'svg', chart: 'risks' });
    expect(svg).toMatch(/^<\?xml [^>]*>\n<svg [\s\S]*<\/svg>\n$/);
    expect(svg).toContain('Inverters fail in series');
  });
});

test.each([
  ['what holds no alliance', 'a.alliance-directory.yaml', 'allianceDirectory: 1\n', { format: 'json' }],
  ['a format that there is not', 'a.alliance.yaml', 'alliance: 1\n', { format: 'toString' }],
  ['a chart that there is not', 'a.alliance.yaml', 'alliance: 1\n', { format: 'svg', chart: 'raci' }],
  ['a page without its script', 'a.alliance.yaml', 'alliance: 1\n', { format: 'html' }],
])('there is nothing of %s', async (_what, name, text, params) => {
  const client = await languageClient(temporaryFolder({ [name]: text }));
  await client.open(name, text);
  const asked = { uri: client.uri(name), audience: 'internal', ...params } as ExportParams;
  expect(await ask(client, asked)).toBeNull();
});
