// The staircase beside the escalation ladder: one step a rung, on one scale of business days for all of them.
import type { RungView } from '../../server/src/health/peopleTypes';
import type { Range } from '../../server/src/yaml/position';
import { placed } from './marks';
import { counted } from './words';

export interface StairScale {
  /** Business days at the right end. */
  readonly days: number;
  /** Where the last rung ends; null where some rung has no limit. */
  readonly end: number | null;
}

/** Room for what stands at the end, in percent. */
const MARGIN = 6;
/** Where a rung without a limit ends. */
const OPEN_END = '98%';

/** Null where no rung has a limit. */
export function stairScale(rungs: readonly RungView[]): StairScale | null {
  const end = Math.max(0, ...rungs.map(({ businessDaysSoFar }) => businessDaysSoFar ?? 0));
  const stays = rungs.flatMap(({ step, issues }) =>
    issues.map(({ businessDays }) => beginOf(step, rungs) + (businessDays ?? 0)),
  );
  const isOpen = rungs.some(({ businessDaysSoFar }) => businessDaysSoFar === null);
  return end === 0 ? null : { days: Math.max(end, ...stays), end: isOpen ? null : end };
}

/** Business days from the bottom to where a rung begins. */
export function beginOf(step: number, rungs: readonly RungView[]): number {
  return rungs.find((rung) => rung.step === step - 1)?.businessDaysSoFar ?? 0;
}

function part(days: number, { days: all }: StairScale): string {
  return `${Math.round((days / all) * (100 - MARGIN) * 10) / 10}%`;
}

interface StairProps {
  readonly rung: RungView;
  readonly rungs: readonly RungView[];
  readonly scale: StairScale;
  /** Nothing comes after it. */
  readonly isLast: boolean;
}

export function Stair({ rung, rungs, scale, isLast }: StairProps) {
  const { step, businessDaysSoFar: end, issues, range } = rung;
  const begin = beginOf(step, rungs);
  const before = rungs.find((each) => each.step === step - 1);
  if (before && before.businessDaysSoFar === null) return null;
  const words = end === null ? `From business day ${begin} on` : `From business day ${begin} to ${end}`;
  return (
    <svg class="stair" role="img" aria-label={[words, ...issues.map(issueWords)].join('. ')}>
      {end === null ? (
        <line class="open" x1={part(begin, scale)} x2={OPEN_END} y1="50%" y2="50%" />
      ) : (
        <rect class="step" {...placed(range)} x={part(begin, scale)} width={part(end - begin, scale)} />
      )}
      {step > 1 && <rect class="riser up" x={part(begin, scale)} />}
      {!isLast && <rect class="riser" x={end === null ? OPEN_END : part(end, scale)} />}
      {issues.map(({ businessDays, isOverdue, range }) => {
        if (businessDays === null) return null;
        const at = part(begin + businessDays, scale);
        const key = `${range.start.line}:${range.start.character}`;
        if (!isOverdue) return <circle key={key} class="stays" {...placed(range)} cx={at} cy="50%" r="4" />;
        return (
          <g key={key} {...placed(range)}>
            <line class="late" x1={part(end ?? begin, scale)} x2={at} y1="50%" y2="50%" />
            <svg x={at} y="50%" aria-hidden="true">
              <path class="late-end" d="M-4.5 -4.5h9v9h-9z" />
            </svg>
          </g>
        );
      })}
    </svg>
  );
}

function issueWords({ what, businessDays, isOverdue }: RungView['issues'][number]): string {
  const stays = businessDays === null ? '' : ` for ${counted(businessDays, 'business day')}`;
  return `${what}${stays}${isOverdue ? ', past its time' : ''}`;
}

interface FinalStairProps {
  readonly scale: StairScale;
  readonly range: Range;
}

export function FinalStair({ scale, range }: FinalStairProps) {
  const { end } = scale;
  const at = end === null ? OPEN_END : part(end, scale);
  return (
    <svg class="stair" role="img" aria-label={end === null ? 'At the end' : `After business day ${end}`}>
      <rect class="riser up" x={at} />
      <svg x={at} y="50%" aria-hidden="true">
        <path class="final" {...placed(range)} d="M0 -6l6 6-6 6-6-6z" />
      </svg>
    </svg>
  );
}

const STRIDES = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

export function StairAxis({ scale }: { readonly scale: StairScale }) {
  const stride = STRIDES.find((each) => scale.days / each <= 5) ?? 1000;
  const ticks = Array.from({ length: Math.floor(scale.days / stride) + 1 }, (_, at) => at * stride);
  return (
    <svg class="days-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x={part(tick, scale)} y="12">
          {tick}
        </text>
      ))}
    </svg>
  );
}
