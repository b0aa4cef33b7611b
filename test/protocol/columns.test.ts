// Columns count UTF-16 units: what stands after emoji and combining marks on a line is found, told and changed in its place.
import { expect, test } from 'vitest';
import type { CodeAction, Hover, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { languageClient } from './languageClient';

const PATH = 'a.alliance.yaml';
const NAME = '👩🏽 Ze\u0301lie 🤝 Ro\u0308th';
const LINE = `  - { name: "${NAME}", id: ada, partner: acme, level: seniorr }`;
const TEXT = `${SOUND}people:\n${LINE}\n`;
const line = TEXT.split('\n').indexOf(LINE);
const rangeOf = (word: string) => ({
  start: { line, character: LINE.indexOf(word) },
  end: { line, character: LINE.indexOf(word) + word.length },
});

async function opened() {
  const client = await languageClient(temporaryFolder({}));
  await client.open(PATH, TEXT);
  const at = { textDocument: { uri: client.uri(PATH) }, position: rangeOf('ada').start };
  return { client, at };
}

test('of findings', async () => {
  const { client } = await opened();
  const report = await client.pull(PATH);
  expect(report.kind === 'full' && report.items.map(({ code, range }) => [code, range])).toEqual([
    ['reference/unused', rangeOf('ada')],
    ['schema/unknown-value', rangeOf('seniorr')],
  ]);
});

test('of hovers', async () => {
  const { client, at } = await opened();
  const hover = await client.request<Hover>('textDocument/hover', at);
  expect(hover.range).toEqual(rangeOf('ada'));
  expect(JSON.stringify(hover.contents)).toContain(NAME);
});

test('of rename', async () => {
  const { client, at } = await opened();
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'eve' });
  expect(edit.documentChanges).toMatchObject([{ edits: [{ range: rangeOf('ada'), newText: 'eve' }] }]);
});

test('of code actions', async () => {
  const { client, at } = await opened();
  const range = rangeOf('seniorr');
  const report = await client.pull(PATH);
  const diagnostics = report.kind === 'full' ? report.items : [];
  const params = { textDocument: at.textDocument, range, context: { diagnostics, only: ['quickfix'] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const edits = actions.flatMap(({ edit }) => edit?.documentChanges ?? []);
  expect(edits).toContainEqual(expect.objectContaining({ edits: [{ range, newText: 'senior' }] }));
});
