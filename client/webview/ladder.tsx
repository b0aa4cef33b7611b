// The escalation ladder: rungs from the last down to the first, each with its time, and the open issues that stand on it.
import type { FinalView, RungView } from '../../server/src/health/peopleTypes';
import { Line, Mark, placed } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, duration } from './words';

export function Ladder({ report, here }: SectionInput) {
  const { ladder } = report.sections;
  if (!ladder) return null;
  const { rungs, final } = ladder;
  const whole = rungs.at(-1)?.daysSoFar ?? null;
  const late = rungs.flatMap(({ issues }) => issues).filter(({ isOverdue }) => isOverdue).length;
  const says = [
    ...(whole === null ? [] : [`${counted(whole, 'day')} from the bottom to the end`]),
    ...(late > 0 ? [`${counted(late, 'issue')} past its time`] : []),
  ].join('; ');
  return (
    <Section id="ladder" title="Escalation ladder" says={says || undefined} here={here}>
      <ol class="ladder" reversed>
        {final && <Final final={final} />}
        {[...rungs].reverse().map((rung) => (
          <Rung
            key={rung.step}
            rung={rung}
            before={rungs.find(({ step }) => step === rung.step - 1)?.daysSoFar ?? 0}
            whole={whole}
            asOf={report.asOf}
          />
        ))}
      </ol>
    </Section>
  );
}

function Final({ final: { mode, decider, except, range } }: { readonly final: FinalView }) {
  return (
    <li>
      <span class="number" />
      <span class="who">
        <Mark range={range}>Final say</Mark>
        <p>
          <bdi>
            {[decider ?? mode ?? 'nobody named', ...(except.length > 0 ? [`except ${except.join(', ')}`] : [])].join(
              ', ',
            )}
          </bdi>
        </p>
      </span>
      <span class="course" />
      <Line range={range} />
    </li>
  );
}

interface RungProps {
  readonly rung: RungView;
  /** Days from the bottom to its beginning. */
  readonly before: number;
  /** To the end of the ladder; null where that is not written. */
  readonly whole: number | null;
  readonly asOf: string;
}

function Rung({ rung, before, whole, asOf }: RungProps) {
  const { step, name, actors, timeLimit, daysSoFar, issues, range } = rung;
  return (
    <li>
      <span class="number">{step}</span>
      <span class="who">
        <Mark range={range}>{name}</Mark>
        <p>
          <bdi>{actors.join(', ')}</bdi>
        </p>
        {issues.map(({ what, since, isOverdue, range }) => (
          <p key={range.start.line}>
            <span class={`status ${isOverdue ? 'red' : 'unknown'}`}>
              <Mark range={range}>{what}</Mark>
            </span>{' '}
            {since && `since ${day(since, asOf)}`}
          </p>
        ))}
      </span>
      <span class="course">
        {whole !== null && daysSoFar !== null && (
          <svg class="stair" role="img" aria-label={`From day ${before} to day ${daysSoFar}`}>
            <rect class="ground" width="100%" y="9" height="1" />
            <rect
              class="step"
              {...placed(range)}
              x={part(before, whole)}
              width={part(daysSoFar - before, whole)}
              y="6"
              height="7"
            />
          </svg>
        )}
        <span class="meta">
          {timeLimit === null ? 'no limit' : duration(timeLimit)}
          {daysSoFar !== null && `, by day ${daysSoFar}`}
        </span>
      </span>
      <Line range={range} />
    </li>
  );
}

function part(days: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((days / whole) * 1000) / 10}%`;
}
