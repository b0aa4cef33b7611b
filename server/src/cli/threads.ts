// Judges files in several threads, which pays for many: each thread takes a few, hands back what it found, takes more.
import type { Worker } from 'node:worker_threads';
import { MACHINE } from './disk';
import type { Input, Inputs } from './inputs';
import { judgeEach } from './judgeEach';
import type { Judged } from './judgeInput';
import { NO_MEMORY } from './memory';
import { type Surroundings, workspaceFinder } from './workspaces';

/** What a thread is told at its start: the surroundings as plain data, and all files of the run. */
export interface ThreadStart {
  readonly around: Omit<Surroundings, 'disk' | 'memory'>;
  readonly inputs: Pick<Inputs, 'files' | 'searched'>;
}

/** Which files, by their place among the inputs, a thread judges next. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Files a thread takes at a time: few enough that all end together, many enough that talking costs nothing. */
const BATCH = 16;
/** Below so many files a second thread costs more than it brings: it takes about as long to start as they to judge. */
const WORTH = 100;
/** What one thread keeps busy, measured over 1 000 files: Node compiles and collects on other cores beside it. */
const CORES_A_THREAD = 1.5;

/** How many threads a run takes: as many as asked for, else as many as pay; on two cores that is one. */
export function threadsFor(files: number, asked: number | undefined, cores: number): number {
  if (asked === undefined && files < WORTH) return 1;
  return Math.max(1, Math.min(asked ?? Math.floor(cores / CORES_A_THREAD), Math.ceil(files / BATCH)));
}

/** The same as judging them one after the other, in the same order. Rejects where a thread breaks. */
export async function judgeInThreads(
  {
    around: { disk: _disk, memory: _memory, ...around },
    inputs,
  }: { around: Surroundings } & Pick<ThreadStart, 'inputs'>,
  threads: readonly Worker[],
  onFile: (done: number) => Promise<void>,
): Promise<readonly Judged[]> {
  const judged: Judged[] = new Array(inputs.files.length);
  let next = 0;
  let done = 0;
  const start: ThreadStart = { around, inputs };
  const work = (thread: Worker) =>
    new Promise<void>((resolve, reject) => {
      const give = () => {
        if (next >= inputs.files.length) return resolve();
        const batch: Batch = { from: next, to: Math.min(next + BATCH, inputs.files.length) };
        next = batch.to;
        thread.postMessage(batch);
        return undefined;
      };
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('a thread ended early')));
      thread.on('message', ({ from, found }: { from: number; found: readonly Judged[] }) => {
        for (const [at, each] of found.entries()) judged[from + at] = each;
        done += found.length;
        onFile(done).then(give, reject);
      });
      thread.postMessage(start);
      give();
    });
  try {
    await Promise.all(threads.map(work));
    return judged;
  } finally {
    for (const thread of threads) {
      thread.removeAllListeners();
      await thread.terminate();
    }
  }
}

/** The other end: what a thread does with its start and its batches. */
export function threadWork(): (
  message: ThreadStart | Batch,
) => Promise<{ from: number; found: readonly Judged[] } | undefined> {
  let judge: ((files: readonly Input[]) => Promise<readonly Judged[]>) | undefined;
  let files: readonly Input[] = [];
  return async (message) => {
    if ('around' in message) {
      const around = { ...message.around, disk: MACHINE, memory: NO_MEMORY };
      const homeOf = workspaceFinder(around, message.inputs);
      files = message.inputs.files;
      judge = (batch) => judgeEach(batch, homeOf, around);
      return undefined;
    }
    const found = await judge?.(files.slice(message.from, message.to));
    return { from: message.from, found: found ?? [] };
  };
}
