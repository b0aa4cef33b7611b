// An alliance as a member of a portfolio: as much of its health report as all of them together are told from.
import type { AllianceRow, Member, VitalCell } from '../portfolioTypes';
import type { HealthReport, VitalId } from '../report';

/** `path` is what the portfolio names it with. */
export function memberOf(report: HealthReport, path: string): Member {
  const { id, name, asOf, partners, stage, tier, isPublic, attention, asks, calendar, sections } = report;
  return {
    ...{ path, id, name, asOf, partners, stage, tier, isPublic, attention, asks, calendar },
    ...measuresOf(report),
    sections: { sides: sections.sides },
  };
}

/** What can be seen at a glance. */
export function measuresOf({
  overall,
  practice,
  vitals,
}: Member): Pick<AllianceRow, 'overall' | 'practice' | 'vitals'> {
  const cell = (id: VitalId): VitalCell => {
    const { score, status, trend } = vitals[id];
    return { score, status, trend };
  };
  return {
    overall: { score: overall.score, status: overall.status, confidence: overall.confidence, trend: overall.trend },
    practice: { score: practice.score, gaps: practice.gaps },
    vitals: {
      sponsorship: cell('sponsorship'),
      accountability: cell('accountability'),
      governance: cell('governance'),
      performance: cell('performance'),
      relationship: cell('relationship'),
      risk: cell('risk'),
      commitments: cell('commitments'),
      resilience: cell('resilience'),
    },
  };
}
