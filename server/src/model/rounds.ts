// Which assessments count today: those made so far, the latest joint one, and what each side said last.
import type { Alliance, Assessment, SideScores } from './types';

/** The scores of one side in one assessment. */
export interface Round {
  readonly assessment: Assessment;
  readonly side: SideScores;
}

/**
 * The assessments dated up to today, the latest first. None where some could not be read or are not disclosed, as the
 * latest is not known then.
 */
export function madeAssessments({ health, today }: Alliance): readonly Assessment[] {
  if (!health?.isWhole) return [];
  return health.assessments.filter(({ date }) => date.value <= today).reverse();
}

export function latestJoint(alliance: Alliance): Assessment | undefined {
  return madeAssessments(alliance).find(({ kind }) => kind === 'joint');
}

/** The rounds of each side that have scores or an answer to whether it would partner again, the latest first. */
export function roundsBySide(alliance: Alliance): readonly (readonly Round[])[] {
  const rounds = new Map(alliance.partners.map((partner): [typeof partner, Round[]] => [partner, []]));
  for (const assessment of madeAssessments(alliance)) {
    for (const side of assessment.sides) {
      if (side.scores.length > 0 || side.wouldPartnerAgain) rounds.get(side.partner)?.push({ assessment, side });
    }
  }
  return [...rounds.values()].filter((each) => each.length > 0);
}

/** Of the rounds of one side, the latest first: the latest of each kind. */
export function latestOfEachKind(rounds: readonly Round[]): readonly Round[] {
  const kinds = new Set<Assessment['kind']>();
  return rounds.filter(({ assessment: { kind } }) => !kinds.has(kind) && kinds.add(kind));
}

/** Whether so few are known to have answered that nothing is told of their answers. */
export function hasFewRespondents({ respondents }: SideScores, { minRespondents }: Alliance): boolean {
  return respondents !== undefined && respondents.value < minRespondents;
}
