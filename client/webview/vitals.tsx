// The eight vital signs as rows that open with what was measured and what was taken off.
import {
  type Fact,
  type HealthReport,
  type Thresholds,
  VITALS,
  type VitalId,
  type VitalReport,
} from '../../server/src/health/report';
import { Fold } from './fold';
import { Bar, Line, Mark, Rule, StatusWord, TrendWord } from './marks';
import { Section } from './section';

export function Vitals({ report: { vitals, thresholds, isPublic } }: { readonly report: HealthReport }) {
  return (
    <Section
      id="vitals"
      title="Vital signs"
      says={`Notches: amber from ${thresholds.amber}, green from ${thresholds.green}; paler: taken off`}
    >
      {VITALS.map((id) => (
        <Vital key={id} id={id} vital={vitals[id]} thresholds={thresholds} isPublic={isPublic} />
      ))}
    </Section>
  );
}

interface VitalProps {
  readonly id: VitalId;
  readonly vital: VitalReport;
  readonly thresholds: Thresholds;
  readonly isPublic: boolean;
}

function Vital({ id, vital, thresholds, isPublic }: VitalProps) {
  const { title, score, status, trend, measure, deductions } = vital;
  const unknown = isPublic ? 'Not public' : 'Unknown';
  const summary = (
    <>
      <b>{title}</b>
      <Bar
        score={score}
        measure={deductions.length > 0 ? measure : null}
        status={status}
        thresholds={thresholds}
        label={barWords(vital)}
      />
      <span class="number">{score ?? '–'}</span>
      <StatusWord status={status} word={status === 'unknown' ? unknown : undefined} />
      <TrendWord trend={trend} />
      <span class="fact meta">
        <bdi>{toldFirst(vital)}</bdi>
      </span>
    </>
  );
  return (
    <Fold name={`vital:${id}`} id={`vital-${id}`} class="vital" summary={summary}>
      <Reasons vital={vital} />
    </Fold>
  );
}

/** What tells most of it: what was taken off first, else what was measured worst. */
function toldFirst({ deductions, facts }: VitalReport): string | undefined {
  return deductions[0]?.message ?? worstFirst(facts)[0]?.text;
}

function worstFirst(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => (a.score ?? 101) - (b.score ?? 101));
}

/** What was taken off, what was measured, and how much practice expects is in place. */
export function Reasons({ vital: { facts, deductions, practice } }: { readonly vital: VitalReport }) {
  const told = worstFirst(facts);
  return (
    <ul class="reasons">
      {facts.length + deductions.length === 0 && (
        <li>
          <span />
          <span>Nothing is recorded that could be measured.</span>
        </li>
      )}
      {deductions.map(({ points, rule, message, isIgnored, range }) => (
        <li key={rule}>
          <span class="points">−{points}</span>
          <span>
            <Mark range={range}>{message}</Mark> <Rule id={rule} />
            {isIgnored && <span class="meta"> ignored by a comment</span>}
          </span>
          <Line range={range} />
        </li>
      ))}
      {told.map(({ text, score, range }, at) => (
        <li key={`${at}:${text}`}>
          <span class="points meta">{score ?? ''}</span>
          <Mark range={range}>{text}</Mark>
          <Line range={range} />
        </li>
      ))}
      {practice !== null && (
        <li>
          <span class="points meta">{practice} %</span>
          <span class="meta">of what practice expects here is in place</span>
        </li>
      )}
    </ul>
  );
}

function barWords({ title, score, measure, deductions }: VitalReport): string {
  if (score === null) return `${title}: not known`;
  const lost = deductions.reduce((sum, { points }) => sum + points, 0);
  return lost === 0 || measure === null
    ? `${title}: ${score} of 100`
    : `${title}: ${score} of 100; ${measure} measured, ${lost} taken off`;
}
