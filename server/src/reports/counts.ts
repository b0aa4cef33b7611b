// How many findings a run has, in words.
import { LEVELS, type Level } from '../finding';
import type { CheckRun, Summary } from './report';

/** `2 errors, 1 info in 3 files`; `painted` gives each count the colour of its level. */
export function countsOf(summary: Summary, painted = (_level: Level, text: string) => text): string {
  const none = summary.baselined > 0 ? 'no new findings' : 'no findings';
  const counts = LEVELS.filter((level) => summary[level] > 0).map((level) =>
    painted(level, counted(summary[level], level)),
  );
  return `${counts.length === 0 ? none : counts.join(', ')} in ${counted(summary.files, 'file')}`;
}

/** What is known and not told: `2 silenced by a comment`. */
export function untold({ files, summary }: CheckRun): readonly string[] {
  const all = LEVELS.reduce((sum, level) => sum + summary[level], 0);
  const shown = files.reduce((sum, file) => sum + file.findings.length, 0);
  return [
    ...(summary.baselined > 0 ? [`${summary.baselined} known from before`] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} silenced by a comment`] : []),
    ...(all > shown ? [`${all - shown} not shown`] : []),
  ];
}

/** `1 file`, `2 files`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
