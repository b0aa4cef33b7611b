// Risk: how much of the worst that could be is in the open risks; the highest weighs most.
import type { Risk } from '../../model/types';
import type { Fact } from '../report';
import type { Subject } from '../subject';
import { factAt, isIn, NOT_MEASURED, type Vital } from '../vital';
import { wordsOf } from '../words';

const MOST = 25;
const COUNTED = 5;

export const risk: Vital = {
  id: 'risk',
  title: 'Risk',
  weight: 1,
  owns: (rule) => isIn(rule, 'risk/'),
  isRecorded: ({ alliance }) => alliance.risks.length > 0,
  measure(subject) {
    const weighed = subject.alliance.risks.flatMap((each) => exposureOf(each) ?? []);
    if (weighed.length === 0) return NOT_MEASURED;
    const highest = weighed.map(({ exposure }) => exposure).sort((a, b) => b - a);
    const sum = highest.slice(0, COUNTED).reduce((total, each) => total + each, 0);
    const score = 100 * (1 - (0.7 * (highest[0] ?? 0) + (0.3 * sum) / COUNTED) / MOST);
    return { score, facts: weighed.map((each) => riskFact(subject, each)) };
  },
};

interface Weighed {
  readonly risk: Risk;
  readonly exposure: number;
}

/** Likelihood × impact, half of it once mitigated, none once closed; undefined where one of these is not known. */
export function exposureOf(risk: Risk): Weighed | undefined {
  const { weight, status } = risk;
  if (weight === undefined || status === undefined) return undefined;
  return { risk, exposure: status === 'closed' ? 0 : status === 'mitigated' ? weight / 2 : weight };
}

function riskFact(subject: Subject, { risk, exposure }: Weighed): Fact {
  const { likelihood, impact, status, statement, node } = risk;
  const product = `${likelihood?.value} × ${impact?.value}`;
  const text = `${wordsOf(statement?.value ?? 'A risk')}: ${product}, ${status}, counts ${exposure} of ${MOST}`;
  return factAt(subject, statement?.node ?? node, text);
}
