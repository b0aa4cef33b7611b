// What cannot be read, where the editor itself speaks of it: told once, by whoever was there first.
import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { temporaryFolder } from '../temporaryFolder';
import { codesOf, languageClient } from './languageClient';

const PATH = 'a.alliance.json';
/** A comma is lacking, a key stands twice, and a word is wrong. */
const BROKEN = `{ "alliance": 1, "id": "a-z", "name": "A" "stage": "closed", "name": "B",
  "partners": [{ "id": "acme", "name": "Acme" }, { "id": "zenith", "name": "Zenith" }],
  "tier": "huge" }
`;

function syntaxOf(report: DocumentDiagnosticReport) {
  return codesOf(report).filter((code) => /^(syntax|schema)\//.test(String(code)));
}

test.each([
  ['of a language others read', ['json', 'jsonc'], ['schema/unknown-value']],
  ['of all others', ['yaml'], ['syntax/yaml', 'syntax/duplicate-key', 'schema/unknown-value']],
  ['where nothing is said', undefined, ['syntax/yaml', 'syntax/duplicate-key', 'schema/unknown-value']],
])('what every reader finds, %s', async (_which, languages, expected) => {
  const options = languages ? { syntaxToldElsewhere: languages } : {};
  const client = await languageClient(temporaryFolder({ [PATH]: BROKEN }), options);
  await client.open(PATH, BROKEN, 'json');
  expect(syntaxOf(await client.pull(PATH))).toEqual(expected);
});

test('of a file that is not open nobody else speaks', async () => {
  const client = await languageClient(temporaryFolder({ [PATH]: BROKEN }), { syntaxToldElsewhere: ['json'] });
  const { items } = await client.pullWorkspace();
  expect(items.flatMap((item) => syntaxOf(item))).toContain('syntax/yaml');
});

test('what only reads otherwise than it looks stays ours to tell', async () => {
  const client = await languageClient(temporaryFolder({}), { syntaxToldElsewhere: ['yaml'] });
  await client.open('a.alliance.yaml', 'alliance: 1\nid: a\nname: a: b\npeople: no\npartners: [}\n', 'yaml');
  expect(codesOf(await client.pull('a.alliance.yaml'))).not.toContain('syntax/yaml');
});
