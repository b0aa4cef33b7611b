// Semantic tokens between processes: announced as far as the client knows them, and asked for again when names change.
import { expect, test } from 'vitest';
import type { ClientCapabilities, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING, NOTHING } from './capabilities';
import { languageClient } from './languageClient';

const PATH = 'a.alliance.yaml';
const DIRECTORY = 'p.alliance-directory.yaml';
const people = (until: string) => `allianceDirectory: 1\npeople: [{ id: p-9, name: Ada Lind, until: ${until} }]\n`;
const TEXT = `${SOUND}actions: [{ what: Plan, owner: p-9, due: 2026-12-01 }]\n`;
const LINE = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };

type Tokens = NonNullable<NonNullable<ClientCapabilities['textDocument']>['semanticTokens']>;

function knowing(tokens: Partial<Tokens>): ClientCapabilities {
  const { textDocument } = EVERYTHING;
  const all = textDocument?.semanticTokens;
  return all ? { ...EVERYTHING, textDocument: { ...textDocument, semanticTokens: { ...all, ...tokens } } } : NOTHING;
}

test('all tokens of a document, and those of a range, which are asked for again when a directory changes', async () => {
  const client = await languageClient(temporaryFolder({ [PATH]: TEXT, [DIRECTORY]: people('2027-01-01') }));
  expect(client.initialized.capabilities.semanticTokensProvider).toEqual({
    legend: {
      tokenTypes: [
        'namespace',
        'type',
        'class',
        'variable',
        'event',
        'enumMember',
        'number',
        'property',
        'function',
        'keyword',
      ],
      tokenModifiers: ['declaration', 'deprecated'],
    },
    full: true,
    range: true,
  });
  await client.open(PATH);
  await client.pull(PATH);
  const textDocument = { uri: client.uri(PATH) };
  const data = async (method: string) =>
    (await client.request<SemanticTokens>(method, { textDocument, range: LINE })).data;
  expect(await data('textDocument/semanticTokens/range')).toEqual([7, 31, 3, 3, 0, 0, 10, 10, 6, 0]);
  expect((await data('textDocument/semanticTokens/full')).slice(-10)).toEqual([1, 31, 3, 3, 0, 0, 10, 10, 6, 0]);
  const before = client.refreshed.tokens;
  await client.write(DIRECTORY, people('2026-01-01'));
  await client.until(() => client.refreshed.tokens > before);
  expect(await data('textDocument/semanticTokens/range')).toEqual([7, 31, 3, 3, 2, 0, 10, 10, 6, 0]);
});

test.each([
  ['that says nothing', NOTHING],
  ['that knows other kinds alone', knowing({ tokenTypes: ['regexp'] })],
  ['that reads other formats', knowing({ formats: [] })],
  ['that never asks', knowing({ requests: {} })],
])('none are announced to a client %s', async (_which, capabilities) => {
  const client = await languageClient(temporaryFolder({}), { capabilities });
  expect(client.initialized.capabilities.semanticTokensProvider).toBeUndefined();
});

test('a client that knows some kinds gets those', async () => {
  const capabilities = knowing({ requests: { full: true }, tokenTypes: ['number'], tokenModifiers: [] });
  const client = await languageClient(temporaryFolder({}), { capabilities });
  expect(client.initialized.capabilities.semanticTokensProvider).toEqual({
    legend: { tokenTypes: ['number'], tokenModifiers: [] },
    full: true,
    range: false,
  });
  await client.open(PATH, TEXT);
  const textDocument = { uri: client.uri(PATH) };
  expect(await client.request('textDocument/semanticTokens/full', { textDocument })).toEqual({
    data: [7, 41, 10, 0, 0],
  });
});
