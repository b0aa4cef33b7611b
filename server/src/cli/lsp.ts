// `alliance lsp`: the language server for editors other than VS Code, by standard input and output.
import { EXIT } from './exitCode';
import type { Io } from './io';
import { absolutePath } from './paths';
import { dayOf, UsageError } from './usage';

export interface LspFlags {
  readonly stdio?: boolean;
  readonly asOf?: string;
  readonly config?: string;
}

/** Resolves when the server runs; it ends the process itself. */
export async function lsp(flags: LspFlags, io: Io): Promise<number> {
  if (!flags.stdio) throw new UsageError('The server speaks by standard input and output: alliance lsp --stdio');
  const configuration = flags.config === undefined ? undefined : absolutePath(io.cwd, flags.config);
  await io.serve({ asOf: dayOf(flags.asOf), configuration });
  return EXIT.fine;
}
