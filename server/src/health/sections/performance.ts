// The KPI board, and value promised and realised.

import type { Day } from '../../model/calendar';
import { readingsOf } from '../../model/kpiStanding';
import { directionOf, expectedAt } from '../../model/kpis';
import * as read from '../../model/read';
import type { Kpi, KpiTarget, Measurement, Thresholds } from '../../model/types';
import { kpiScore } from '../kpiScore';
import { actorNames, referenceName } from '../names';
import type { KpiView, LimitsView, PointView, TargetView, ThresholdsView, ValueView } from '../sectionTypes';
import type { Subject } from '../subject';
import { wordsOf, wordsOrNull } from '../words';
import { dayOrNull, orNull } from './values';

export function kpiViews(subject: Subject): KpiView[] {
  const { alliance } = subject;
  return alliance.kpis.map((kpi) => ({
    id: kpi.id.value,
    name: wordsOf(kpi.label),
    category: wordsOrNull(kpi.category),
    indicator: orNull(kpi.indicator),
    unit: wordsOrNull(kpi.unit),
    direction: directionOf(kpi) ?? null,
    owner: actorNames(kpi.owners, alliance),
    baseline: kpi.baseline ? pointView(subject, kpi.baseline) : null,
    target: kpi.target ? targetView(subject, kpi.target) : null,
    plan: inOrder(kpi.plan).map((point) => pointView(subject, point)),
    thresholds: kpi.thresholds ? thresholdsView(subject, kpi.thresholds) : null,
    limits: limitsOf(kpi, alliance.today),
    expected: expectedAt(kpi, alliance.today) ?? null,
    actuals: inOrder(kpi.actuals).map((point) => pointView(subject, point)),
    light: kpi.standing?.light ?? null,
    score: scoreOf(kpi, subject),
    range: subject.rangeOf(kpi.id.node),
  }));
}

/** A threshold that is a percentage of what is expected is worth more as time goes by. */
function limitsOf(kpi: Kpi, today: Day): LimitsView {
  const { amber, red } = kpi.thresholds ?? {};
  const limits = { amber: orNull(amber), red: orNull(red) };
  const reading = kpi.standing?.reading ?? readingsOf(kpi)[0];
  if (reading === 'value') return limits;
  const expected = expectedAt(kpi, today);
  const direction = directionOf(kpi);
  if (reading === undefined || expected === undefined || expected <= 0 || direction === 'within-range')
    return { amber: null, red: null };
  const worth = (percent: number | null) =>
    percent === null || percent <= 0
      ? null
      : direction === 'lower-is-better'
        ? (expected * 100) / percent
        : (expected * percent) / 100;
  return { amber: worth(limits.amber), red: worth(limits.red) };
}

function scoreOf(kpi: Kpi, { alliance }: Subject): number | null {
  const score = kpiScore(kpi, alliance.today);
  return score === undefined ? null : Math.round(score);
}

function inOrder(points: readonly Measurement[]): readonly Measurement[] {
  return [...points].sort((a, b) => (a.date?.value ?? 0) - (b.date?.value ?? 0));
}

function pointView(subject: Subject, { node, value, date }: Measurement): PointView {
  return { value: orNull(value), date: dayOrNull(date), range: subject.rangeOf(value?.node ?? node) };
}

function targetView(subject: Subject, { node, value, min, max, by }: KpiTarget): TargetView {
  return { value: orNull(value), min: orNull(min), max: orNull(max), by: dayOrNull(by), range: subject.rangeOf(node) };
}

function thresholdsView(subject: Subject, { node, of, amber, red }: Thresholds): ThresholdsView {
  return { of: of ?? null, amber: orNull(amber), red: orNull(red), range: subject.rangeOf(node) };
}

export function valueViews(subject: Subject): ValueView[] {
  const { alliance } = subject;
  return (alliance.purpose?.value ?? []).map(({ node, beneficiary, statement, expectedBy }) => ({
    beneficiary: beneficiary ? referenceName(beneficiary, alliance) : null,
    statement: wordsOrNull(statement),
    expectedBy: dayOrNull(expectedBy),
    realised: read.blocks(node, 'realised').map((item) => ({
      what: wordsOrNull(read.text(item, 'what')),
      date: dayOrNull(read.day(item, 'date')),
      range: subject.rangeOf(item),
    })),
    range: subject.rangeOf(statement?.node ?? node),
  }));
}
