// The language server as a Node process: started by an editor over Node IPC or stdio, or by `alliance lsp --stdio`.
import { createConnection } from 'vscode-languageserver/node';
import { type ServeOptions, serve } from './connection';
import { NODE } from './nodePlatform';

/** Serves until the client ends it, which ends the process. How it is reached says the command line of the process. */
export function start(options: ServeOptions = {}): void {
  const connection = createConnection();
  serve(connection, NODE, options);
  process.on('uncaughtException', (error) => connection.console.error(error.stack ?? error.message));
  connection.listen();
}

if (require.main === module) start();
