// Features that lead elsewhere, between processes: symbols of files that nobody opened, the ladder, folds and links.
import { expect, test } from 'vitest';
import type { CallHierarchyItem, CallHierarchyOutgoingCall, SymbolInformation } from 'vscode-languageserver-protocol';
import { renamed, SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { type LanguageClient, languageClient } from './languageClient';

const PERSON = 'people: [{ id: ada, name: Ada Lind, partner: acme }]\n';
const NESTED = renamed(SOUND, 'nested') + PERSON.replace('Lind', 'Nested');
const FILES = {
  'a.alliance.yaml': SOUND + PERSON,
  'b/b.alliance.yaml': renamed(SOUND, 'other').replace('name: Acme and', 'name: Other of'),
  'ignored/c.alliance.yaml': renamed(SOUND, 'ignored') + PERSON.replace('Lind', 'Ignored'),
  'alliance.config.yaml': 'allianceConfig: 1\nignore: ["ignored/**"]\n',
  'group.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: adam, name: Adam Berg }]\n',
  'nested/alliance.config.yaml': 'allianceConfig: 1\n',
  'nested/n.alliance.yaml': NESTED,
};

async function symbols(client: LanguageClient, query: string): Promise<readonly string[]> {
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
  return found.map(({ name, containerName }) => `${name} in ${containerName}`).sort();
}

/** Asks until it is so: an answer waits for unread files only so long. */
async function symbolsWhen(client: LanguageClient, query: string, count: number): Promise<readonly string[]> {
  for (;;) {
    const found = await symbols(client, query);
    if (found.length === count) return found;
  }
}

test('symbols of all files of all roots, though none is open', async () => {
  const client = await languageClient(temporaryFolder(FILES));
  expect(await symbolsWhen(client, 'ada', 3)).toEqual([
    'Ada Lind in Acme and Zenith',
    'Ada Nested in Acme and Zenith',
    'Adam Berg in group',
  ]);
  expect(await symbols(client, 'other')).toEqual(['Other of Zenith in undefined']);
});

test('symbols are those of open texts, of what is on disk now, and of files that are still there', async () => {
  const client = await languageClient(temporaryFolder(FILES));
  await symbolsWhen(client, 'ada', 3);
  await client.open('a.alliance.yaml');
  await client.change('a.alliance.yaml', { text: SOUND + PERSON.replace('Lind', 'Lund') });
  expect(await symbols(client, 'ada lu')).toEqual(['Ada Lund in Acme and Zenith']);
  await client.write('nested/n.alliance.yaml', NESTED.replace('Ada Nested', 'Eva'));
  expect(await symbolsWhen(client, 'eva', 1)).toEqual(['Eva in Acme and Zenith']);
  await client.remove('group.alliance-directory.yaml');
  expect(await symbolsWhen(client, 'adam', 0)).toEqual([]);
});

test('nothing is found where we are switched off', async () => {
  const client = await languageClient(temporaryFolder(FILES), { settings: { enable: false } });
  expect(await symbolsWhen(client, '', 0)).toEqual([]);
});

const LADDER = `${SOUND}jointPlan: { document: ./plan.md }
escalation:
  steps:
    - { name: Leads, actors: [acme], timeLimit: 5bd }
    - { name: Board, actors: [zenith] }
`;

test('the ladder, folds, selections and links of an open document', async () => {
  const client = await languageClient(temporaryFolder({}));
  const path = 'x.alliance.yaml';
  await client.open(path, LADDER);
  const textDocument = { uri: client.uri(path) };
  const position = { line: 10, character: 10 };
  const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    textDocument,
    position,
  });
  expect(item?.name).toBe('Leads');
  const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  expect(calls.map(({ to }) => to.name)).toEqual(['Board']);
  expect(await client.request('callHierarchy/incomingCalls', { item })).toEqual([]);
  expect(await client.request('textDocument/foldingRange', { textDocument })).toMatchObject([
    { startLine: 4, endLine: 6 },
    { startLine: 8, endLine: 11 },
    { startLine: 9, endLine: 11 },
  ]);
  expect(
    await client.request('textDocument/selectionRange', { textDocument, positions: [position, position] }),
  ).toHaveLength(2);
  expect(await client.request('textDocument/documentLink', { textDocument })).toMatchObject([
    { target: client.uri('plan.md'), tooltip: 'Open ./plan.md' },
  ]);
});
