// The language server in a Worker of a browser: the editor that starts it reads its files for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './connection';
import { greet } from './greeting';

/** The Worker as seen from within; the types of browsers are not loaded beside those of Node. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
greet(connection, (greeted) => serve(connection, undefined, greeted));
connection.listen();
