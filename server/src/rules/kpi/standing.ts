// The rules about a KPI beyond one of its thresholds: one factory, as they differ only in the light.
import type { Level } from '../../finding';
import { missedTarget, type Standing } from '../../model/kpiStanding';
import { directionOf } from '../../model/kpis';
import type { Kpi, Written } from '../../model/types';
import { defineRule, type PracticeRule } from '../rule';
import { figure, figureIn, kpiName, percent, reckoned, stood } from './figures';

export interface StandingRule {
  readonly id: string;
  readonly level: Level;
  readonly light: 'amber' | 'red';
  readonly summary: string;
  readonly why: string;
  readonly next?: string;
  readonly examples: PracticeRule['examples'];
}

export function standingRule({ light, why, ...meta }: StandingRule): PracticeRule {
  return defineRule({
    ...meta,
    kind: 'condition',
    measured: true,
    why: `${why} With thresholds of plan, the latest actual is held against what was expected on its day: on a straight line from baseline through plan to target, or the target itself where it has no date. Thresholds of value are held against the actual. Thresholds that say neither are told only where both agree. A target missed altogether is told instead.`,
    source: ['P'],
    check({ kpis, today }, report) {
      const leavesToTarget = report.speaks('kpi/target-past');
      for (const kpi of kpis) {
        const { standing } = kpi;
        if (standing?.light !== light || !standing.limit) continue;
        const { limit, actual } = standing;
        if (leavesToTarget && missedTarget(kpi, today)) continue;
        const at = actual.measurement.value?.node ?? actual.measurement.node;
        report(at, `${kpiName(kpi)} ${stood(kpi, actual)}${held(kpi, standing, limit)}.`, {
          related: [{ at: limit.node, message: `The ${light} threshold.` }],
        });
      }
    },
  });
}

/** `, 69 % of the 58 expected by then and below the red threshold of 75 %`. */
function held(kpi: Kpi, { light, attainment, actual }: Standing, limit: Written<number>): string {
  if (attainment) {
    return `, where ${reckoned(attainment.expected)} was expected: ${percent(attainment.percent)} of plan, below the ${light} threshold of ${figure(limit)} %`;
  }
  const isBelow = directionOf(kpi) === 'higher-is-better' || actual.value < limit.value;
  return `, ${isBelow ? 'below' : 'above'} the ${light} threshold of ${figureIn(kpi, limit)}`;
}
