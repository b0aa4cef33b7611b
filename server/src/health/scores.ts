// The vital signs of an alliance on the day of its analysis, and the overall score they make; no past, no pictures.
import type { Analysis } from '../analysis';
import { overallOf } from './overall';
import { expectedOf, practiceOf } from './practice';
import type { Overall, Practice, VitalId, VitalReport } from './report';
import { type Subject, subjectOf } from './subject';
import { vitalReport } from './vitalReport';
import { ALL_VITALS } from './vitals/index';

export interface Scores {
  readonly overall: Overall;
  readonly vitals: Readonly<Record<VitalId, VitalReport>>;
}

export function scoresOf(subject: Subject): Scores {
  const expected = expectedOf(subject);
  const made = new Map(ALL_VITALS.map((vital) => [vital.id, vitalReport(vital, subject, expected)]));
  const vitals = vitalsOf((id) => made.get(id) ?? missing(id));
  return { vitals, overall: overallOf(subject, vitals) };
}

function missing(id: VitalId): never {
  throw new Error(`There is no vital sign "${id}".`);
}

export function vitalsOf(of: (id: VitalId) => VitalReport): Readonly<Record<VitalId, VitalReport>> {
  return {
    sponsorship: of('sponsorship'),
    accountability: of('accountability'),
    governance: of('governance'),
    performance: of('performance'),
    relationship: of('relationship'),
    risk: of('risk'),
    commitments: of('commitments'),
    resilience: of('resilience'),
  };
}

export interface HealthToday extends Scores {
  readonly practice: Practice;
}

/** How an alliance stands, without what the pictures need; undefined for a file that is no alliance. */
export function healthToday(analysis: Analysis): HealthToday | undefined {
  const { alliance } = analysis.file;
  if (!alliance) return undefined;
  const subject = subjectOf(analysis, alliance);
  return { ...scoresOf(subject), practice: practiceOf(subject) };
}
