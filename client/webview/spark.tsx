// The course of a KPI as a small line, and in words for who does not see it.
import type { KpiView } from '../../server/src/health/sectionTypes';
import { placed } from './marks';
import { counted, number } from './words';

const WIDTH = 92;
const HEIGHT = 20;
const MARGIN = 4;

export function Spark({ kpi: { actuals, range } }: { readonly kpi: KpiView }) {
  const points = actuals.flatMap(({ value, date }) =>
    value === null || date === null ? [] : [{ value, at: Date.parse(date) }],
  );
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return <span class="meta">{first ? 'One figure' : 'No figures'}</span>;
  const values = points.map(({ value }) => value);
  const x = scale(first.at, last.at, MARGIN, WIDTH - MARGIN);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - MARGIN, MARGIN);
  const line = points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  const words = `${counted(points.length, 'figure')}: ${number(first.value)} to ${number(last.value)}`;
  return (
    <svg
      class="spark"
      {...placed(actuals.at(-1)?.range ?? range)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words}
    >
      <polyline points={line} />
      <circle cx={x(last.at)} cy={y(last.value)} r="2.5" />
    </svg>
  );
}

/** Straight from one span to the other, to a tenth of a pixel; the middle where there is no span. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const part = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  return (value) => Math.round((start + part(value) * (end - start)) * 10) / 10;
}
