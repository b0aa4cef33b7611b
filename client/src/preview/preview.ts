// One preview: a panel that shows the health of one document and follows its text, from its opening until it is closed.
import {
  commands,
  Disposable,
  languages,
  type TextEditor,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { EXPLAIN_RULE } from '../../../server/src/protocol';
import { findingsIn, ruleOf } from '../findings';
import type { LanguageServer } from '../languageServer';
import { type FromPage, fromPage, type ToPage, type Unread } from './messages';
import { oneAtATime } from './oneAtATime';
import { reveal } from './reveal';

/** Rules that speak where the text cannot be read. */
const SYNTAX = /^syntax\/(yaml|duplicate-key|unsafe|one-document)$/;

export function followDocument(
  panel: WebviewPanel,
  uri: Uri,
  server: LanguageServer,
  failed: (error: unknown) => void,
): Disposable {
  const isOurs = (other: Uri | undefined) => other?.toString() === uri.toString();
  const tell = (message: ToPage) => void panel.webview.postMessage(message);
  const refresh = oneAtATime(
    async () => tell(await current(uri, server)),
    (error) => {
      failed(error);
      tell({ kind: 'notice', uri: uri.toString(), text: 'The health cannot be told; the output says why.' });
    },
  );
  const follow = (editor: TextEditor | undefined) => {
    if (editor && isOurs(editor.document.uri)) tell({ kind: 'cursor', line: editor.selection.active.line });
  };
  const take = (message: FromPage | undefined) => {
    if (message?.kind === 'ready') {
      refresh();
      follow(window.visibleTextEditors.find(({ document }) => isOurs(document.uri)));
    } else if (message?.kind === 'reveal') void reveal(uri, message.range, ViewColumn.One).then(undefined, failed);
    else if (message?.kind === 'explain') void commands.executeCommand(EXPLAIN_RULE, message.rule);
  };
  return Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => take(fromPage(message))),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isOurs(document.uri)) refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isOurs)) refresh();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    window.onDidChangeActiveTextEditor(follow),
    server.onDidChangeHealth(refresh),
    server.onDidChangeState((state) => {
      if (state === 'running') refresh();
    }),
  );
}

async function current(uri: Uri, server: LanguageServer): Promise<ToPage> {
  // One that no editor shows is closed by VS Code after a while; the server knows open ones.
  await workspace.openTextDocument(uri);
  const report = await server.ask('alliance/health', { uri: uri.toString() });
  if (report) return { kind: 'report', uri: uri.toString(), report, unread: unreadIn(uri) };
  return { kind: 'notice', uri: uri.toString(), text: 'This file holds no alliance whose health could be told.' };
}

function unreadIn(uri: Uri): readonly Unread[] {
  const faults = findingsIn(uri).filter((finding) => SYNTAX.test(ruleOf(finding) ?? ''));
  return faults.map(({ message, range: { start, end } }) => ({
    message,
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  }));
}
