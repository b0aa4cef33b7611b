// `alliance schema`: prints a JSON Schema, of the format or of what `alliance diff` writes, each in one piece.
import { EXIT } from './exitCode';
import type { Io } from './io';
import { type OutputFlags, writeTo } from './output';
import { dayOf, oneOf } from './usage';

export interface SchemaFlags extends OutputFlags {
  readonly asOf?: string;
}

const SCHEMAS = {
  alliance: () => import('../../../schemas/bundled/alliance.schema.json'),
  directory: () => import('../../../schemas/bundled/directory.schema.json'),
  config: () => import('../../../schemas/bundled/config.schema.json'),
  health: () => import('../../../schemas/bundled/health-report.schema.json'),
  portfolio: () => import('../../../schemas/bundled/portfolio.schema.json'),
  diff: () => import('../../../schemas/bundled/diff.schema.json'),
} as const;

/** The kinds of files, and what `alliance health`, `alliance portfolio` and `alliance diff` print. */
const KINDS = ['alliance', 'directory', 'config', 'health', 'portfolio', 'diff'] as const;

export async function schema(kind: string, flags: SchemaFlags, io: Io): Promise<number> {
  dayOf(flags.asOf);
  const bundled = await SCHEMAS[oneOf('alliance schema', kind, KINDS)]();
  await writeTo(io, flags, () => [`${JSON.stringify(bundled.default, null, 2)}\n`]);
  return EXIT.fine;
}
