// What a change of an alliance means: the shapes that compare.ts hands out and that reports and programs read.
import type { Finding } from '../finding';
import type { Range } from '../yaml/position';
import type { ChangeKind } from './kinds';

/** high: good practice worries; medium: somebody should know; low: in good order, or better than before. */
export type Weight = 'high' | 'medium' | 'low';

/** From what worries most to what worries least. */
export const WEIGHTS = ['high', 'medium', 'low'] as const satisfies readonly Weight[];

export interface Change {
  readonly kind: ChangeKind;
  readonly weight: Weight;
  /** The root key it belongs to: `roles`, `kpis`. */
  readonly section: string;
  /** What it means, for an alliance manager: one sentence, the user's words in quotes. */
  readonly sentence: string;
  /** Where it stood in the earlier text; undefined for what is new, and for people of a directory. */
  readonly before: Range | undefined;
  /** Where it stands in the later text; undefined for what is gone, and for people of a directory. */
  readonly after: Range | undefined;
}

export interface AllianceDifference {
  /** Of the later text, else of the earlier one. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The weightiest first, then in the order of the format. */
  readonly changes: readonly Change[];
  readonly findings: FindingsDifference;
  /** Root keys that say something else while no change tells of them. */
  readonly untold: readonly string[];
  /** Whether each text could be read to its end. Where one could not, nothing is said to be missing from it. */
  readonly isWhole: { readonly before: boolean; readonly after: boolean };
}

export interface FindingsDifference {
  /** Told of the later text only, in order of place. */
  readonly fresh: readonly Finding[];
  /** Told of the earlier text only, in order of place. */
  readonly gone: readonly Finding[];
}

/** Whether both mean the same and the same is told of them. */
export function isEmpty({ changes, findings, untold }: AllianceDifference): boolean {
  return changes.length + findings.fresh.length + findings.gone.length + untold.length === 0;
}
