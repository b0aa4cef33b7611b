// The extension where Node runs it, on a desktop or a machine that VS Code reaches: the server is a process of its own.
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { begin } from './extensionLife';

export function activate(context: ExtensionContext): void {
  const module = join(context.extensionPath, 'dist', 'server.js');
  begin(context, (id, name, options) => {
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient(id, name, { run: server, debug: server }, options);
  });
}
