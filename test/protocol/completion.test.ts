// Completion between processes: it is announced, and answers for a text that has just been typed.
import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { SOUND } from '../cli/alliance';
import { temporaryFolder } from '../temporaryFolder';
import { languageClient } from './languageClient';

test('what is offered goes by the text as it stands', async () => {
  const client = await languageClient(temporaryFolder({ 'a.alliance.yaml': SOUND }));
  expect(client.initialized.capabilities.completionProvider?.triggerCharacters).toContain('-');
  await client.open('a.alliance.yaml');
  await client.change('a.alliance.yaml', { text: `${SOUND}tier: gr` });
  const items = await client.request<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: client.uri('a.alliance.yaml') },
    position: { line: 7, character: 8 },
  });
  expect(items.map(({ label }) => label)).toEqual(['strategic', 'growth', 'tactical']);
});
