// How the scores of the sides moved from assessment to assessment, on one scale of 0 to 100.
import { SideMark, shapeOf } from './dumbbell';
import { day } from './words';

export interface Series {
  readonly side: string;
  readonly points: readonly { readonly date: string; readonly score: number }[];
}

interface ScoreTrendProps {
  readonly series: readonly Series[];
  readonly self: string | undefined;
  readonly nameOf: (side: string) => string;
}

const WIDTH = 344;
const HEIGHT = 116;
const LEFT = 8;
const RIGHT = 300;
const TOP = 10;
const BOTTOM = 88;
/** What two figures at the end need between them. */
const APART = 13;

/** Nothing where there are no two assessments to compare. */
export function ScoreTrend({ series, self, nameOf }: ScoreTrendProps) {
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const scores = series.flatMap(({ points }) => points.map(({ score }) => score));
  const low = Math.max(0, Math.floor((Math.min(...scores) - 2) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...scores) + 2) / 10) * 10);
  const x = scale(Date.parse(first), Date.parse(last), LEFT, RIGHT);
  const y = scale(low, high, BOTTOM, TOP);
  const sides = series.map(({ side }) => side);
  return (
    <svg class="score-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={trendWords(series, nameOf)}>
      {[low, high].map((each) => (
        <g key={each}>
          <line class="grid" x1="0" x2={RIGHT + 8} y1={y(each)} y2={y(each)} />
          <text x={WIDTH} y={y(each) + 4} text-anchor="end">
            {each}
          </text>
        </g>
      ))}
      {series.map(({ side, points }) => {
        const shape = shapeOf(side, sides, self);
        return (
          <g key={side} class={`series ${shape}`}>
            <polyline points={points.map(({ date, score }) => `${x(Date.parse(date))},${y(score)}`).join(' ')} />
            {points.map(({ date, score }) => (
              <g key={date} transform={`translate(${x(Date.parse(date))} ${y(score)})`}>
                <SideMark shape={shape} />
              </g>
            ))}
          </g>
        );
      })}
      {endsOf(series, last, y).map(({ side, score, at }) => (
        <text key={side} class="end" x={RIGHT + 10} y={at + 4}>
          {score}
        </text>
      ))}
      {[first, last].map((date, at) => (
        <text key={date} x={x(Date.parse(date))} y={HEIGHT - 6} text-anchor={at === 0 ? 'start' : 'end'}>
          {day(date)}
        </text>
      ))}
    </svg>
  );
}

/** The figures of the last day, moved apart where they would cover each other. */
function endsOf(series: readonly Series[], last: string, y: (score: number) => number) {
  const ends = series.flatMap(({ side, points }) => {
    const end = points.at(-1);
    return end?.date === last ? [{ side, score: end.score, at: y(end.score) }] : [];
  });
  let before = Number.NEGATIVE_INFINITY;
  return ends
    .sort((a, b) => a.at - b.at)
    .map((end) => {
      const at = Math.max(end.at, before + APART);
      before = at;
      return { ...end, at };
    });
}

function trendWords(series: readonly Series[], nameOf: (side: string) => string): string {
  const said = series.map(
    ({ side, points }) => `${nameOf(side)} ${points.map(({ date, score }) => `${score} on ${day(date)}`).join(', ')}`,
  );
  return `Scores of 100: ${said.join('; ')}`;
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const part = (value: number) => (to === from ? 0.5 : (value - from) / (to - from));
  return (value) => Math.round((start + part(value) * (end - start)) * 10) / 10;
}
