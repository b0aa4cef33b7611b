// Compares the assessments of the relationship, each by its day and kind: what the sides said, and how that moved. Of a
// side of which too few answered no score is told.
import { sideScore } from '../health/vitals/relationship';
import { formatDay } from '../model/calendar';
import { hasFewRespondents } from '../model/rounds';
import type { Alliance, Assessment, SideScores } from '../model/types';
import { joined, quoted } from '../schema/words';
import { type KeyOf, matchedBy } from './match';
import type { Both, Draft, Two } from './two';
import { capital } from './words';

export function compareAssessments(two: Two): readonly Draft[] {
  const [earlier, later] = [two.before, two.after].map(({ health }) => health?.assessments ?? []);
  const { both, gone, come } = matchedBy(earlier ?? [], later ?? [], KEYS, two.meaning);
  return [
    ...gone.map((assessment): Draft => {
      const sentence = `${capital(name(assessment))} is gone.`;
      return { kind: 'assessment/removed', sentence, before: assessment.node };
    }),
    ...come.map((assessment) => added(assessment, two.after)),
    ...both.flatMap((pair) => scores(pair, two)),
  ];
}

/** By day and kind, else by day. */
const KEYS: readonly KeyOf<Assessment>[] = [
  ({ date, kind }) => `${date.value} ${kind}`,
  ({ date }) => String(date.value),
];

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
  const ids = new Set([...before.sides, ...after.sides].map(({ partner }) => partner.id.value));
  return [...ids].flatMap((id): readonly Draft[] => {
    const [was, is] = [before, after].map(({ sides }) => sides.find(({ partner }) => partner.id.value === id));
    if (two.meaning(was?.node) === two.meaning(is?.node)) return [];
    const what = `What ${quoted((is ?? was)?.partner.label ?? id)} said in ${name(after)}`;
    const nodes = { before: was?.node, after: is?.node };
    const [earlier, later] = [was && mean(was, two.before), is && mean(is, two.after)];
    if (!is)
      return [{ kind: 'assessment/scores', sentence: `${what} is gone${it(earlier)}.`, ...nodes, weight: 'high' }];
    if (!was) {
      const sentence = `${what} is now recorded${later === undefined ? '' : `: ${later}`}.`;
      return [{ kind: 'assessment/scores', sentence, ...nodes, weight: 'low' }];
    }
    const isMoved = later !== undefined && later !== earlier;
    const sentence = isMoved ? `${what} is now ${later}${it(earlier)}.` : `${what} was changed.`;
    return [{ kind: 'assessment/scores', sentence, ...nodes }];
  });
}

function it(earlier: string | undefined): string {
  return earlier === undefined ? '' : `; it was ${earlier}`;
}

/** `3.7 of 5 on average`; nothing where no score may be told. */
function mean(side: SideScores, alliance: Alliance): string | undefined {
  const value = meanIn(side, alliance);
  return value === undefined ? undefined : `${value.toFixed(1)} of 5 on average`;
}
