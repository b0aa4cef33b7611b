// The overall score: the weighted mean of the known vital signs, held down while something stands that no mean may hide.
import { isAtLeast } from '../finding';
import type { Cap, Confidence, Overall, VitalId, VitalReport } from './report';
import { statusOf, whole } from './scale';
import type { Subject } from './subject';
import { ALL_VITALS } from './vitals/index';

/** Errors that leave no more than red, and those that leave no more than amber. */
const TO_RED = ['sponsor/missing', 'sponsor/departed', 'exit/not-activated', 'agreement/expired'] as const;
const TO_AMBER = ['escalation/missing', 'exit/missing'] as const;

/** Known vital signs from which on confidence is high, and medium. */
const MANY = 6;
const SOME = 4;

type Vitals = Readonly<Record<VitalId, VitalReport>>;

export function overallOf(subject: Subject, vitals: Vitals): Overall {
  const { thresholds } = subject.configuration.health;
  const mean = weightedMean(subject, vitals);
  const standing = capOf(subject, vitals);
  const lowers = standing !== undefined && mean !== null && mean > standing.atMost;
  const score = lowers ? standing.atMost : mean;
  const confidence = confidenceOf(subject, vitals);
  const isTooLittle = confidence === 'low' && !standing;
  return {
    score,
    status: isTooLittle ? 'unknown' : statusOf(score, thresholds),
    cap: standing ? { ...standing, lowers } : null,
    confidence,
    trend: null,
  };
}

function weightedMean({ configuration }: Subject, vitals: Vitals): number | null {
  let [sum, weights] = [0, 0];
  for (const { id, weight: usual } of ALL_VITALS) {
    const { score } = vitals[id];
    if (score === null) continue;
    const weight = configuration.health.weights[id] ?? usual;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : whole(sum / weights);
}

/** The lowest cap that stands. Caps follow findings and red vital signs. */
function capOf(subject: Subject, vitals: Vitals): Omit<Cap, 'lowers'> | undefined {
  const { green, amber } = subject.configuration.health.thresholds;
  const byRule = (atMost: number) => (cause: string) => {
    const finding = subject.of(cause).find(({ level }) => level === 'error');
    return finding ? [{ atMost, cause, message: finding.message, range: finding.range }] : [];
  };
  const red = ALL_VITALS.flatMap(({ id, title, weight }) => {
    const { status, score, facts, deductions } = vitals[id];
    if (weight === 1 || status !== 'red') return [];
    const range = facts.find((fact) => fact.score !== null && fact.score < 100)?.range ?? deductions[0]?.range;
    const at = range ?? subject.rangeOf(subject.alliance.root);
    return [{ atMost: below(green), cause: id, message: `${title} is red at ${score}.`, range: at }];
  });
  return [...TO_RED.flatMap(byRule(below(amber))), ...TO_AMBER.flatMap(byRule(below(green))), ...red][0];
}

function below(threshold: number): number {
  return Math.max(0, Math.ceil(threshold) - 1);
}

function confidenceOf(subject: Subject, vitals: Vitals): Confidence {
  if (isPartUnread(subject)) return 'low';
  const known = Object.values(vitals).filter(({ score }) => score !== null).length;
  const confidence = known >= MANY ? 'high' : known >= SOME ? 'medium' : 'low';
  const isBroken = subject.shapeFindings.some(
    ({ ruleId, level }) => ruleId.startsWith('syntax/') && isAtLeast(level, 'error'),
  );
  return isBroken && confidence === 'high' ? 'medium' : confidence;
}

/** A part of the file at its root that could not be read: of the wrong kind, or a key lost to a syntax error. */
function isPartUnread({ alliance: { root }, shapeFindings }: Subject): boolean {
  return (
    root.damaged ||
    shapeFindings.some(({ ruleId, pointer }) => ruleId === 'schema/wrong-type' && /^\/[^/]+$/.test(pointer))
  );
}
