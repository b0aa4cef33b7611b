// Which safe fixes of a list of findings can be applied together, in one go.
import type { Finding, Fix } from '../finding';
import type { TextEdit } from '../yaml/tree';

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The first safe fix of each finding, in order of place; one that touches what another changes waits for the next go.
 * A fix is chosen as a whole; of two findings that ask for the same edits, one stands for both.
 */
export function safeFixes(findings: readonly Finding[]): readonly ChosenFix[] {
  const chosen: ChosenFix[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe, edits }) => safe && edits.length > 0);
    if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** Also where one ends at the place the other begins: what stands between two edits belongs to both. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
