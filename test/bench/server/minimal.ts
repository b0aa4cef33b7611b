// The smallest server that the library makes possible: it answers `initialize`, and says of a document that is opened that
// nothing is wrong. How fast a server can start at all.
import { createConnection, TextDocumentSyncKind } from 'vscode-languageserver/node';

const connection = createConnection();
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.onDidOpenTextDocument(({ textDocument: { uri } }) => {
  void connection.sendDiagnostics({ uri, diagnostics: [] });
});
connection.listen();
