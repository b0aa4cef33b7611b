// Names over the protocol: across processes, open documents and the disk.
import { expect, test } from 'vitest';
import { LSPErrorCodes, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING, NOTHING } from './capabilities';
import { languageClient } from './languageClient';

const DIRECTORY = 'allianceDirectory: 1\npeople: [{ id: ada, name: Ada Lind }]\n';
const USES = `${SOUND}raci: [{ activity: Plan, accountable: ada }]\n`;
const FILES = {
  'a.alliance.yaml': USES,
  'b.alliance.yaml': USES.replace('id: acme-zenith', 'id: b'),
  'p.alliance-directory.yaml': DIRECTORY,
};
const ADA = { line: 7, character: 38 };
const range = { start: ADA, end: { line: 7, character: 41 } };
const declared = { start: { line: 1, character: 15 }, end: { line: 1, character: 18 } };

test('a rename reaches files that are not open, and tells the versions of those that are', async () => {
  const client = await languageClient(temporaryFolder(FILES));
  await client.open('b.alliance.yaml');
  await client.change('b.alliance.yaml', { text: `\n${FILES['b.alliance.yaml']}` });
  await client.open('a.alliance.yaml');
  const params = { textDocument: { uri: client.uri('a.alliance.yaml') }, position: ADA };
  expect(await client.request('textDocument/prepareRename', params)).toEqual({ range, placeholder: 'ada' });
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...params, newName: 'ada-lind' });
  const below = { start: { line: 8, character: 38 }, end: { line: 8, character: 41 } };
  const newText = 'ada-lind';
  expect(edit).toEqual({
    documentChanges: [
      { textDocument: { uri: client.uri('a.alliance.yaml'), version: 1 }, edits: [{ range, newText }] },
      { textDocument: { uri: client.uri('b.alliance.yaml'), version: 2 }, edits: [{ range: below, newText }] },
      {
        textDocument: { uri: client.uri('p.alliance-directory.yaml'), version: null },
        edits: [{ range: declared, newText }],
      },
    ],
  });
  expect(client.logs).toEqual([]);
});

test('what cannot be renamed is refused in a sentence, which is no fault of the server', async () => {
  const client = await languageClient(temporaryFolder(FILES));
  await client.open('a.alliance.yaml');
  const textDocument = { uri: client.uri('a.alliance.yaml') };
  const asked = client.request('textDocument/rename', { textDocument, position: ADA, newName: 'acme' });
  await expect(asked).rejects.toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: '"acme" already stands for the partner "Acme" in a.alliance.yaml; choose an id that is free.',
  });
  expect(client.logs).toEqual([]);
});

test('definition, references and highlights are there at once, whatever the client can do', async () => {
  const client = await languageClient(temporaryFolder(FILES), { capabilities: NOTHING });
  await client.open('a.alliance.yaml');
  const params = { textDocument: { uri: client.uri('a.alliance.yaml') }, position: ADA };
  const home = { uri: client.uri('p.alliance-directory.yaml'), range: declared };
  expect(await client.request('textDocument/definition', params)).toEqual([home]);
  const context = { includeDeclaration: true };
  expect(await client.request('textDocument/references', { ...params, context })).toEqual([
    { uri: client.uri('a.alliance.yaml'), range },
    { uri: client.uri('b.alliance.yaml'), range },
    home,
  ]);
  expect(await client.request('textDocument/documentHighlight', params)).toEqual([{ range, kind: 2 }]);
  expect(await client.request('textDocument/rename', { ...params, newName: 'x' })).toMatchObject({
    changes: { [home.uri]: [{ range: declared, newText: 'x' }] },
  });
});

test('whether renames are prepared is said to those who ask for it', async () => {
  const rich = await languageClient(temporaryFolder({}), { capabilities: EVERYTHING });
  expect(rich.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  const plain = await languageClient(temporaryFolder({}), { capabilities: NOTHING });
  expect(plain.initialized.capabilities.renameProvider).toBe(true);
});
