// The risks for the map of likelihood and impact.
import { actorName } from '../names';
import type { RiskView } from '../sectionTypes';
import type { Subject } from '../subject';
import { wordsOf, wordsOrNull } from '../words';
import { dayOrNull, orNull } from './values';

export function riskViews(subject: Subject): RiskView[] {
  return subject.alliance.risks.map((risk) => ({
    statement: wordsOf(risk.statement?.value ?? ''),
    category: orNull(risk.category),
    nature: orNull(risk.nature),
    likelihood: orNull(risk.likelihood),
    impact: orNull(risk.impact),
    status: risk.status ?? null,
    owner: risk.owner ? actorName(risk.owner, subject.alliance) : null,
    mitigation: wordsOrNull(risk.mitigation),
    reviewed: dayOrNull(risk.reviewed),
    range: subject.rangeOf(risk.statement?.node ?? risk.node),
  }));
}
