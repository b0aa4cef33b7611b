// Formatting while typing between processes: Enter, the change it makes, and what comes back.
import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { parseYaml } from '../../server/src/yaml/parse';
import { SOUND } from '../cli/alliance';
import { applied } from '../features/names';
import { temporaryFolder } from '../temporaryFolder';
import { NOTHING } from './capabilities';
import { languageClient } from './languageClient';

const PATH = 'a.alliance.yaml';
const OPTIONS = { tabSize: 2, insertSpaces: true };

test('a list is begun, goes on and ends by Enter alone', async () => {
  const client = await languageClient(temporaryFolder({ [PATH]: SOUND }));
  expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
  await client.open(PATH);
  let text = SOUND;
  /** Types a line and Enter; the editor puts the blanks of the line below it. */
  const type = async (line: string) => {
    const typed = text + line;
    const blanks = /^ */.exec(typed.slice(typed.lastIndexOf('\n') + 1))?.[0] ?? '';
    const sent = `${typed}\n${blanks}`;
    await client.change(PATH, { text: sent });
    const position = { line: sent.split('\n').length - 1, character: blanks.length };
    const params = { textDocument: { uri: client.uri(PATH) }, position, ch: '\n', options: OPTIONS };
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', params);
    text = applied(sent, edits);
    expect(parseYaml(text).faults).toEqual([]);
  };
  for (const line of ['people:', 'id: ada', 'name: Ada Lind', '', 'undisclosed:', 'risks', 'kpis', ''])
    await type(line);
  expect(text).toBe(`${SOUND}people:
  - id: ada
    name: Ada Lind
    
    undisclosed:
      - risks
      - kpis
    `);
});

test('it is not announced to a client that does not ask', async () => {
  const client = await languageClient(temporaryFolder({}), { capabilities: NOTHING });
  expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toBeUndefined();
});
