// Findings over the protocol: the same as the command line's, asked for or sent, with result ids.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, ProgressType, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { alliance, renamed, SOUND, WRONG } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING, NOTHING } from './capabilities';
import { codesOf, languageClient } from './languageClient';

const SAMPLES = resolve(__dirname, '../../samples');
const LEVELS = [undefined, 'error', 'warning', 'info', 'hint'];

interface Checked {
  readonly path: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly level: string;
    readonly message: string;
    readonly range: object;
    readonly key: string;
    readonly related: readonly { readonly path: string; readonly range: object; readonly message: string }[];
  }[];
}

async function checked(folder: string): Promise<readonly Checked[]> {
  const { stdout } = await alliance(folder, ['check', '--format', 'json', '--as-of', '2026-11-22']);
  return JSON.parse(stdout).files;
}

/** As the command line tells it. */
function asChecked({ code, severity, message, range, data, relatedInformation = [] }: Diagnostic, folder: string) {
  return {
    ruleId: code,
    level: LEVELS[severity ?? 0],
    message,
    range,
    key: data.key,
    related: relatedInformation.map(({ location, message }) => ({
      path: location.uri.replace(`file://${folder}/`, ''),
      range: location.range,
      message,
    })),
  };
}

const expected = ({ findings }: Checked) =>
  findings.map(({ ruleId, level, message, range, key, related }) => ({
    ruleId,
    level,
    message,
    range,
    key,
    related,
  }));

describe('findings', () => {
  test('are those of the command line, for every sample', async () => {
    const files = await checked(SAMPLES);
    const client = await languageClient(SAMPLES);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      await client.open(file.path);
      const report = await client.pull(file.path);
      const items = report.kind === 'full' ? report.items : [];
      expect(items.map((item) => asChecked(item, SAMPLES))).toEqual(expected(file));
    }
    expect(client.logs).toEqual([]);
  });

  test('of the whole workspace are those of the command line, nothing being open', async () => {
    const files = await checked(SAMPLES);
    const client = await languageClient(SAMPLES);
    const { items } = await client.pullWorkspace();
    expect(items.map(({ uri }) => uri)).toEqual(files.map(({ path }) => client.uri(path)));
    for (const [at, item] of items.entries()) {
      const found = item.kind === 'full' ? item.items : [];
      expect(found.map((each) => asChecked(each, SAMPLES))).toEqual(expected(files[at] ?? { path: '', findings: [] }));
    }
  });

  test('carry what the client can make use of, and no more', async () => {
    const folder = temporaryFolder({
      'a.alliance.yaml': SOUND,
      'b.alliance.yaml': SOUND,
    });
    const settings = { asOf: '2026-11-22', documentation: 'https://alliance.example/rules' };
    const rich = await languageClient(folder, { settings });
    await rich.open('b.alliance.yaml');
    await rich.pull('b.alliance.yaml');
    const twice = await rich.until(() => rich.refreshes() > 0).then(() => rich.pull('b.alliance.yaml'));
    expect(twice).toMatchObject({
      items: [
        {
          source: 'alliance',
          code: 'reference/duplicate-id',
          codeDescription: { href: 'https://alliance.example/rules/reference/duplicate-id' },
          data: { key: 'b.alliance.yaml /id reference/duplicate-id acme-zenith' },
          relatedInformation: [{ location: { uri: rich.uri('a.alliance.yaml') }, message: 'It first stands here.' }],
        },
      ],
    });
    const poor = await languageClient(folder, { settings, capabilities: { textDocument: { diagnostic: {} } } });
    await poor.pullWorkspace();
    await poor.open('b.alliance.yaml');
    const report = await poor.pull('b.alliance.yaml');
    expect(report.kind === 'full' && Object.keys(report.items[0] ?? {})).toEqual([
      'range',
      'severity',
      'code',
      'source',
      'message',
    ]);
  });

  test('are none for what is not ours, and none where they are turned off or the file is ignored', async () => {
    const folder = temporaryFolder({ 'alliance.config.yaml': 'allianceConfig: 1\nignore: [old]\n' });
    const client = await languageClient(folder);
    await client.open('docker.yaml', 'services: { alliance: 1 }\n', 'yaml');
    expect(await client.pull('docker.yaml')).toMatchObject({ kind: 'full', items: [] });
    await client.open('draft.yaml', WRONG, 'yaml');
    expect(codesOf(await client.pull('draft.yaml'))).toEqual(['schema/unknown-value']);
    await client.open('old/a.alliance.yaml', WRONG);
    expect(codesOf(await client.pull('old/a.alliance.yaml'))).toEqual([]);
    await client.setSettings({ enable: false });
    await client.until(() => client.refreshes() > 0);
    expect(codesOf(await client.pull('draft.yaml'))).toEqual([]);
  });

  test('are there for JSON by its name', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open('a.alliance.json', '{ "alliance": 1, "id": "a b" }\n', 'json');
    expect(codesOf(await client.pull('a.alliance.json'))).toContain('schema/missing-key');
  });
});

describe('result ids', () => {
  const FILES = { 'a.alliance.yaml': WRONG, 'b.alliance.yaml': renamed(SOUND, 'b') };

  test('spare what the client has already, also from an earlier server', async () => {
    const folder = temporaryFolder(FILES);
    const first = await languageClient(folder);
    await first.open('a.alliance.yaml');
    const report = await first.pull('a.alliance.yaml');
    const workspace = await first.pullWorkspace();
    expect(await first.pull('a.alliance.yaml', report.resultId)).toEqual({
      kind: 'unchanged',
      resultId: report.resultId,
    });
    expect(await first.stop()).toBe(0);
    const second = await languageClient(folder);
    await second.open('a.alliance.yaml');
    expect(await second.pull('a.alliance.yaml', report.resultId)).toMatchObject({ kind: 'unchanged' });
    expect((await second.pullWorkspace(workspace)).items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
  });

  test('tell what is new, and what is gone', async () => {
    const client = await languageClient(temporaryFolder(FILES));
    const before = await client.pullWorkspace();
    await client.write('b.alliance.yaml', renamed(WRONG, 'b'));
    await client.until(() => client.refreshes() > 0);
    const after = await client.pullWorkspace(before);
    expect(after.items.map(({ kind, uri }) => [kind, uri])).toEqual([
      ['unchanged', client.uri('a.alliance.yaml')],
      ['full', client.uri('b.alliance.yaml')],
    ]);
    const refreshes = client.refreshes();
    await client.remove('a.alliance.yaml');
    await client.until(() => client.refreshes() > refreshes);
    const last = await client.pullWorkspace(after);
    expect(last.items.map(({ kind, uri }) => [kind, uri])).toEqual([
      ['unchanged', client.uri('b.alliance.yaml')],
      ['full', client.uri('a.alliance.yaml')],
    ]);
    expect(last.items[1]).toMatchObject({ items: [] });
  });
});

test('what a client takes in parts comes in parts, each file once where nothing is new', async () => {
  const names = Array.from({ length: 120 }, (_, at) => `deal-${at}`);
  const files = names.map((name) => [`${name}.alliance.yaml`, renamed(WRONG, name)] as const);
  const client = await languageClient(temporaryFolder(Object.fromEntries(files)));
  const parts: WorkspaceDiagnosticReport[] = [];
  const token = 'parts';
  client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, (part) => {
    parts.push(part);
  });
  const params = { previousResultIds: [], partialResultToken: token };
  const last = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
  const items = [...parts, last].flatMap((part) => part.items);
  expect(items.map((item) => [item.uri, ...codesOf(item)]).sort()).toEqual(
    files.map(([path]) => [client.uri(path), 'schema/unknown-value']).sort(),
  );
  expect(parts.length).toBeGreaterThan(0);
});

describe('a client that announces nothing', () => {
  test('is sent the findings of open documents with their versions, and those of other files', async () => {
    const folder = temporaryFolder({ 'a.alliance.yaml': WRONG, 'b.alliance.yaml': renamed(WRONG, 'b') });
    const client = await languageClient(folder, { capabilities: NOTHING });
    expect(client.initialized.capabilities).not.toHaveProperty('diagnosticProvider');
    await client.open('a.alliance.yaml');
    expect(await client.until(() => client.published('a.alliance.yaml'))).toMatchObject({ version: 1 });
    expect(codesOf(await client.until(() => client.published('b.alliance.yaml')))).toEqual(['schema/unknown-value']);
    await client.change('a.alliance.yaml', { text: SOUND });
    const sound = await client.until(() => {
      const shown = client.published('a.alliance.yaml');
      return shown?.version === 2 && shown;
    });
    expect(sound.diagnostics).toEqual([]);
    await client.close('a.alliance.yaml');
    const closed = await client.until(() => {
      const shown = client.published('a.alliance.yaml');
      return shown?.version === undefined && shown;
    });
    expect(codesOf(closed)).toEqual(['schema/unknown-value']);
    await client.remove('b.alliance.yaml');
    await client.until(() => client.published('b.alliance.yaml')?.diagnostics.length === 0);
  });

  test('is sent nothing for a text that was replaced meanwhile', async () => {
    const client = await languageClient(temporaryFolder({}), { capabilities: NOTHING });
    await client.open('a.alliance.yaml', SOUND);
    for (let at = 0; at < 50; at++) await client.change('a.alliance.yaml', { text: `${SOUND}# ${at}\n` });
    await client.change('a.alliance.yaml', { text: WRONG });
    await client.until(() => client.published('a.alliance.yaml')?.version === 52);
    const versions = client.publications.map(({ version }) => version ?? 0);
    expect(versions.length).toBeLessThan(20);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(codesOf(client.published('a.alliance.yaml'))).toEqual(['schema/unknown-value']);
  });

  test('hears nothing of files that are not ours', async () => {
    const client = await languageClient(temporaryFolder({}), { capabilities: NOTHING });
    await client.open('docker.yaml', 'services: 1\n', 'yaml');
    await client.open('a.alliance.yaml', WRONG);
    await client.until(() => client.published('a.alliance.yaml'));
    expect(client.publications.map(({ uri }) => uri)).toEqual([client.uri('a.alliance.yaml')]);
  });
});

test('a client that announces everything gets all that is registered', async () => {
  const client = await languageClient(temporaryFolder({}), { capabilities: EVERYTHING });
  await client.until(() => client.registrations.length === 2);
  expect(client.registrations.map(({ method }) => method).sort()).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
  expect(client.initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
  });
});
