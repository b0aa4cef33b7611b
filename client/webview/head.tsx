// The head of the brief: what the alliance is, how it is doing, and how much of good practice is in place; never mixed.
import { useContext } from 'preact/hooks';
import type { HealthReport, VitalId, VitalReport } from '../../server/src/health/report';
import { VITALS } from '../../server/src/health/report';
import { Fold, FoldLink } from './fold';
import { Bar, Line, Mark, Rule, StatusWord, TrendWord } from './marks';
import { PaperContext, titleId } from './paper';
import { counted, day, upperFirst } from './words';

export function Head({ report }: { readonly report: HealthReport }) {
  const { name, id, partners } = report;
  const paper = useContext(PaperContext);
  return (
    <header>
      <div class="who">
        <p>{kindWords(report)}</p>
        <h1 id={titleId(paper)}>
          <bdi>{name ?? id ?? 'Alliance without a name'}</bdi>
        </h1>
        <p>
          {partners.map((partner, at) => (
            <span key={partner.id}>
              {at === 1 && ' with '}
              {at > 1 && (at === partners.length - 1 ? ' and ' : ', ')}
              <bdi>{partner.name}</bdi>
            </span>
          ))}
        </p>
      </div>
      <Score report={report} />
      <div class="verdict">
        <Verdict report={report} />
        <PracticeFold report={report} />
      </div>
    </header>
  );
}

function kindWords({ tier, stage, depth, isPublic, audience, rulesOff }: HealthReport): string {
  const parts = [
    ...(tier === null ? [] : [`${tier} tier`]),
    stage === null ? 'no stage' : `${stage} stage`,
    `depth ${depth} of 5`,
    ...(isPublic ? ['from public sources'] : []),
    ...(audience === 'partner' ? ['for the partner'] : []),
    ...(rulesOff > 0 ? [`${counted(rulesOff, 'rule')} off`] : []),
  ];
  return upperFirst(parts.join(' · '));
}

function Score({ report: { overall, thresholds } }: { readonly report: HealthReport }) {
  const { score, status, trend } = overall;
  const isKnown = status !== 'unknown' && score !== null;
  return (
    <div class="score">
      <strong>{isKnown ? score : '–'}</strong>
      <div>
        <StatusWord status={status} word={isKnown ? undefined : 'Too little evidence'} />
        <Bar
          score={isKnown ? score : null}
          status={status}
          thresholds={thresholds}
          label={
            isKnown
              ? `Health ${score} of 100; amber from ${thresholds.amber}, green from ${thresholds.green}`
              : 'Health unknown'
          }
        />
        <TrendWord trend={trend} />
      </div>
    </div>
  );
}

interface Named extends VitalReport {
  readonly id: VitalId;
}

/** Why it is not better: the cap where it counts, else the vital signs that are lowest. */
function Verdict({ report }: { readonly report: HealthReport }) {
  const { overall, asOf, vitals } = report;
  const { cap, confidence, status } = overall;
  const begin = status === 'green' ? 'Lowest:' : 'Pulled down by';
  const low = lowest(VITALS.map((id) => ({ ...vitals[id], id })));
  return (
    <>
      {cap?.lowers ? (
        <span>
          Held at {cap.atMost}: <Mark range={cap.range}>{cap.message}</Mark>
        </span>
      ) : (
        low.length > 0 && (
          <span>
            {begin}{' '}
            {low.map(({ id, title, score }, at) => (
              <span key={id}>
                {at > 0 && ' and '}
                <FoldLink to={`vital-${id}`}>
                  {title} {score}
                </FoldLink>
              </span>
            ))}
          </span>
        )
      )}
      <span class="meta">{upperFirst(confidence)} confidence</span>
      <span class="meta">As of {day(asOf)}</span>
    </>
  );
}

function lowest(vitals: readonly Named[]): readonly Named[] {
  const poor = vitals.filter(({ status }) => status === 'red' || status === 'amber');
  return poor.sort((a, b) => (a.score ?? 0) - (b.score ?? 0)).slice(0, 2);
}

function PracticeFold({ report }: { readonly report: HealthReport }) {
  const { score, gaps } = report.practice;
  if (score === null) return <p class="practice">Nothing is expected yet at this stage.</p>;
  const gapWords = gaps === 0 ? 'no gaps' : report.isPublic ? `${gaps} not public` : counted(gaps, 'gap');
  const words = (
    <>
      <b>Practice {score} %</b> <span class="meta">{gapWords}</span>
    </>
  );
  if (gaps === 0) return <p class="practice">{words}</p>;
  return (
    <Fold name="practice" class="practice" summary={words}>
      <Gaps report={report} />
    </Fold>
  );
}

/** What good practice expects that is not there. */
export function Gaps({ report }: { readonly report: HealthReport }) {
  return (
    <ul class="reasons gaps">
      {report.practice.unmet.map(({ rule, message, isIgnored, range }) => (
        <li key={`${rule}:${range.start.line}:${range.start.character}`}>
          <span />
          <span>
            <Mark range={range}>{message}</Mark> <Rule id={rule} />
            {isIgnored && <span class="meta"> ignored by a comment</span>}
          </span>
          <Line range={range} />
        </li>
      ))}
    </ul>
  );
}
