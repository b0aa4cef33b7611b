// The findings of a run by severity, for formats that can take only so many.
import { type Finding, LEVELS } from '../finding';
import type { CheckedFile } from './report';

export interface Placed {
  readonly file: CheckedFile;
  readonly finding: Finding;
}

/** Most severe first; of one level in order of path, then of place. */
export function mostSevereFirst(files: readonly CheckedFile[]): Placed[] {
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  return LEVELS.flatMap((level) => all.filter(({ finding }) => finding.level === level));
}
