// Code actions between processes: what is announced to whom, and what is answered.
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { EVERYTHING, NOTHING } from './capabilities';
import { languageClient } from './languageClient';

const PATH = 'a.alliance.yaml';

test('are announced to a client that takes more than commands, and to no other', async () => {
  const able = await languageClient(temporaryFolder({}), { capabilities: EVERYTHING });
  expect(able.initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.alliance'],
  });
  const unable = await languageClient(temporaryFolder({}), { capabilities: NOTHING });
  expect(unable.initialized.capabilities.codeActionProvider).toBeUndefined();
});

test('are answered for the version that is open, with the commands the client has', async () => {
  const client = await languageClient(temporaryFolder({}), { commands: ['alliance.explainRule', 'other'] });
  await client.open(PATH, SOUND);
  const start = { line: 0, character: 0 };
  await client.change(PATH, { range: { start, end: start }, text: 'od: 1\n' });
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: client.uri(PATH) },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const titled = (title: string) => actions.find((action) => action.title === title);
  expect(titled('Silence schema/unknown-key here, with a reason')?.edit?.documentChanges).toEqual([
    {
      textDocument: { uri: client.uri(PATH), version: 2 },
      edits: [
        {
          range: { start, end: start },
          newText: '# alliance-ignore-next-line schema/unknown-key: <why it may stay>\n',
        },
      ],
    },
  ]);
  expect(titled('Explain schema/unknown-key')?.command?.arguments).toEqual(['schema/unknown-key']);
});
