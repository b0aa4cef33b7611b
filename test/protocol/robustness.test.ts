// What goes wrong: cancelled and late requests, messages that are none, faults of ours, and the end.
import { fork } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type DocumentSymbol,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { SOUND, WRONG } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { NOTHING } from './capabilities';
import { codesOf, languageClient, SERVER } from './languageClient';

const PATH = 'a.alliance.yaml';

describe('requests', () => {
  test('that are cancelled are answered as such, and those after them as ever', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, WRONG);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: client.uri(PATH) } };
    const cancelled = client.request('textDocument/diagnostic', params, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(codesOf(await client.pull(PATH))).toEqual(['schema/unknown-value']);
  });

  test('in a row are answered for the text as it stands, whatever was replaced meanwhile', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, SOUND);
    const first = client.pull(PATH);
    await client.change(PATH, { text: WRONG });
    const second = client.pull(PATH);
    await client.change(PATH, { text: SOUND });
    const [, , third] = await Promise.all([first, second, client.pull(PATH)]);
    expect(codesOf(third)).toEqual([]);
  });

  test.each([
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/references',
    'textDocument/rename',
    'textDocument/codeAction',
    'textDocument/documentSymbol',
  ])('of %s can be cancelled among others, whatever their order', async (method) => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, WRONG);
    const line = WRONG.split('\n').findIndex((each) => each.includes('id: acme,'));
    const position = { line, character: 10 };
    const params = {
      textDocument: { uri: client.uri(PATH) },
      position,
      newName: 'other',
      range: { start: position, end: position },
      context: { diagnostics: [], includeDeclaration: true },
    };
    const before = await client.request(method, params);
    const source = new CancellationTokenSource();
    const asked: Promise<unknown>[] = [];
    await client.together(() => {
      asked.push(client.request(method, params));
      asked.push(client.request(method, params, source.token));
      asked.push(client.request('textDocument/documentSymbol', params));
      asked.push(client.request(method, params));
      source.cancel();
    });
    const [first, cancelled, symbols, last] = asked;
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await Promise.all([last, first])).toEqual([before, before]);
    expect(await symbols).toHaveLength(1);
    expect(client.logs).toEqual([]);
  });

  test('for what is not open are answered with nothing', async () => {
    const client = await languageClient(temporaryFolder({}));
    const textDocument = { uri: client.uri(PATH) };
    expect(await client.pull(PATH)).toMatchObject({ kind: 'full', items: [] });
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toBe(null);
    await client.change(PATH, { text: SOUND });
    await client.until(() => client.logs.some((line) => line.includes('edited without being open')));
    await client.close(PATH);
    expect(await client.pull(PATH)).toMatchObject({ kind: 'full', items: [] });
  });

  test('that break something are answered with an error and told of in the log; the server lives on', async () => {
    const client = await languageClient(temporaryFolder({}));
    await client.open(PATH, WRONG);
    const textDocument = { uri: client.uri(PATH) };
    await expect(client.request('textDocument/hover', { textDocument })).rejects.toThrow('a fault of ours');
    await client.until(() => client.logs.some((line) => line.includes('Something broke')));
    await expect(client.request('textDocument/hover', {})).rejects.toThrow('a fault of ours');
    expect(codesOf(await client.pull(PATH))).toEqual(['schema/unknown-value']);
  });
});

test.each([
  ['that is no JSON', 'Content-Length: 5\r\n\r\n{bad}'],
  ['that is JSON and no message', 'Content-Length: 2\r\n\r\n42'],
  ['of an unknown method', frame({ jsonrpc: '2.0', method: 'alliance/none', params: {} })],
  ['with parameters that are none', frame({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: null })],
  ['that opens nothing', frame({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: {} })],
  ['that watches nothing', frame({ jsonrpc: '2.0', method: 'workspace/didChangeWatchedFiles', params: {} })],
])('a message %s does not end the server', async (_what, message) => {
  const client = await languageClient(temporaryFolder({}));
  await client.open(PATH, WRONG);
  expect(codesOf(await client.pull(PATH))).toEqual(['schema/unknown-value']);
  client.raw(message);
  await client.change(PATH, { text: SOUND });
  expect(codesOf(await client.pull(PATH))).toEqual([]);
});

function frame(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}

test('an editor that starts the server itself reaches it over Node IPC', async () => {
  const child = fork(SERVER, ['--node-ipc', `--clientProcessId=${process.pid}`]);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: NOTHING };
  expect(await connection.sendRequest('initialize', params)).toMatchObject({ serverInfo: { name: 'alliance' } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
});

describe('the beginning', () => {
  /** What a server answers to requests of a client that has not waited for anything. */
  async function answersTo(...requests: readonly (readonly [method: string, params: object])[]) {
    const child = fork(SERVER, ['--node-ipc']);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const answers = requests.map(([method, params]) => connection.sendRequest<object>(method, params));
    const outcomes = await Promise.allSettled(answers);
    connection.dispose();
    child.kill();
    await ended;
    return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.code));
  }
  const initialize = ['initialize', { processId: process.pid, rootUri: null, capabilities: NOTHING }] as const;
  const textDocument = { uri: 'file:///a.alliance.yaml' };
  const named = expect.objectContaining({ serverInfo: expect.objectContaining({ name: 'alliance' }) });

  test('comes before all else, and once', async () => {
    const answers = await answersTo(['textDocument/hover', { textDocument }], initialize, initialize);
    expect(answers).toEqual([ErrorCodes.ServerNotInitialized, named, ErrorCodes.InvalidRequest]);
  });

  test('need not be waited for', async () => {
    const symbols = ['textDocument/documentSymbol', { textDocument }] as const;
    expect(await answersTo(initialize, symbols, ['alliance/none', {}])).toEqual([
      named,
      null,
      ErrorCodes.MethodNotFound,
    ]);
  });
});

describe('the end', () => {
  test('is 0 where the client asked for it, and 1 where it just went', async () => {
    const folder = temporaryFolder({});
    expect(await (await languageClient(folder)).stop()).toBe(0);
    const left = await languageClient(folder);
    left.connection.end();
    expect(await left.ended).toBe(1);
  });

  test('leaves nothing behind that a new server would miss', async () => {
    const folder = temporaryFolder({ [PATH]: WRONG });
    const first = await languageClient(folder);
    await first.open(PATH);
    const before = await first.pull(PATH);
    await first.stop();
    const second = await languageClient(folder);
    await second.open(PATH);
    expect(await second.pull(PATH)).toEqual(before);
    const symbols = await second.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: second.uri(PATH) },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['Partners']);
  });
});
