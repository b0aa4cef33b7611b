// How far the search for the files of a folder goes: the settings of the client within their bounds, and what the person
// is told where the search ended early.
import type { ScanSettings } from '../protocol';
import { type Cut, LIMITS, type Limits } from '../workspace/fileSource';

export interface Scan extends Limits {
  readonly seconds: number;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** A search of folders that do not end must end, whatever is asked for. */
export const BOUNDS = {
  maxFiles: { least: 1, most: 1_000_000, usual: LIMITS.files },
  maxFolders: { least: 1, most: 2_000_000, usual: LIMITS.folders },
  maxDepth: { least: 1, most: 256, usual: LIMITS.depth },
  maxSeconds: { least: 1, most: 600, usual: 10 },
} as const satisfies Readonly<Record<keyof ScanSettings, Bounds>>;

/** A folder that nobody opened, because of one file in it, is not searched to the ground. */
const NEARBY: Limits = { folders: 2_000, files: 10_000, depth: 8 };

/** `value` is JSON: what is no number counts as absent, what is out of bounds as the nearest. */
export function readScan(value: unknown): Scan {
  const written: { readonly [K in keyof ScanSettings]: unknown } = typeof value === 'object' ? { ...value } : {};
  return {
    files: within(BOUNDS.maxFiles, written.maxFiles),
    folders: within(BOUNDS.maxFolders, written.maxFolders),
    depth: within(BOUNDS.maxDepth, written.maxDepth),
    seconds: within(BOUNDS.maxSeconds, written.maxSeconds),
  };
}

function within({ least, most, usual }: Bounds, value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return usual;
  return Math.min(most, Math.max(least, Math.floor(value)));
}

export function sameScan(a: Scan, b: Scan): boolean {
  return a.files === b.files && a.folders === b.folders && a.depth === b.depth && a.seconds === b.seconds;
}

export function nearby(scan: Scan): Scan {
  return {
    files: Math.min(scan.files, NEARBY.files),
    folders: Math.min(scan.folders, NEARBY.folders),
    depth: Math.min(scan.depth, NEARBY.depth),
    seconds: scan.seconds,
  };
}

/** What is said where the search in a folder ended early. */
export function cutMessage(folder: string, cut: Cut, scan: Scan): string {
  const [fact, setting] = {
    files: [`"${folder}" holds more than ${shown(scan.files)} files of alliances`, 'maxFiles'],
    folders: [`"${folder}" holds more than ${shown(scan.folders)} folders`, 'maxFolders'],
    depth: [`The folders in "${folder}" lie deeper than ${shown(scan.depth)} levels`, 'maxDepth'],
    stopped: [`To look through "${folder}" takes more than ${shown(scan.seconds)} seconds`, 'maxSeconds'],
  }[cut];
  const remedy = `Raise the setting "alliance.scan.${setting}", or leave folders out by a .gitignore.`;
  return `${fact}; what lies beyond is not checked. ${remedy}`;
}

/** `1,240` */
export function shown(count: number): string {
  return count.toLocaleString('en-US');
}
