// What a change of an alliance means: the shapes that compare.ts hands out and that reports and programs read.
import type { Finding } from '../finding';
import type { Cap, Confidence, Score, Status, VitalId } from '../health/report';
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
  /** How the alliance stands by both texts; undefined where one of them could not be read whole. */
  readonly health: HealthDifference | undefined;
  /** Where something else is written that no change tells of, by readable paths: `/kpis/sales/x-source`. */
  readonly untold: readonly string[];
  /** Whether each text could be read to its end. Where one could not, nothing is said to be missing from it, or mended. */
  readonly isWhole: { readonly before: boolean; readonly after: boolean };
}

export interface FindingsDifference {
  /** Told of the later text only, in order of place. */
  readonly fresh: readonly Finding[];
  /** Told of the earlier text only, in order of place. */
  readonly gone: readonly Finding[];
}

export interface HealthDifference {
  readonly overall: Moved<OverallStanding>;
  readonly practice: Moved<{ readonly score: Score; readonly gaps: number }>;
  /** Those that moved, in the order of the health report. */
  readonly vitals: readonly VitalMove[];
}

/** The same where nothing moved. */
export interface Moved<T> {
  readonly before: T;
  readonly after: T;
}

export interface Standing {
  readonly score: Score;
  readonly status: Status;
}

export interface OverallStanding extends Standing {
  readonly confidence: Confidence;
  /** What keeps the score down, whatever the mean. */
  readonly cap: CapThen | null;
}

export type CapThen = Omit<Cap, 'range'>;

export interface VitalMove extends Moved<Standing> {
  readonly id: VitalId;
  readonly title: string;
}

/** Whether both mean the same, the same is told of them, and the alliance stands as it stood. */
export function isEmpty({ changes, findings, untold, health }: AllianceDifference): boolean {
  return changes.length + findings.fresh.length + findings.gone.length + untold.length === 0 && !isMoved(health);
}

/** Whether a score, its status or what holds it down is another. */
export function isMoved(health: HealthDifference | undefined): boolean {
  if (!health) return false;
  const { overall, practice, vitals } = health;
  const standing = ({ score, status, cap }: OverallStanding) => JSON.stringify([score, status, cap?.cause]);
  return (
    vitals.length > 0 ||
    standing(overall.before) !== standing(overall.after) ||
    practice.before.score !== practice.after.score ||
    practice.before.gaps !== practice.after.gaps
  );
}
