// Sponsorship: whether each side has an executive sponsor who is there as often as agreed.
import { addDuration, type Day, type Duration, daysIn, meetingGrace } from '../../model/calendar';
import { engagedOf, engagementLog } from '../../model/engagement';
import { nameOf, sponsorsOf } from '../../model/holders';
import { endOf, isToCome } from '../../model/tenure';
import { sidesOf, vacanciesOf } from '../../model/vacancy';
import { past } from '../../rules/phrases';
import type { Fact } from '../report';
import type { Subject } from '../subject';
import { factAt, isIn, meanOfFacts, type Vital } from '../vital';
import { wordsOf } from '../words';

/** What a sponsor is worth who has not been seen for three times the cadence or longer. */
const FAR_AWAY = 40;

export const sponsorship: Vital = {
  id: 'sponsorship',
  title: 'Sponsorship',
  weight: 2,
  owns: (rule) => isIn(rule, 'sponsor/') && rule !== 'sponsor/leaving',
  isRecorded: ({ alliance }) => sponsorsOf(alliance).length > 0,
  measure(subject) {
    const facts = [...sponsorFacts(subject), ...vacancyFacts(subject)];
    // Of a public record nobody can say that a sponsor lacks: the others do not stand for the whole then.
    const isUnknown = subject.alliance.isPublic && facts.some(({ score }) => score === 0);
    return isUnknown
      ? { score: undefined, facts: facts.map((fact) => ({ ...fact, score: null })) }
      : meanOfFacts(facts);
  },
};

function sponsorFacts(subject: Subject): Fact[] {
  const { alliance } = subject;
  const { today } = alliance;
  const log = engagementLog(alliance);
  return sponsorsOf(alliance).map(({ holder, partner }) => {
    const who = `${wordsOf(holder.label)} of ${wordsOf(partner.label)}`;
    const end = endOf(holder);
    const fact = (text: string, score: number | null = null) => factAt(subject, nameOf(holder), text, score);
    if (end && end.day < today) return fact(`${who} left on ${past(end.day, today)}, and nobody has followed`, 0);
    if (isToCome(holder, today)) return fact(`${who} has yet to begin`);
    const engaged = engagedOf(holder, log);
    if (!engaged) return fact(`${who}: nothing tells when the sponsor was last engaged`);
    const { from, last } = engaged;
    const seen = `${who} was last engaged on ${past(last.day, today)}`;
    if (!holder.cadence) return fact(`${seen}; no cadence is agreed`);
    const score = engagement(from, holder.cadence.value, today);
    return fact(`${seen}, ${score === 100 ? 'in time' : 'later than agreed'}`, score);
  });
}

function vacancyFacts(subject: Subject): Fact[] {
  const { alliance } = subject;
  if (!subject.expects('sponsor/missing')) return [];
  const sides = new Set(sidesOf(alliance));
  return vacanciesOf(alliance, 'executiveSponsor')
    .filter(({ partner }) => sides.has(partner))
    .map(({ partner, place }) => {
      const name = wordsOf(partner.label);
      const text = alliance.isPublic ? `The sponsor of ${name} is not public` : `${name} has no executive sponsor`;
      return { text, score: 0, range: subject.rangeOf(place) };
    });
}

/** 100 until the cadence and its grace are over, then straight down to 40 at three times the cadence. */
function engagement(from: Day, cadence: Duration, today: Day): number {
  const inTime = addDuration(from, cadence) + meetingGrace(cadence);
  if (today <= inTime) return 100;
  const end = addDuration(from, { ...cadence, count: cadence.count * 3 });
  // A cadence of days has a grace longer than itself.
  const span = Math.max(end - inTime, daysIn(cadence));
  return Math.max(FAR_AWAY, 100 - ((100 - FAR_AWAY) * (today - inTime)) / span);
}
