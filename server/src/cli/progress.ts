// A progress bar on standard error: on a terminal only, and only for work that takes longer than a second.
import type { Io } from './io';

const PATIENCE = 1000;
/** Milliseconds between two looks at the clock's bar. */
const TURN = 100;

export interface Progress {
  /** Says how many of `total` are done; gives the bar a turn to draw. */
  at(done: number): Promise<void>;
  stop(): void;
}

const SILENT: Progress = { at: async () => {}, stop: () => {} };

export function progressOf(io: Io, total: number, quiet: boolean): Progress {
  if (!io.stderr.isTerminal || quiet || !io.stderr.stream) return SILENT;
  const { stream } = io.stderr;
  const begin = io.clock();
  let drawn = begin;
  let bar: { update(done: number): void; stop(): void } | undefined;
  return {
    async at(done) {
      const now = io.clock();
      if (now - begin < PATIENCE || now - drawn < TURN) return;
      drawn = now;
      if (!bar) {
        const { SingleBar } = await import('cli-progress');
        const single = new SingleBar({
          format: '{bar} {value} of {total} files',
          stream,
          clearOnComplete: true,
          barsize: 30,
          hideCursor: false,
          noTTYOutput: false,
          barCompleteChar: '━',
          barIncompleteChar: ' ',
        });
        single.start(total, done);
        bar = single;
      }
      bar.update(done);
      await new Promise((resolve) => setImmediate(resolve));
    },
    stop: () => bar?.stop(),
  };
}
