// What `alliance diff` found, as the output formats get it.
import type { AllianceDifference } from '../compare/difference';
import type { Level } from '../finding';
import type { Look } from './report';

export type ComparedAlliance = ChangedAlliance | OneSidedAlliance;

export interface ChangedAlliance {
  readonly status: 'changed' | 'renamed';
  /** As printed, today. */
  readonly path: string;
  /** As printed, before. */
  readonly pathBefore: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly difference: AllianceDifference;
}

/** There on one side only. */
export interface OneSidedAlliance {
  readonly status: 'added' | 'removed';
  /** As printed. */
  readonly path: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** How many findings it has, or had. */
  readonly counts: Readonly<Record<Level, number>>;
}

export interface DiffRun {
  /** What the sides are called: a revision, a file; `undefined` for the files on disk. */
  readonly before: string;
  readonly after: string | undefined;
  /** Those that differ, in order of path. */
  readonly alliances: readonly ComparedAlliance[];
  /** How many were compared, those without a difference too. */
  readonly compared: number;
}

export type DiffReport = (run: DiffRun, look: Look) => Iterable<string>;
