// The escalation ladder as a staircase in business days: rungs from the last down to the first, each as long as its limit,
// and the open issues that stand on it. One that overstays runs past its rung.
import type { FinalView, IssueView, LadderView, RungView } from '../../server/src/health/peopleTypes';
import { Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { FinalStair, Stair, StairAxis, type StairScale, stairScale } from './stair';
import { counted, day, duration } from './words';

export function Ladder({ report: { sections, asOf }, here }: SectionInput) {
  const { ladder } = sections;
  if (!ladder) return null;
  const { rungs, final } = ladder;
  const scale = stairScale(rungs);
  return (
    <Section id="ladder" title="Escalation ladder" says={saysOf(ladder)} here={here}>
      <ol class="ladder" reversed>
        {final && <Final final={final} scale={scale} />}
        {[...rungs].reverse().map((rung) => (
          <Rung key={rung.step} rung={rung} rungs={rungs} scale={scale} asOf={asOf} hasFinal={final !== null} />
        ))}
        {scale && (
          <li class="axis" aria-hidden="true">
            <StairAxis scale={scale} />
          </li>
        )}
      </ol>
    </Section>
  );
}

function saysOf({ rungs }: LadderView): string | undefined {
  const whole = rungs.at(-1)?.businessDaysSoFar ?? null;
  const late = rungs.flatMap(({ issues }) => issues).filter(({ isOverdue }) => isOverdue).length;
  const said = [
    ...(whole === null ? [] : [`${counted(whole, 'business day')} from the bottom to the end`]),
    ...(late > 0 ? [`${counted(late, 'issue')} past ${late === 1 ? 'its' : 'their'} time`] : []),
  ];
  return said.join('; ') || undefined;
}

interface FinalProps {
  readonly final: FinalView;
  readonly scale: StairScale | null;
}

function Final({ final, scale }: FinalProps) {
  return (
    <li>
      <span class="number" />
      <span class="who">
        <Mark range={final.range}>Final say</Mark>
        <p>
          <bdi>{finalWords(final)}</bdi>
        </p>
      </span>
      <span class="course">{scale && <FinalStair scale={scale} range={final.range} />}</span>
      <span class="days" />
    </li>
  );
}

const MODES: Readonly<Record<string, string>> = {
  joint: 'all partners together',
  split: 'split by matter',
  expert: 'an expert',
  mediation: 'mediation',
  arbitration: 'arbitration',
};

function finalWords({ mode, decider, except }: FinalView): string {
  const who = decider ?? (mode === null ? 'nobody is named' : (MODES[mode] ?? mode));
  return except.length === 0 ? who : `${who}, except: ${except.join(', ')}`;
}

interface RungProps {
  readonly rung: RungView;
  readonly rungs: readonly RungView[];
  readonly scale: StairScale | null;
  readonly asOf: string;
  readonly hasFinal: boolean;
}

function Rung({ rung, rungs, scale, asOf, hasFinal }: RungProps) {
  const { step, name, actors, timeLimit, businessDaysSoFar, issues, range } = rung;
  const isLast = step === rungs.length && !hasFinal;
  return (
    <li>
      <span class="number">{step}</span>
      <span class="who">
        <Mark range={range}>{name}</Mark>
        <p>
          <bdi>{actors.join(', ')}</bdi>
        </p>
        {issues.map((issue) => (
          <Issue key={`${issue.range.start.line}:${issue.range.start.character}`} issue={issue} asOf={asOf} />
        ))}
      </span>
      <span class="course">{scale && <Stair rung={rung} rungs={rungs} scale={scale} isLast={isLast} />}</span>
      <span class="days">
        {timeLimit === null ? <span class="meta">No limit</span> : duration(timeLimit)}
        {businessDaysSoFar !== null && <p>by day {businessDaysSoFar}</p>}
      </span>
    </li>
  );
}

function Issue({ issue, asOf }: { readonly issue: IssueView; readonly asOf: string }) {
  const { what, since, businessDays, isOverdue, range } = issue;
  return (
    <p class="issue">
      <span class={`status ${isOverdue ? 'red' : 'unknown'}`}>
        <Mark range={range}>{what}</Mark>
      </span>{' '}
      {since && `since ${day(since, asOf)}`}
      {businessDays !== null && `, business day ${businessDays}`}
    </p>
  );
}
