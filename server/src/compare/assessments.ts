// Compares the assessments of the relationship, each by its day and kind: what the sides said, and how that moved. Of a
// side of which too few answered no score is told.
import { sideScore } from '../health/vitals/relationship';
import { formatDay } from '../model/calendar';
import { hasFewRespondents } from '../model/rounds';
import type { Alliance, Assessment, SideScores } from '../model/types';
import { joined, quoted } from '../schema/words';
import { matched } from './match';
import type { Both, Draft, Two } from './two';
import { capital } from './words';

export function compareAssessments(two: Two): readonly Draft[] {
  const [earlier, later] = [two.before, two.after].map(({ health }) => health?.assessments ?? []);
  const { both, gone, come } = matched(earlier ?? [], later ?? [], keyOf, two.meaning);
  return [
    ...gone.map((assessment): Draft => {
      const sentence = `${capital(name(assessment))} is gone.`;
      return { kind: 'assessment/removed', sentence, before: assessment.node };
    }),
    ...come.map((assessment) => added(assessment, two.after)),
    ...both.flatMap((pair) => scores(pair, two)),
  ];
}

function keyOf({ date, kind }: Assessment): string {
  return `${date.value} ${kind}`;
}

function name({ date, kind }: Assessment): string {
  return `the ${kind === undefined ? '' : `${kind} `}assessment of ${formatDay(date.value)}`;
}

/** What each side said, against what it said the last time in one of that kind. */
function added(assessment: Assessment, alliance: Alliance): Draft {
  const last = (alliance.health?.assessments ?? []).findLast(
    ({ date, kind }) => date.value < assessment.date.value && kind === assessment.kind,
  );
  const moves = assessment.sides.map((side) => {
    const before = last?.sides.find(({ partner }) => partner === side.partner);
    return { side, was: before && meanIn(before, alliance), is: meanIn(side, alliance) };
  });
  const told = moves.map(({ side, was, is }) => {
    const label = quoted(side.partner.label);
    if (is === undefined)
      return hasFewRespondents(side, alliance) ? `too few answered at ${label}` : `${label} gives no score`;
    return `${label} scores ${is.toFixed(1)} of 5${was === undefined ? '' : ` (before ${was.toFixed(1)})`}`;
  });
  const isLower = moves.some(({ was, is }) => was !== undefined && is !== undefined && is.toFixed(1) < was.toFixed(1));
  const sentence = `${capital(name(assessment))} is new${told.length > 0 ? `: ${joined(told, 'and')}` : ''}.`;
  return { kind: 'assessment/added', sentence, after: assessment.node, ...(isLower ? { weight: 'medium' } : {}) };
}

/** Of 5, as the health report has it. */
function meanIn(side: SideScores, alliance: Alliance): number | undefined {
  const score = hasFewRespondents(side, alliance) ? undefined : sideScore(side);
  return score === undefined ? undefined : score / 20;
}

/** What was recorded is another now: one sentence a side, not one an item. */
function scores({ before, after }: Both<Assessment>, two: Two): readonly Draft[] {
  return after.sides.flatMap((side): readonly Draft[] => {
    const earlier = before.sides.find(({ partner }) => partner.id.value === side.partner.id.value);
    if (!earlier || two.meaning(earlier.node) === two.meaning(side.node)) return [];
    const [was, is] = [meanIn(earlier, two.before), meanIn(side, two.after)];
    const what = `What ${quoted(side.partner.label)} said in ${name(after)}`;
    const mean = (value: number | undefined) =>
      value === undefined ? 'without a score that may be told' : `${value.toFixed(1)} of 5`;
    const isMoved = was !== is && mean(was) !== mean(is);
    const sentence = isMoved ? `${what} is now ${mean(is)} on average; it was ${mean(was)}.` : `${what} was changed.`;
    return [{ kind: 'assessment/scores', sentence, before: earlier.node, after: side.node }];
  });
}
