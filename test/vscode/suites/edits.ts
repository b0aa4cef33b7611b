// What changes files: a fix and a new name, each undone behind itself.
import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { at, codeOf, DIRECTORY, diagnosticsOf, open, TROUBLED, uriOf } from './workspace';

async function apply(edit: WorkspaceEdit | undefined): Promise<void> {
  assert.isTrue(edit !== undefined && (await workspace.applyEdit(edit)));
}

/** How often a fix is asked for. */
const TRIES = 20;

/** An answer that another state of the folder has overtaken is none; then it is asked for again, as editors do. */
async function applyFix({ uri }: TextDocument, range: Range | undefined, title: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const kind = CodeActionKind.QuickFix.value;
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
      10,
    );
    const edit = actions.find((action) => action.title === title)?.edit;
    if (edit && (await workspace.applyEdit(edit))) return;
  }
  assert.fail(`"${title}" was not offered, or could not be applied.`);
}

async function revert(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await open(path);
    await commands.executeCommand('workbench.action.files.revert');
  }
}

describe('a fix', () => {
  afterEach(() => revert(TROUBLED));

  it('takes away what it was offered for', async () => {
    const { document } = await open(TROUBLED);
    const [wrong] = (await diagnosticsOf(document.uri)).filter((told) => codeOf(told) === 'reference/unknown');
    await applyFix(document, wrong?.range, 'Replace by "orvenholt.allianceManager"');
    assert.include(
      document.getText(),
      '{ id: a-5, what: Settle the budget for 2027, owner: orvenholt.allianceManager,',
    );
    await diagnosticsOf(document.uri, (all) => !all.some((told) => codeOf(told) === 'reference/unknown'));
  });
});

describe('renaming somebody of the directory', () => {
  afterEach(() => revert(TROUBLED, DIRECTORY));

  it('changes the directory and the alliances that name them', async () => {
    const { document } = await open(TROUBLED);
    await diagnosticsOf(document.uri);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'lena-forss'),
      'lena-forss-berg',
    );
    const changed = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    assert.sameMembers(changed, [DIRECTORY, TROUBLED]);
    const before = document.getText();
    await apply(edit);
    assert.equal(document.getText(), before.replace(/\blena-forss\b/g, 'lena-forss-berg'));
    const directory: TextDocument = await workspace.openTextDocument(uriOf(DIRECTORY));
    assert.include(directory.getText(), '{ id: lena-forss-berg, name: Lena Forss,');
    assert.include(directory.getText(), 'reportsTo: lena-forss-berg }');
  });
});
