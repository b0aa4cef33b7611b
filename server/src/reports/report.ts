// What a run of `alliance check` found, as the output formats get it. One file a format, all of the type CheckReport.
import type { Finding, Level } from '../finding';
import type { Day } from '../model/calendar';

export interface CheckedFile {
  /** As printed: relative to the current folder, with `/`. */
  readonly path: string;
  readonly asOf: Day;
  readonly text: string;
  /** In order of place; paths of related places as printed. Those that are not to be shown are left out. */
  readonly findings: readonly Finding[];
}

/** Counts of all findings, shown or not. */
export type Summary = Readonly<Record<Level, number>> & {
  readonly files: number;
  /** Silenced by a comment in the file. */
  readonly suppressed: number;
  /** Known from before and not told again. */
  readonly baselined: number;
};

export interface CheckRun {
  /** The day that counts where a file names none of its own. */
  readonly asOf: Day;
  /** All that were judged, those without findings too, in order of path. */
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
  /** A printed path as seen from the top of its git repository, with `/`; as printed where there is no repository. */
  readonly inRepository: (printed: string) => string;
}

/** How the output is to look; machine-readable formats do not care. */
export interface Look {
  readonly colors: boolean;
  /** Columns of the terminal; undefined where the output is none: text is not wrapped there. */
  readonly columns: number | undefined;
  /** Leave out what is not a finding or the summary. */
  readonly quiet: boolean;
}

/** A report in pieces, so that a large one need not be held at once. */
export type CheckReport = (run: CheckRun, look: Look) => Iterable<string>;
