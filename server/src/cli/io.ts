// What the command line gets from outside, so that it can run in a process or in a test: streams, folder, day.
import type { Readable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { ServeOptions } from '../connection';
import type { Day } from '../model/calendar';
import type { PageAssets } from '../reports/pageTypes';

export interface Output {
  /** Resolves when more may be written; false once nobody reads any more (`alliance check | head`). */
  write(text: string): Promise<boolean>;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  /** The stream behind it, for drawing a progress bar. */
  readonly stream?: NodeJS.WritableStream;
}

export interface Io {
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => Promise<Uint8Array>;
  /** Where a person can be asked; undefined where nobody sits at a terminal. */
  readonly keyboard: Readable | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The UTC date. */
  readonly today: Day;
  /** Resolves when the user asks to end. */
  readonly interrupted: () => Promise<void>;
  /** Starts a thread that judges (threads.ts); undefined where there are none. */
  readonly thread: (() => Worker) | undefined;
  /** Starts the language server in this process; it speaks by standard input and output and ends the process. */
  readonly serve: (options: ServeOptions) => Promise<void>;
  /** Script and style of the pages of HTML. */
  readonly pageAssets: () => PageAssets;
  /** How many threads run side by side. */
  readonly cores: number;
  /** Milliseconds from any start, for knowing what takes long. */
  readonly clock: () => number;
}
