// Figures of a KPI that contradict each other: thresholds, range, target and baseline.
import { lacks } from '../../model/absence';
import { type Disorder, disorderOf, type Reading, readingsOf } from '../../model/kpiStanding';
import { directionOf } from '../../model/kpis';
import type { Kpi } from '../../model/types';
import { quoted } from '../../schema/words';
import { defineRule, type Report } from '../rule';
import { figure, kpiName } from './figures';

export default defineRule({
  id: 'kpi/threshold-order',
  kind: 'condition',
  level: 'error',
  summary: 'Red, amber and target of a KPI stand in the order of its direction.',
  why: 'Thresholds turned round show a KPI green that is in trouble, and red when all is well. Where higher is better, red lies below amber and amber not above the target; where lower is better, the other way round. Thresholds of plan are percent attained of what is expected, so red lies below amber whatever the direction. Thresholds that do not say what they are of are told only where they are out of order both as figures and as percent of plan. A target worse than the baseline is a warning.',
  next: 'Check the thresholds against the target and its direction.',
  source: ['P'],
  examples: {
    flags: `kpis:
  - id: filing-readiness
    direction: higher-is-better
    target: { value: 90 }
    thresholds: { of: value, amber: 60, red: 80 }
`,
    allows: `kpis:
  - id: filing-readiness
    direction: higher-is-better
    target: { value: 90 }
    thresholds: { of: value, amber: 80, red: 60 }
  - id: days-to-answer
    direction: lower-is-better
    target: { value: 3 }
    thresholds: { of: value, amber: 4, red: 6 }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis) {
      tellRange(kpi, report);
      // Thresholds and target often stand wrong for one reason, a wrong direction: that is one finding.
      if (!tellThresholds(kpi, report)) tellTarget(kpi, report);
    }
  },
});

function tellRange(kpi: Kpi, report: Report): void {
  const { min, max } = kpi.target ?? {};
  if (!min || !max || min.value <= max.value) return;
  const message = `The range of ${kpiName(kpi)} runs from ${quoted(figure(min))} to ${quoted(figure(max))}; min is not above max.`;
  report(min.node, message, { related: [{ at: max.node, message: 'The upper end of the range.' }] });
}

function tellThresholds(kpi: Kpi, report: Report): boolean {
  const readings = readingsOf(kpi);
  for (const each of readings) if (!disorderOf(kpi, each)) return false;
  const [reading] = readings;
  const disorder = reading && disorderOf(kpi, reading);
  if (!disorder) return false;
  const other = disorder.between === 'red-amber' ? 'The amber threshold.' : 'The target.';
  report(disorder.wrong.node, sentence(kpi, reading, disorder), {
    related: [{ at: disorder.other.node, message: other }],
  });
  return true;
}

function sentence(kpi: Kpi, reading: Reading, { between, wrong, other }: Disorder): string {
  const [name, red, amber] = [kpiName(kpi), quoted(figure(wrong)), quoted(figure(other))];
  if (reading === 'plan') {
    return `The thresholds of ${name} are ${red} percent of plan for red and ${amber} for amber; red lies below amber.`;
  }
  const direction = directionOf(kpi);
  const when = direction === 'lower-is-better' ? 'where lower is better' : 'where higher is better';
  const [beyond, before] = direction === 'lower-is-better' ? ['above', 'below'] : ['below', 'above'];
  if (between === 'red-amber') {
    const norm =
      direction === 'within-range' ? 'red lies further outside the range' : `${when}, red lies ${beyond} amber`;
    return `The thresholds of ${name} are ${red} for red and ${amber} for amber; ${norm}.`;
  }
  const light = between === 'amber-target' ? 'amber' : 'red';
  return `The ${light} threshold of ${name} is ${red}, with a target of ${amber}; ${when}, ${light} is not ${before} the target.`;
}

function tellTarget(kpi: Kpi, report: Report): void {
  const { node, direction, baseline, target } = kpi;
  const [from, to] = [baseline?.value, target?.value];
  if (!direction || direction.value === 'within-range' || lacks(node, 'direction') || !from || !to) return;
  const lower = direction.value === 'lower-is-better';
  if (lower ? to.value <= from.value : to.value >= from.value) return;
  const norm = lower
    ? 'where lower is better, a target is not above it'
    : 'where higher is better, a target is not below it';
  const message = `The target of ${kpiName(kpi)} is ${quoted(figure(to))}, worse than its baseline of ${quoted(figure(from))}; ${norm}.`;
  report(to.node, message, { level: 'warning', related: [{ at: from.node, message: 'The baseline.' }] });
}
