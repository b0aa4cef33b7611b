// Relationship: how each side scores the alliance in its latest assessment. The less satisfied side counts double.
import { addDuration, formatDay } from '../../model/calendar';
import { hasFewRespondents, type Round, roundsBySide } from '../../model/rounds';
import { meanOf as meanScore } from '../../model/scores';
import type { Alliance, SideScores } from '../../model/types';
import type { Fact } from '../report';
import { meanOf } from '../scale';
import type { Subject } from '../subject';
import { isIn, type Vital } from '../vital';
import { wordsOf } from '../words';

const BLOCKS = ['principles', 'capability', 'trust'] as const;

export const relationship: Vital = {
  id: 'relationship',
  title: 'Relationship',
  weight: 2,
  owns: (rule) => isIn(rule, 'health/', 'culture/', 'language/'),
  // A relationship nobody was asked about lately is unknown, whatever else is written.
  isRecorded: () => false,
  measure(subject) {
    const facts = roundsBySide(subject.alliance).flatMap((rounds) => sideFact(subject, rounds));
    const scores = facts.flatMap(({ score }) => score ?? []);
    if (scores.length === 0) return { score: undefined, facts };
    return { score: scores.length === 1 ? scores[0] : meanOf([...scores, Math.min(...scores)]), facts };
  },
};

function sideFact(subject: Subject, rounds: readonly Round[]): Fact[] {
  const round = latestRound(rounds);
  if (!round) return [];
  const { alliance } = subject;
  const { assessment, side } = round;
  const when = `${assessment.kind ? `${assessment.kind} ` : ''}assessment of ${formatDay(assessment.date.value)}`;
  const name = wordsOf(side.partner.label);
  const fact = (text: string, score: number | null): Fact[] => [{ text, score, range: subject.rangeOf(side.key) }];
  if (hasFewRespondents(side, alliance)) return fact(`${name}: too few answered in the ${when}`, null);
  const score = sideScore(side);
  if (score === undefined) return [];
  if (isOld(subject, assessment.date.value)) return fact(`${name}: the ${when} is too old to count`, null);
  return fact(`${name} scores ${(score / 20).toFixed(1)} of 5 in the ${when}`, Math.round(score));
}

/** The latest joint one, in which a side is asked about all of it; else the latest. */
function latestRound(rounds: readonly Round[]): Round | undefined {
  return rounds.find(({ assessment, side }) => assessment.kind === 'joint' && side.scores.length > 0) ?? rounds[0];
}

/** The mean of the blocks that are scored, times 20. */
export function sideScore({ scores }: SideScores): number | undefined {
  const blocks = BLOCKS.flatMap((block) => meanScore(scores.filter(({ path }) => path.startsWith(`${block}/`))) ?? []);
  const mean = meanOf(blocks);
  return mean === undefined ? undefined : mean * 20;
}

/** Older than twice the cadence; where none is written, the longest time between two counts as one. */
function isOld(subject: Subject, day: number): boolean {
  const { health, today }: Alliance = subject.alliance;
  const cadence = health?.cadence?.value ?? subject.duration('health/overdue', 'cadence');
  return today > addDuration(day, { ...cadence, count: cadence.count * 2 });
}
