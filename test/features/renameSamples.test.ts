// Every id of two samples renamed: what is told stays the same but for the name.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { rename } from '../../server/src/features/rename';
import { applied } from './names';
import { viewAt } from './view';

const DIRECTORY = 'group.alliance-directory.yaml';
const PATHS = [DIRECTORY, 'northwind-helios.alliance.yaml'];
const FILES = Object.fromEntries(
  PATHS.map((path) => [path, readFileSync(resolve(__dirname, '../../samples', path), 'utf8')]),
);
const NEW = 'entirely-new';

function otherThan(files: Readonly<Record<string, string>>, path: string) {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
}

/** What is told of a file: line, rule and message, with one id in the place of another. */
function findings(files: Readonly<Record<string, string>>, path: string, from: string): string[] {
  const word = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  const { view } = viewAt(files[path] ?? '', { path, files: otherThan(files, path) });
  return view.analysis.findings.map(({ ruleId, message, range }) => {
    return `${range.start.line} ${ruleId} ${message.replace(word, NEW)}`;
  });
}

// What nothing names (risks, decisions, actions …) and the alliance itself are not renamed.
test.each([
  [DIRECTORY, 9],
  ['northwind-helios.alliance.yaml', 32],
])('%s', async (path, renamable) => {
  const text = FILES[path] ?? '';
  let count = 0;
  for (const match of text.matchAll(/(?<=[{,-]|^) *id: ([a-z][a-z0-9-]*)/gm)) {
    const [all, id = ''] = match;
    const end = match.index + all.length;
    const files = otherThan(FILES, path);
    const { view, params } = viewAt(`${text.slice(0, end)}<|>${text.slice(end)}`, { path, files });
    const edit = await rename(view, { ...params, newName: NEW }, CancellationToken.None).catch(() => undefined);
    if (!edit) continue;
    count++;
    const after: Record<string, string> = { ...FILES };
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) continue;
      const name = change.textDocument.uri.replace('file:///work/', '');
      const edits = change.edits.flatMap((each) => ('newText' in each ? each : []));
      after[name] = applied(after[name] ?? '', edits);
    }
    expect([id, ...findings(after, path, id)]).toEqual([id, ...findings(FILES, path, id)]);
  }
  expect(count).toBe(renamable);
});
