// The health of an alliance: a pure function of its Analysis, so that the same file on the same day gives the same report.
import type { Analysis } from '../analysis';
import { formatDay } from '../model/calendar';
import type { Partner } from '../model/types';
import { sidesOf } from '../model/vacancy';
import { RULES } from '../rules/index';
import { settingFor } from '../workspace/settings';
import { asksOf } from './asks';
import { attentionOf } from './attention';
import { seenBy } from './audience';
import { calendarOf } from './calendar';
import { earlierAnalysis } from './earlier';
import { nameAt } from './names';
import { practiceOf } from './practice';
import { progressOf, reviewOf } from './progress';
import type { Audience, HealthReport, OrganisationName, Overall, Trend, VitalId } from './report';
import { scoresOf, vitalsOf } from './scores';
import { sectionsOf } from './sections/index';
import { type Subject, subjectOf } from './subject';
import { trendOf } from './vitalReport';

/** Vital signs that rest on what is written today alone, without dates: they have no past to compare with. */
const WITHOUT_PAST: ReadonlySet<VitalId> = new Set(['accountability', 'risk']);

/** Undefined for a file that is no alliance. `audience` is whose eyes it is for. */
export function health(analysis: Analysis, audience: Audience = 'internal'): HealthReport | undefined {
  const shown = seenBy(analysis, audience);
  const { alliance } = shown.file;
  if (!alliance) return undefined;
  const subject = subjectOf(shown, alliance);
  const now = scoresOf(subject);
  const earlier = earlierAnalysis(shown);
  const before = earlier?.file.alliance && scoresOf(subjectOf(earlier, earlier.file.alliance));
  return {
    ...headOf(analysis, subject),
    audience,
    overall: { ...now.overall, trend: overallTrend(before?.overall, now.overall) },
    practice: practiceOf(subject),
    vitals: vitalsOf((id) => ({
      ...now.vitals[id],
      trend: WITHOUT_PAST.has(id) ? null : trendOf(before?.vitals[id].score, now.vitals[id].score),
    })),
    asks: asksOf(subject),
    attention: attentionOf(subject),
    review: reviewOf(subject),
    progress: progressOf(subject),
    calendar: calendarOf(subject),
    sections: sectionsOf(subject),
  };
}

/** Of two scores of which one rests on too little, a difference says nothing. */
function overallTrend(before: Overall | undefined, now: Overall): Trend | null {
  if (before?.status === 'unknown' || now.status === 'unknown') return null;
  return trendOf(before?.score, now.score);
}

function organisationOf({ node, organisation }: Partner, subject: Subject): OrganisationName | null {
  const name = nameAt(node, 'organisation', subject);
  return organisation && name !== null ? { id: organisation.value, name } : null;
}

function headOf({ path, asOf, configuration }: Analysis, subject: Subject) {
  const { alliance } = subject;
  const { green, amber } = configuration.health.thresholds;
  return {
    path,
    asOf: formatDay(asOf),
    id: alliance.id?.value ?? null,
    name: alliance.name?.value ?? null,
    partners: sidesOf(alliance).map((partner) => ({
      id: partner.id.value,
      name: partner.label,
      isSelf: partner.isSelf,
      organisation: organisationOf(partner, subject),
    })),
    stage: alliance.stage?.value ?? null,
    tier: alliance.tier?.value ?? null,
    depth: alliance.depth,
    isPublic: alliance.isPublic,
    rulesOff: RULES.filter(({ id }) => settingFor(configuration, path, id).level === 'off').length,
    thresholds: { green, amber },
  };
}
