// How a session speaks without being asked.
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

export interface Outlet {
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Asks the client to ask again for findings and for what stands beside the text. */
  readonly refresh: () => Promise<void>;
  /** Shows work that goes on, under a title; `cancelled` is called where the person wants it to end. */
  readonly progress: (title: string, cancelled: () => void) => Promise<Progress>;
  /** A sentence for the person. */
  readonly warn: (message: string) => void;
  readonly log: (message: string) => void;
}

export interface Progress {
  readonly report: (message: string) => void;
  readonly done: () => void;
}
