// The extension in a browser: the server is a Worker beside it.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { begin } from './extensionLife';

type WorkerServer = Exclude<ServerOptions, () => unknown>;

/** The browser's own; VS Code's extension host lets it start scripts of the extension, wherever they are served. */
declare const Worker: new (url: string, options: { readonly name: string }) => WorkerServer;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  begin(context, (id, name, options) => new LanguageClient(id, name, new Worker(module, { name }), options));
}
