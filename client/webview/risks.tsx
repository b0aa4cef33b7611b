// The risk map: likelihood by impact with a pin a risk, and the list that says which is which, the gravest first.
import type { RiskView } from '../../server/src/health/sectionTypes';
import { Line, Mark, placed } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, upperFirst } from './words';

const SIZE = 40;
const LEFT = 32;
const FIVE = [1, 2, 3, 4, 5] as const;

export function Risks({ report, here }: SectionInput) {
  const { risks } = report.sections;
  if (risks.length === 0) return null;
  const numbered = [...risks].sort((a, b) => exposure(b) - exposure(a)).map((risk, at) => ({ risk, no: at + 1 }));
  return (
    <Section id="risks" title="Risks" says={counted(risks.length, 'risk')} here={here}>
      <div class="risks">
        <RiskMap risks={numbered} />
        <ol class="rows">
          {numbered.map(({ risk, no }) => (
            <li key={no}>
              <span class="number">{no}</span>
              <span class="what">
                <Mark range={risk.range}>{risk.statement}</Mark>
                <p>
                  <bdi>{[risk.owner ?? 'nobody', risk.mitigation].filter((each) => each !== null).join(' · ')}</bdi>
                </p>
              </span>
              <span class="by">
                {upperFirst(risk.status ?? 'open')}
                <span class="meta">{exposureWords(risk)}</span>
              </span>
              <Line range={risk.range} />
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}

interface Numbered {
  readonly risk: RiskView;
  readonly no: number;
}

function RiskMap({ risks }: { readonly risks: readonly Numbered[] }) {
  const pins = risks.filter(({ risk }) => exposure(risk) > 0 && risk.status !== 'closed');
  return (
    <svg
      class="risk-map"
      viewBox="0 0 236 236"
      role="img"
      aria-label="Risks by likelihood and impact; the list says where each stands"
    >
      {FIVE.flatMap((likelihood) =>
        FIVE.map((impact) => (
          <rect
            key={`${likelihood}:${impact}`}
            class={`cell ${tint(likelihood * impact)}`}
            x={LEFT + (likelihood - 1) * SIZE}
            y={(5 - impact) * SIZE}
            width={SIZE - 2}
            height={SIZE - 2}
          />
        )),
      )}
      {FIVE.map((each) => (
        <text key={each} x={LEFT + (each - 0.5) * SIZE} y="214">
          {each}
        </text>
      ))}
      {FIVE.map((each) => (
        <text key={each} x="24" y={(5.6 - each) * SIZE}>
          {each}
        </text>
      ))}
      <text x="131" y="232">
        Likelihood
      </text>
      <text transform="translate(10 100) rotate(-90)">Impact</text>
      {pins.map((pin) => (
        <Pin key={pin.no} pin={pin} shift={shiftOf(pin, pins)} />
      ))}
    </svg>
  );
}

function Pin({ pin: { risk, no }, shift }: { readonly pin: Numbered; readonly shift: number }) {
  const x = LEFT + ((risk.likelihood ?? 1) - 0.5) * SIZE - 1 + shift;
  const y = (5.5 - (risk.impact ?? 1)) * SIZE - 1;
  return (
    <g class={risk.status === 'mitigated' ? 'pin mitigated' : 'pin'} {...placed(risk.range)}>
      <circle cx={x} cy={y} r="10" />
      <text x={x} y={y + 4}>
        {no}
      </text>
    </g>
  );
}

/** Pins of one cell stand beside each other. */
function shiftOf({ risk, no }: Numbered, pins: readonly Numbered[]): number {
  const same = pins.filter((each) => each.risk.likelihood === risk.likelihood && each.risk.impact === risk.impact);
  const at = same.findIndex((each) => each.no === no);
  return same.length === 1 ? 0 : (at - (same.length - 1) / 2) * Math.min(16, 24 / (same.length - 1));
}

function tint(exposure: number): string {
  return exposure >= 15 ? 'high' : exposure >= 8 ? 'middle' : 'low';
}

function exposure({ likelihood, impact }: RiskView): number {
  return (likelihood ?? 0) * (impact ?? 0);
}

function exposureWords({ likelihood, impact }: RiskView): string {
  return likelihood === null || impact === null ? 'not rated' : `${likelihood} × ${impact} = ${likelihood * impact}`;
}
