// Work that is asked for more often than it can be done: it runs once at a time, and once more for all that was asked
// meanwhile.

/** Calls `work` now, or as soon as the run before has ended. What breaks is told to `failed`. */
export function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      try {
        await work();
      } catch (error) {
        failed(error);
      }
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
