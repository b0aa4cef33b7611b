// Value and performance: how the KPIs stand, and whether promised value that is due has come.
import { isUndisclosed } from '../../model/absence';
import { formatDay } from '../../model/calendar';
import { knownActual } from '../../model/kpiStanding';
import * as read from '../../model/read';
import type { Kpi } from '../../model/types';
import { past } from '../../rules/phrases';
import { kpiScore } from '../kpiScore';
import type { Fact } from '../report';
import type { Subject } from '../subject';
import { factAt, isIn, meanOfFacts, type Vital } from '../vital';
import { wordsOf } from '../words';

export const performance: Vital = {
  id: 'performance',
  title: 'Value and performance',
  weight: 2,
  owns: (rule) => isIn(rule, 'kpi/', 'goal/', 'purpose/', 'value/', 'partner/', 'relationship/'),
  isRecorded: ({ alliance }) => alliance.kpis.length > 0 || (alliance.purpose?.value ?? []).length > 0,
  measure: (subject) =>
    meanOfFacts([...subject.alliance.kpis.flatMap((kpi) => kpiFact(subject, kpi)), ...valueFacts(subject)]),
};

function kpiFact(subject: Subject, kpi: Kpi): Fact[] {
  const { today } = subject.alliance;
  const actual = knownActual(kpi, today);
  if (!actual) return [];
  const { standing } = kpi;
  const score = kpiScore(kpi, today);
  const unit = kpi.unit ? ` ${wordsOf(kpi.unit.value)}` : '';
  const how =
    standing?.light ??
    (score === undefined ? 'nothing to compare with' : `${Math.round(score)} % of what was expected`);
  const text = `${wordsOf(kpi.label)}: ${actual.value}${unit} on ${formatDay(actual.date)}, ${how}`;
  return [factAt(subject, actual.measurement.node, text, score ?? null)];
}

function valueFacts(subject: Subject): Fact[] {
  const { purpose, today } = subject.alliance;
  return (purpose?.value ?? []).flatMap(({ node, statement, expectedBy }): Fact[] => {
    if (!expectedBy || expectedBy.value >= today || isUndisclosed(node, 'realised') || node.damaged) return [];
    const isRealised = read.items(node, 'realised').length > 0;
    const what = wordsOf(statement?.value ?? 'Promised value');
    const due = `due ${past(expectedBy.value, today)}`;
    return [
      factAt(
        subject,
        expectedBy.node,
        `${what}: ${isRealised ? 'realised' : 'not realised'}, ${due}`,
        isRealised ? 100 : 0,
      ),
    ];
  });
}
