// One vital sign put together: its measure, less the deductions.
import { deductionsOf } from './deductions';
import { type Expected, shareMet } from './practice';
import type { Score, Trend, VitalReport } from './report';
import { statusOf, whole } from './scale';
import type { Subject } from './subject';
import { NOT_MEASURED, type Vital } from './vital';

export function vitalReport(vital: Vital, subject: Subject, expected: readonly Expected[]): VitalReport {
  const isOver = subject.alliance.stage?.value === 'closed';
  const { score: measured, facts } = isOver ? NOT_MEASURED : vital.measure(subject);
  const deductions = deductionsOf(subject, vital);
  const measure = measured === undefined ? null : whole(measured);
  const start = measure ?? (isSilenceGood(vital, subject) ? 100 : null);
  const off = deductions.reduce((sum, { points }) => sum + points, 0);
  const score = start === null ? null : whole(start - off);
  return {
    title: vital.title,
    score,
    status: statusOf(score, subject.configuration.health.thresholds),
    trend: null,
    practice: shareMet(expected.filter(({ rule }) => vital.owns(rule.id))),
    measure,
    deductions,
    facts,
  };
}

/** Whether no complaint is a good sign: its part is recorded, by people who would know (the public would not), and goes on. */
function isSilenceGood(vital: Vital, subject: Subject): boolean {
  const { isPublic, stage } = subject.alliance;
  return !isPublic && stage?.value !== 'closed' && vital.isRecorded(subject);
}

/** Undefined scores have no trend. */
export function trendOf(before: Score | undefined, now: Score): Trend | null {
  if (before === undefined || before === null || now === null) return null;
  return { before, change: now - before };
}
