// What no side has ever scored, and where it would stand: shared by the rules about items that are left out.
import { isUndisclosed, type Missing } from '../../model/absence';
import { pointerOf } from '../../model/pointer';
import { madeAssessments } from '../../model/rounds';
import type { Alliance, SideScores } from '../../model/types';
import { pairOf, valueAt } from '../../yaml/tree';

/**
 * Those of `items` below `path` that no side scores in any assessment. None where there are no scores at all, or where
 * some could not be read or are not disclosed.
 */
export function neverScored(alliance: Alliance, path: readonly string[], items: readonly string[]): readonly string[] {
  const assessments = alliance.health?.isWhole ? alliance.health.assessments : [];
  const sides = assessments.flatMap((assessment) => assessment.sides);
  const isKnown = assessments.every(({ node, sides }) => {
    const scores = valueAt(node, 'scores');
    if (scores === undefined) return !node.damaged && !isUndisclosed(node, 'scores');
    return scores.kind === 'map' && !scores.damaged && scores.pairs.length === sides.length;
  });
  if (!isKnown || !sides.every(({ isWhole }) => isWhole) || !sides.some(({ scores }) => scores.length > 0)) return [];
  const scored = new Set(sides.flatMap(({ scores }) => scores.map((score) => score.path)));
  return items.filter((item) => !scored.has([...path, item].join('/')));
}

/** Where `item` would stand: in the latest scores, our own side's where it answered, at the innermost block there is. */
export function placeOf(alliance: Alliance, path: readonly string[], item: string): Missing | undefined {
  const sides =
    madeAssessments(alliance)
      .find(({ sides }) => sides.some(isScored))
      ?.sides.filter(isScored) ?? [];
  const side = sides.find(({ partner }) => partner === alliance.self) ?? sides[0];
  if (!side) return undefined;
  let at = side.node;
  let key = side.key;
  for (const name of path) {
    const pair = pairOf(at, name);
    if (pair?.value.kind !== 'map') break;
    at = pair.value;
    key = pair.key;
  }
  return { at: key, pointer: `${pointerOf(side.node)}/${[...path, item].join('/')}` };
}

function isScored({ scores }: SideScores): boolean {
  return scores.length > 0;
}
