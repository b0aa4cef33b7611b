// Compares how an alliance stands: its health, its practice, and each vital sign that moved. Both sides are to be judged
// on the same day, so that what moved is what was written.
import type { Analysis } from '../analysis';
import type { Overall, VitalId, VitalReport } from '../health/report';
import { VITALS } from '../health/report';
import { type HealthToday, healthToday } from '../health/scores';
import type { HealthDifference, OverallStanding, VitalMove } from './difference';

/** Undefined where one of them is no alliance. */
export function compareHealth(before: Analysis, after: Analysis): HealthDifference | undefined {
  const [was, is] = [healthToday(before), healthToday(after)];
  if (!was || !is) return undefined;
  return {
    overall: { before: overall(was.overall), after: overall(is.overall) },
    practice: { before: practice(was), after: practice(is) },
    vitals: VITALS.flatMap((id) => moved(id, was.vitals[id], is.vitals[id])),
  };
}

function overall({ score, status, confidence, cap }: Overall): OverallStanding {
  if (!cap) return { score, status, confidence, cap };
  const { atMost, lowers, cause, message } = cap;
  return { score, status, confidence, cap: { atMost, lowers, cause, message } };
}

function practice({ practice: { score, gaps } }: HealthToday): HealthDifference['practice']['before'] {
  return { score, gaps };
}

function moved(id: VitalId, was: VitalReport, is: VitalReport): readonly VitalMove[] {
  if (was.score === is.score && was.status === is.status) return [];
  const standing = ({ score, status }: VitalReport) => ({ score, status });
  return [{ id, title: is.title, before: standing(was), after: standing(is) }];
}
