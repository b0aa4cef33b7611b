// How far apart the sides see one thing: a dot for our side, other shapes for the others, and the gap between them.
import type { ScoreView } from '../../server/src/health/sectionTypes';
import { placed } from './marks';

export interface SideScore {
  readonly side: string;
  readonly score: Pick<ScoreView, 'value' | 'range'>;
}

interface DumbbellProps {
  /** All sides in order, for their shapes. */
  readonly sides: readonly string[];
  /** The side that keeps the file. */
  readonly self: string | undefined;
  readonly scores: readonly SideScore[];
  /** The lowest and the highest score that can be given. */
  readonly span: readonly [number, number];
}

/** The table beside it says it in numbers. */
export function Dumbbell({ sides, self, scores, span }: DumbbellProps) {
  const place = placeOn(span);
  const at = scores.map(({ score }) => place(score.value));
  const low = Math.min(...at);
  return (
    <svg class="dumbbell" aria-hidden="true">
      <rect class="ground" x={`${MARGIN}%`} width={`${100 - 2 * MARGIN}%`} y="9.5" height="1" />
      <rect class="gap" x={`${low}%`} width={`${Math.round((Math.max(...at) - low) * 10) / 10}%`} y="8.5" height="3" />
      {[...scores]
        .sort((a, b) => Number(a.side === self) - Number(b.side === self))
        .map(({ side, score }) => (
          <svg key={side} x={`${place(score.value)}%`} y="10" {...placed(score.range)} aria-hidden="true">
            <SideMark shape={shapeOf(side, sides, self)} />
          </svg>
        ))}
    </svg>
  );
}

/** Room for the marks at both ends, in percent. */
const MARGIN = 4;

function placeOn([from, to]: readonly [number, number]): (score: number) => number {
  const way = 100 - 2 * MARGIN;
  return (score) => {
    const kept = Math.min(to, Math.max(from, score));
    return Math.round((MARGIN + ((kept - from) / (to - from)) * way) * 10) / 10;
  };
}

export type Shape = 'us' | 'square' | 'diamond' | 'triangle';

const SHAPES: Readonly<Record<Shape, string>> = {
  us: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  square: 'M-3.5 -3.5h7v7h-7z',
  diamond: 'M0 -5l5 5-5 5-5-5z',
  triangle: 'M0 -4.5l5 8.5h-10z',
};
/** A mark of a side, around the point where it stands. */
export function SideMark({ shape }: { readonly shape: Shape }) {
  return <path class={`side ${shape}`} d={SHAPES[shape]} />;
}

const OTHERS = ['square', 'diamond', 'triangle'] as const;

/** A circle for our side; the others by their order. */
export function shapeOf(side: string, sides: readonly string[], self: string | undefined): Shape {
  if (side === self) return 'us';
  const at = sides.filter((each) => each !== self).indexOf(side);
  return OTHERS[at % OTHERS.length] ?? 'square';
}
