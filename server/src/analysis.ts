// The immutable result of one pipeline run: one file, one text version, one date. Everything after the rules reads this.
import type { Finding } from './finding';
import type { Day } from './model/calendar';
import type { SourceFile } from './sourceFile';
import type { Configuration } from './workspace/configuration';

export interface Analysis {
  readonly path: string;
  readonly file: SourceFile;
  /** The day that counted as today: --as-of, else the file's record.asOf, else the configuration's asOf, else UTC. */
  readonly asOf: Day;
  /** By which the file was judged. */
  readonly configuration: Configuration;
  /** What is told, in order of place. */
  readonly findings: readonly Finding[];
  /** What a steering comment silenced. */
  readonly suppressed: readonly Finding[];
}
