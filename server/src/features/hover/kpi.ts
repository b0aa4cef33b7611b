// A KPI: its target, the latest actual, how much of what was expected that is, and what it is worth in the health report.
import { kpiScore } from '../../health/kpiScore';
import { formatDay } from '../../model/calendar';
import { attainmentOf, knownActual } from '../../model/kpiStanding';
import type { Kpi } from '../../model/types';
import { bar } from '../bar';
import { dayAndDistance } from '../distance';
import type { Teller, Telling } from './card';

export const kpi: Teller<Kpi> = (kpi, { marks, today }) => {
  const { label, category } = kpi;
  return {
    head: [marks.strong(label), ...(category ? [marks.text(category.value)] : [])].join(', '),
    points: [...target(kpi, { marks, today }), ...latest(kpi, { marks, today })],
  };
};

type Manner = Pick<Telling, 'marks' | 'today'>;

function target({ target, unit }: Kpi, { marks, today }: Manner): string[] {
  if (!target) return [];
  const { value, min, max, by } = target;
  const aim = value
    ? `${value.value}`
    : min && max
      ? `${min.value} to ${max.value}`
      : min
        ? `at least ${min.value}`
        : max && `at most ${max.value}`;
  if (aim === undefined) return [];
  return [`target: ${aim}${inUnit(unit?.value, marks)}${by ? ` by ${dayAndDistance(by.value, today)}` : ''}`];
}

function latest(kpi: Kpi, { marks, today }: Manner): string[] {
  const actual = knownActual(kpi, today);
  if (!actual) return [];
  const attainment = attainmentOf(kpi, actual);
  const { light } = kpi.standing ?? {};
  const share = attainment && [
    `${marks.code(bar(attainment.percent))} ${Math.round(attainment.percent)} % of the ${Number(attainment.expected.toFixed(2))} expected then`,
  ];
  const standing = [...(share ?? []), ...(light ? [light] : [])].join(', ');
  const figure = `latest: ${actual.value}${inUnit(kpi.unit?.value, marks)} on ${formatDay(actual.date)}`;
  const score = kpiScore(kpi, today);
  const worth = score === undefined ? [] : [`counts ${Math.round(score)} of 100 in the health of the alliance`];
  return [figure, ...(standing === '' ? [] : [standing]), ...worth];
}

function inUnit(unit: string | undefined, { text }: Manner['marks']): string {
  return unit === undefined ? '' : ` ${text(unit)}`;
}
