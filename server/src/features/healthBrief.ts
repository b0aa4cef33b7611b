// The health report in short: what there is room for beside the text, in a tree or in a line.
import { type HealthReport, VITALS } from '../health/report';
import type { HealthBrief } from '../protocol';

export function healthBrief(report: HealthReport): HealthBrief {
  const { path, id, name, asOf, stage, isPublic, practice, vitals, attention } = report;
  const { score, status, confidence, trend, cap } = report.overall;
  return {
    name: name ?? id ?? path,
    ...{ asOf, stage, isPublic },
    overall: { score, status, confidence, trend },
    cap: cap?.lowers ? cap.message : null,
    practice: { score: practice.score, gaps: practice.gaps },
    vitals: VITALS.map((id) => {
      const { title, score, status, trend } = vitals[id];
      return { id, title, score, status, trend };
    }),
    attention,
  };
}
