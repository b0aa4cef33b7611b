// What the processes of a VS Code server try to reach: makes them write it down, and reads it.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const RECORDER = resolve(__dirname, 'recordReached.cjs');

export interface Record {
  /** The command lines of the processes that were watched. */
  readonly processes: readonly string[];
  /** Places beyond loopback, and by which call. */
  readonly outside: readonly string[];
}

/** The environment in which a process, and all it starts, keeps a record in a file. */
export function recording(file: string): { [name: string]: string } {
  return { ALLIANCE_REACHED: file, NODE_OPTIONS: `--require ${JSON.stringify(RECORDER)}` };
}

export function readRecord(file: string): Record {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const entries = lines.map((line): { process?: string; reached?: string; by?: string } => JSON.parse(line));
  return {
    processes: entries.flatMap((entry) => entry.process ?? []),
    outside: entries.flatMap(({ reached, by }) => (reached === undefined ? [] : `${reached} (${by})`)),
  };
}
