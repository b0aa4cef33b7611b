// The risks: the map of likelihood and impact, and the list that says which pin is which, the gravest first.
import type { RiskView } from '../../server/src/health/sectionTypes';
import { Line, Mark, StatusWord } from './marks';
import { exposureOf, type NumberedRisk, RiskMap } from './riskMap';
import { Section } from './section';
import type { SectionInput } from './sections';
import { upperFirst } from './words';

export function Risks({ report, here }: SectionInput) {
  const { risks } = report.sections;
  if (risks.length === 0) return null;
  const numbered = numberedRisks(risks);
  return (
    <Section id="risks" title="Risks" says={saysOf(risks)} here={here}>
      <div class="risks">
        <RiskMap risks={numbered} />
        <ol class="rows">
          {numbered.map(({ risk, no }) => (
            <li key={no}>
              <span class="number">{no}</span>
              <span class="what">
                <Mark range={risk.range}>{risk.statement || 'Not said'}</Mark>
                {risk.mitigation !== null && (
                  <p>
                    <bdi>{risk.mitigation}</bdi>
                  </p>
                )}
              </span>
              <span class="owner">
                <Owner risk={risk} isPublic={report.isPublic} />
              </span>
              <span class="by">
                <b>{exposureOf(risk) || '–'}</b> <span class="meta beside">{timesWords(risk)}</span>
                <span class="meta state">{upperFirst(risk.status ?? 'open')}</span>
              </span>
              <Line range={risk.range} />
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}

function Owner({ risk: { owner, status }, isPublic }: { readonly risk: RiskView; readonly isPublic: boolean }) {
  if (status === 'closed' && owner === null) return null;
  if (owner !== null) return <bdi>{upperFirst(owner)}</bdi>;
  return isPublic ? <span class="meta">Not public</span> : <StatusWord status="amber" word="No owner" />;
}

/** The gravest first. */
export function numberedRisks(risks: readonly RiskView[]): readonly NumberedRisk[] {
  return [...risks].sort(graver).map((risk, at) => ({ risk, no: at + 1 }));
}

/** What is closed comes last. */
function graver(a: RiskView, b: RiskView): number {
  return Number(a.status === 'closed') - Number(b.status === 'closed') || exposureOf(b) - exposureOf(a);
}

function saysOf(risks: readonly RiskView[]): string {
  const closed = risks.filter(({ status }) => status === 'closed').length;
  const mitigated = risks.filter(({ status }) => status === 'mitigated').length;
  const said = [
    `${risks.length - closed} open`,
    ...(mitigated > 0 ? [`${mitigated} of them mitigated (dashed)`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
  ];
  return said.join(', ');
}

function timesWords({ likelihood, impact }: RiskView): string {
  return likelihood === null || impact === null ? 'not rated' : `${likelihood} × ${impact}`;
}
