// Work that the person waits for is shown while it lasts, if it lasts: what is done within a second is not worth a word.
import type { Outlet, Progress } from './outlet';

/** Milliseconds before work is shown. */
const SOON = 1_000;
/** Milliseconds between two messages. */
const PACE = 200;

export interface Shown {
  /** How far the work is; told now and then. */
  readonly report: (message: string) => void;
  /** Aborted when the person wants the work to end. */
  readonly signal: AbortSignal;
}

/** Does work under a title, and hands back what it gives. */
export type Showing = <T>(title: string, work: (shown: Shown) => Promise<T>) => Promise<T>;

/** `begin` is undefined where the client shows nothing; `failed` is told where it cannot. */
export function showing(begin: Outlet['progress'] | undefined, failed: (error: unknown) => void): Showing {
  return async (title, work) => {
    const end = new AbortController();
    let progress: Promise<Progress | undefined> | undefined;
    let latest: string | undefined;
    let told = Number.NEGATIVE_INFINITY;
    let isOver = false;
    const tell = async () => {
      const shown = await progress;
      if (isOver || !shown || latest === undefined || performance.now() - told < PACE) return;
      told = performance.now();
      shown.report(latest);
      latest = undefined;
    };
    const timer = setTimeout(() => {
      progress = begin?.(title, () => end.abort()).catch((error) => void failed(error));
      void tell();
    }, SOON);
    const report = (message: string) => {
      latest = message;
      if (progress) void tell();
    };
    try {
      return await work({ report, signal: end.signal });
    } finally {
      clearTimeout(timer);
      isOver = true;
      void progress?.then((shown) => shown?.done());
    }
  };
}
