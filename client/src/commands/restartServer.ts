// Restart language server: ends it and starts another, with the documents that are open.
import { window } from 'vscode';
import type { LanguageServer } from '../languageServer';

export const restartServer = (server: LanguageServer) => async () => {
  await server.restart();
  window.setStatusBarMessage('Alliance: the language server was started again.', 5_000);
};
