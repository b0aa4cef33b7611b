// Answers `initialize`, for which an editor waits before it does anything else: so all that works is loaded only then.
import { type Connection, ErrorCodes, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import { version } from '../../package.json';
import { capabilitiesFor } from './capabilities';
import type { Greeted } from './connection';
import { clientOf } from './session/client';

/** `serve` is called once, before the answer is on its way; what it hands to the connection answers all that comes after. */
export function greet(connection: Connection, serve: (greeted: Greeted) => void): void {
  const early = connection.onRequest(
    () => new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'The server is not initialized.'),
  );
  connection.onInitialize((params) => {
    early.dispose();
    connection.onInitialize(() => new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is initialized.'));
    const client = clientOf(params.capabilities, params.initializationOptions);
    serve({ client, params });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'alliance', version } };
  });
}

/** Lets messages through, or keeps them in their order while it is shut: no client is bound to be patient. */
export function gate() {
  let kept: (() => void)[] | undefined;
  const strategy: MessageStrategy = {
    handleMessage(message, next) {
      if (kept) kept.push(() => next(message));
      else next(message);
    },
  };
  return {
    strategy,
    shut() {
      kept = [];
    },
    open() {
      const all = kept ?? [];
      kept = undefined;
      for (const each of all) each();
    },
  };
}
