// What is told of a file, in the client's terms.
import type { Diagnostic } from 'vscode-languageserver-types';

export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  /** The same for the same diagnostics, in whatever session. */
  readonly resultId: string;
}

export const NOTHING_TOLD: Told = { diagnostics: [], resultId: 'none' };
