// The README's table of what our server offers beside the YAML server of Red Hat: both are asked, with the same schema.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { CompletionItem, Diagnostic, ServerCapabilities, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { connected, type Editor } from '../bench/server/editor';
import { OURS, PEER, type ServerKind } from '../bench/server/servers';
import { temporaryFolder } from '../temporaryFolder';
import { SERVER } from './languageClient';

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
const PATH = 'a.alliance.yaml';
/** One fault a line, told of by `# what`; the first is known to both servers, and says when they have judged. */
const TEXT = `alliance: 1
id: acme-zenith
name: Acme and Zenith
stage: launchh # A word that is none of those allowed
partners:
  - { id: acme, name: Acme, self: true }
  - { id: zenith, name: Zenith, colour: red } # A key that does not belong there
people:
  - { id: ada, name: Ada Lind, partner: acme }
  - { id: ada, name: Tom Berg, partner: acme } # The same id twice
roles:
  acme:
    executiveSponsor: { person: ada }
    allianceManager: { person: nobody } # A person nobody has written down
raci:
  - { activity: Plan, accountable: acme.chiefWizard } # A role that does not exist
  - { activity: Steer, accountable: [acme.executiveSponsor, acme.allianceManager] } # Two accountable for one activity
actions:
  - { id: a-1, what: Ask, owner: ada, due: 2026-02-30, status: open } # A day that is not in the calendar
x-base: &base { a: 1 }
x-other: *base
`;
const lines = TEXT.split('\n');
const find = (word: string, before = '') => {
  const line = lines.findIndex((text) => text.includes(before + word));
  return { line, character: (lines[line]?.indexOf(before + word) ?? 0) + before.length + 1 };
};

/** What a server offers, by the words of the table. */
async function offered(kind: ServerKind): Promise<ReadonlyMap<string, boolean>> {
  const folder = temporaryFolder({
    'group.alliance-directory.yaml': 'allianceDirectory: 1\npeople: [{ id: eve, name: Eve Roth }]\n',
    'b.alliance.yaml': 'alliance: 1\nstage: nonsense\n',
  });
  const editor = await connected(kind, folder);
  await editor.open(PATH, TEXT);
  let told: readonly Diagnostic[] = [];
  await editor.findings(PATH, (findings) => {
    told = findings;
    return findings.some(({ range }) => range.start.line === 3);
  });
  const faults = lines.flatMap((text, line): [string, boolean][] => {
    const [, what] = /# (.*)$/.exec(text) ?? [];
    return what ? [[what, told.some(({ range }) => range.start.line === line)]] : [];
  });
  const offers = new Map([...faults, ...(await features(editor, told)), ...announced(editor.capabilities)]);
  await editor.stop();
  return offers;
}

async function features(editor: Editor, told: readonly Diagnostic[]): Promise<[string, boolean][]> {
  const textDocument = editor.textDocument(PATH);
  const position = find('ada', 'person: ');
  const ask = async <R>(method: string, params: object): Promise<R | undefined> => {
    try {
      return (await editor.ask<R | null>(method, { textDocument, ...params })) ?? undefined;
    } catch {
      // Refused or unknown: not offered.
      return undefined;
    }
  };
  const items = await ask<CompletionItem[] | { items: CompletionItem[] }>('textDocument/completion', { position });
  const labels = JSON.stringify(items ?? []);
  const hover = JSON.stringify((await ask('textDocument/hover', { position })) ?? '');
  const onKey = JSON.stringify((await ask('textDocument/hover', { position: find('stage') })) ?? '');
  const words = JSON.stringify((await ask('textDocument/completion', { position: find('launchh') })) ?? []);
  const edit = await ask<WorkspaceEdit>('textDocument/rename', { position, newName: 'adele' });
  const anchor = await ask<readonly object[]>('textDocument/definition', { position: find('base', '*') });
  const range = { start: find('launchh'), end: find('launchh') };
  const context = { diagnostics: told.filter((each) => each.range.start.line === 3) };
  const actions = JSON.stringify((await ask('textDocument/codeAction', { range, context })) ?? []);
  return [
    ['Completion of keys and of the words allowed', words.includes('"launch"')],
    ['Completion of people by id, with their names', labels.includes('Ada Lind') && labels.includes('Eve Roth')],
    ['Hover on a key: what it means', onKey.length > 30],
    ['Hover on a name: who that is', hover.includes('Ada Lind')],
    ['Rename of an id with all that refers to it', JSON.stringify(edit ?? '').split('adele').length > 2],
    ['From an alias to its anchor', JSON.stringify(anchor ?? '').includes('"line":')],
    ['The word that was meant, as a quick fix', actions.includes('"newText":"launch"')],
  ];
}

function announced(capabilities: ServerCapabilities): [string, boolean][] {
  return [
    ['Findings of files that are not open', capabilities.diagnosticProvider?.workspaceDiagnostics === true],
    ['Symbols of the workspace', !!capabilities.workspaceSymbolProvider],
    ['The escalation ladder as call hierarchy', !!capabilities.callHierarchyProvider],
    ['Names and days beside the text', !!capabilities.inlayHintProvider],
    ['Outline, folding, growing selections, links', !!capabilities.foldingRangeProvider],
    ['Formatting', !!capabilities.documentFormattingProvider],
  ];
}

test('the table is what both servers say', async () => {
  const ours = await offered({ ...OURS, args: [SERVER, '--stdio'] });
  const peer = await offered(PEER);
  const mark = (is: boolean | undefined) => (is ? '✓' : '–');
  const rows = [...ours].map(([what, is]) => `| ${what} | ${mark(is)} | ${mark(peer.get(what))} |`);
  const [, table = ''] = /\| `alliance lsp` \| yaml-language-server \|\n\|.*\n((?:\|.*\n)+)/.exec(README) ?? [];
  expect(table.trimEnd().split('\n')).toEqual(rows);
});
