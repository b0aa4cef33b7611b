// The exit code of `alliance check`, from what happened. What is hidden from the output counts all the same.
import { isAtLeast, LEVELS, type Level } from '../finding';

export type FailOn = Exclude<Level, 'hint'> | 'never';

export interface Outcome {
  /** All findings, shown or not. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly failOn: FailOn;
  /** More warnings than this fail; undefined where no number of them does. */
  readonly maxWarnings: number | undefined;
  /** A file could not be read, or something of ours broke. */
  readonly isFaulty: boolean;
  /** Wrong usage or configuration. */
  readonly isMisused: boolean;
}

/** `ended`: by Ctrl-C, as shells know it. */
export const EXIT = { fine: 0, findings: 1, misused: 2, faulty: 3, ended: 130 } as const;

export function exitCodeOf({ counts, failOn, maxWarnings, isFaulty, isMisused }: Outcome): number {
  if (isFaulty) return EXIT.faulty;
  if (isMisused) return EXIT.misused;
  const fails = failOn !== 'never' && LEVELS.some((level) => isAtLeast(level, failOn) && counts[level] > 0);
  const isOverfull = maxWarnings !== undefined && counts.warning > maxWarnings;
  return fails || isOverfull ? EXIT.findings : EXIT.fine;
}
