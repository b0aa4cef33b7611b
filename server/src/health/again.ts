// Judges a file again with a part of it left out: for other eyes, or as it was on an earlier day.
import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import type { Day } from '../model/calendar';
import { type Leaving, without } from '../yaml/without';

/** Undefined for a file without a root. */
export function judgedAgain(
  { file, path, configuration }: Analysis,
  leaving: Leaving,
  asOf: Day,
): Analysis | undefined {
  const { root, document, workspace } = file;
  if (!root) return undefined;
  const text = document.text;
  const rest = { ...document, root: leaving.out.size === 0 ? root : without(root, leaving) };
  return analyze({ path, text, document: rest }, workspace, configuration, { asOf, today: asOf });
}
