// What a process has cost so far, where the system tells.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Said once where it is missing. */
export const NO_PROC = existsSync('/proc/self/stat')
  ? undefined
  : 'This system has no /proc: CPU and memory of another process cannot be told and are shown as "–".';

/** Milliseconds of CPU, in steps of ten; NaN where the system does not tell. */
export function cpuOf({ pid }: ChildProcess): number {
  if (NO_PROC) return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes that a process holds in memory; NaN where the system does not tell. */
export function memoryOf({ pid }: ChildProcess): number {
  if (NO_PROC) return Number.NaN;
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
