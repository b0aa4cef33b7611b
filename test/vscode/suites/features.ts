// What an editor asks the language server, through VS Code's own commands.
import { assert } from 'chai';
import {
  CompletionItemKind,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  MarkdownString,
  type TextDocument,
} from 'vscode';
import { at, diagnosticsOf, open, TROUBLED } from './workspace';

describe('in an alliance that is open', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await open(TROUBLED));
    await diagnosticsOf(document.uri);
  });

  it('a hover says who is meant', async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(document, 'person: lena-forss', 'person: '.length),
    );
    const [text] = hovers.flatMap(({ contents }) => contents);
    assert.include(text instanceof MarkdownString ? text.value : text, 'Lena Forss');
    assert.lengthOf(hovers, 1);
  });

  it('the outline shows names, not keys', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const governance = symbols.find(({ name }) => name === 'Governance');
    const committees = governance?.children.find(({ name }) => name === 'Committees');
    assert.includeMembers(
      symbols.map(({ name }) => name),
      ['Partners', 'People', 'RACI', 'KPIs'],
    );
    assert.deepEqual(
      committees?.children.map(({ name }) => name),
      ['Joint Steering Committee', 'Sales Board', 'Joint product team'],
    );
  });

  it('completion offers the words of a key', async () => {
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at(document, 'tier: strategic', 'tier: '.length),
    );
    const words = items.filter(({ kind }) => kind !== CompletionItemKind.Snippet);
    assert.deepEqual(
      words.map(({ label }) => label),
      ['strategic', 'growth', 'tactical'],
    );
  });
});
