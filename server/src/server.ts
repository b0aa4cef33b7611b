// The language server as a Node process: started by an editor over Node IPC or stdio, or by `alliance lsp --stdio`.
import { createConnection } from 'vscode-languageserver/node';
import type { Greeted, ServeOptions } from './connection';
import { gate, greet } from './greeting';

/** Serves until the client ends it, which ends the process. How it is reached says the command line of the process. */
export function start(options: ServeOptions = {}): void {
  const { strategy, shut, open } = gate();
  const connection = createConnection({ messageStrategy: strategy });
  const log = (error: Error) => connection.console.error(error.stack ?? error.message);
  const work = (greeted: Greeted) =>
    import('./serverWork')
      .then(({ NODE, serve }) => serve(connection, NODE, greeted, options))
      .catch(log)
      .finally(open);
  greet(connection, (greeted) => {
    shut();
    // Immediates have their turn in order, and the library writes the answer in one: the second of ours comes after it.
    setImmediate(() => setImmediate(() => work(greeted)));
  });
  process.on('uncaughtException', log);
  connection.listen();
}
