// How a session speaks without being asked.
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

export interface Outlet {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Asks the client to ask again for findings and for what stands beside the text. */
  readonly refresh: () => Promise<void>;
  readonly log: (message: string) => void;
}
