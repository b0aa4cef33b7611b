// What stands beside and over the text: hints and lenses, and when an editor has to ask for them again.
import { expect, test } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol/node';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING } from './capabilities';
import { languageClient } from './languageClient';

const PATH = 'a.alliance.yaml';
const DIRECTORY = 'p.alliance-directory.yaml';
const people = (name: string) => `allianceDirectory: 1\npeople: [{ id: p-9, name: ${name} }]\n`;
const TEXT = `${SOUND}roles: { acme: { businessLead: { person: p-9 } } }
raci: [{ activity: Plan, accountable: acme.businessLead }]
`;
const RANGE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('names of a directory are told, and an editor is asked to ask again when they change', async () => {
  const client = await languageClient(temporaryFolder({ [PATH]: TEXT, [DIRECTORY]: people('Ada Lind') }));
  await client.open(PATH);
  await client.pull(PATH);
  const textDocument = { uri: client.uri(PATH) };
  const labels = async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: RANGE });
    return hints.map(({ label }) => label);
  };
  expect(await labels()).toEqual(['Ada Lind', 'Ada Lind']);
  const before = { ...client.refreshed };
  await client.write(DIRECTORY, people('Eva Holm'));
  await client.until(() => client.refreshed.hints > before.hints && client.refreshed.lenses > before.lenses);
  expect(await labels()).toEqual(['Eva Holm', 'Eva Holm']);
});

test('an editor that is sent its findings is asked to ask again for the rest', async () => {
  const { diagnostic: _none, ...textDocument } = EVERYTHING.textDocument ?? {};
  const { diagnostics: _neither, ...workspace } = EVERYTHING.workspace ?? {};
  const capabilities = { ...EVERYTHING, textDocument, workspace };
  const folder = temporaryFolder({ [PATH]: TEXT, [DIRECTORY]: people('Ada Lind') });
  const client = await languageClient(folder, { capabilities });
  await client.open(PATH);
  await client.until(() => client.published(PATH));
  const before = client.refreshed.hints;
  await client.write(DIRECTORY, people('Eva Holm'));
  await client.until(() => client.refreshed.hints > before);
  expect(client.refreshes()).toBe(0);
});

test.each([
  ['that has our command', ['alliance.showReferences'], 'alliance.showReferences'],
  ['without it', [], ''],
])('lenses can be clicked in an editor %s as far as it can', async (_which, commands, command) => {
  const client = await languageClient(temporaryFolder({ [DIRECTORY]: people('Ada Lind') }), { commands });
  await client.open(PATH, TEXT);
  const textDocument = { uri: client.uri(PATH) };
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses[1]?.command).toMatchObject({ title: 'accountable in 1', command });
});

test.each(['textDocument/inlayHint', 'textDocument/codeLens'])(
  '%s is answered with nothing where the settings switch us off',
  async (method) => {
    const client = await languageClient(temporaryFolder({}), { settings: { enable: false } });
    await client.open(PATH, TEXT);
    await client.pull(PATH);
    const textDocument = { uri: client.uri(PATH) };
    expect(await client.request(method, { textDocument, range: RANGE })).toBe(null);
  },
);
