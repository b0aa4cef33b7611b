// Our server and the peer, started for the same texts in a folder of their own, taking turns.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connected, type Editor } from './editor';
import { OURS, PEER } from './servers';

export interface Pair {
  readonly ours: Editor;
  readonly peer: Editor;
}

export async function pair(kind = OURS): Promise<Pair & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const ours = await connected(kind, folder);
  const peer = await connected(PEER, folder);
  return {
    ours,
    peer,
    async stop() {
      await ours.stop();
      await peer.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
