// Judges a file again with a part of it left out: for other eyes, or as it was on an earlier day.
import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import type { Day } from '../model/calendar';
import type { Workspace } from '../workspace/workspace';
import { type Leaving, without } from '../yaml/without';

export interface Again extends Leaving {
  readonly asOf: Day;
  /** Instead of the one in which the file was judged. */
  readonly workspace?: Workspace;
}

/** Undefined for a file without a root. */
export function judgedAgain({ file, path, configuration }: Analysis, again: Again): Analysis | undefined {
  const { root, document } = file;
  if (!root) return undefined;
  const { asOf, workspace = file.workspace, ...leaving } = again;
  const rest = { ...document, root: leaving.out.size === 0 ? root : without(root, leaving) };
  return analyze({ path, text: document.text, document: rest }, workspace, configuration, { asOf, today: asOf });
}
