// The escalation ladder as a staircase in business days: each rung as long as its limit, with the open issues that stand on it.
import type { RungView } from '../../../../server/src/health/peopleTypes';
import type { HealthReport } from '../../../../server/src/health/report';
import { beginOf, type StairScale, stairScale } from '../../stair';
import { duration } from '../../words';
import { type Picture, rowsPicture } from './picture';

export function ladder({ sections }: HealthReport): Picture | undefined {
  const rungs = sections.ladder?.rungs ?? [];
  const scale = stairScale(rungs);
  if (!scale) return undefined;
  return rowsPicture(
    [...rungs].reverse().map((rung) => ({
      name: `${rung.step}  ${rung.name}`,
      mark: <Step rung={rung} rungs={rungs} scale={scale} />,
      words: wordsOf(rung),
    })),
  );
}

function wordsOf({ timeLimit, issues }: RungView): string {
  const late = issues.filter(({ isOverdue }) => isOverdue).length;
  return [timeLimit === null ? 'No limit' : duration(timeLimit), ...(late > 0 ? [`${late} overdue`] : [])].join(', ');
}

interface StepProps {
  readonly rung: RungView;
  readonly rungs: readonly RungView[];
  readonly scale: StairScale;
}

function Step({ rung: { step, businessDaysSoFar: end, issues }, rungs, scale }: StepProps) {
  const begin = beginOf(step, rungs);
  const at = (days: number) => `${Math.round((days / scale.days) * 980) / 10}%`;
  return (
    <>
      <rect class="ground" width="98%" y="10" height="1" />
      <rect class="step" x={at(begin)} width={at((end ?? scale.days) - begin)} y="7" height="7" />
      {issues.map(({ businessDays, isOverdue, range }) => {
        if (businessDays === null) return null;
        const key = `${range.start.line}:${range.start.character}`;
        const x = at(begin + businessDays);
        if (!isOverdue) return <circle key={key} class="stays" cx={x} cy="10.5" r="4" />;
        return <line key={key} class="late" x1={at(end ?? begin)} x2={x} y1="10.5" y2="10.5" />;
      })}
    </>
  );
}
