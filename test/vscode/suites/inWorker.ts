// What holds only in an extension host that is a worker: that it is one, with nothing of Node around and no server behind.
// Its workspace lies in the memory of the page, and is filled here.
import { assert } from 'chai';
import { commands, env, UIKind, Uri, window, workspace } from 'vscode';
import { folder, open, TROUBLED, until } from './workspace';

/** Path → text, put in when the suites are bundled. */
declare const WORKSPACE: Readonly<Record<string, string>>;

before(async () => {
  for (const [path, text] of Object.entries(WORKSPACE)) {
    await workspace.fs.writeFile(Uri.joinPath(folder(), path), new TextEncoder().encode(text));
  }
});

it('the extension host is a worker in a browser, without a server', () => {
  assert.property(globalThis, 'importScripts');
  assert.equal(typeof process, 'undefined');
  assert.equal(env.uiKind, UIKind.Web);
  assert.isUndefined(env.remoteName);
  assert.equal(folder().scheme, 'tmp');
});

it('the health preview shows what is asked, and a click in it leads to the line', async () => {
  const { document } = await open(TROUBLED);
  await commands.executeCommand('alliance.openHealthPreview', document.uri);
  // Whoever runs the suites reads the page and clicks, as no extension can.
  const line = await until(window.onDidChangeTextEditorSelection, () => {
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    return shown && !shown.selection.isEmpty ? shown.selection.start.line : undefined;
  });
  assert.equal(line, 65);
  await commands.executeCommand('workbench.action.closeAllEditors');
});
