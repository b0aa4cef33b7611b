// How far the sides are apart on each item that several of them scored.
import type { Score, SideScores } from './types';

/** One item as the sides see it: the lowest and the highest score, and the distance between them. */
export interface ItemGap {
  readonly path: string;
  readonly low: { readonly side: SideScores; readonly score: Score };
  readonly high: { readonly side: SideScores; readonly score: Score };
  readonly distance: number;
}

/** The items that two sides or more scored, in the order in which they are first met. */
export function itemGaps(sides: readonly SideScores[]): readonly ItemGap[] {
  const gaps = new Map<string, ItemGap | { readonly side: SideScores; readonly score: Score }>();
  for (const side of sides) {
    for (const score of side.scores) {
      const here = { side, score };
      const before = gaps.get(score.path);
      gaps.set(score.path, before ? widened(before, here) : here);
    }
  }
  return [...gaps.values()].flatMap((gap) => ('distance' in gap ? gap : []));
}

function widened(before: ItemGap | ItemGap['low'], here: ItemGap['low']): ItemGap {
  const { low, high } = 'distance' in before ? before : { low: before, high: before };
  const lowest = here.score.value.value < low.score.value.value ? here : low;
  const highest = here.score.value.value > high.score.value.value ? here : high;
  const distance = rounded(highest.score.value.value - lowest.score.value.value);
  return { path: here.score.path, low: lowest, high: highest, distance };
}

/** Without the dust of binary fractions: 3.3 − 1.8 is 1.5. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
