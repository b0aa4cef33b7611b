// The map of risks: likelihood by impact in tints of grey, with a numbered pin a risk; dashed where it is mitigated.
import type { RiskView } from '../../server/src/health/sectionTypes';
import { placed } from './marks';

export interface NumberedRisk {
  readonly risk: RiskView;
  /** As the list beside the map counts them. */
  readonly no: number;
}

const SIZE = 40;
const LEFT = 32;
const TOP = 2;
const FIVE = [1, 2, 3, 4, 5] as const;
const RADIUS = 9;

export function RiskMap({ risks }: { readonly risks: readonly NumberedRisk[] }) {
  const pins = risks.filter(({ risk }) => exposureOf(risk) > 0 && risk.status !== 'closed');
  return (
    <svg
      class="risk-map"
      viewBox="0 0 232 236"
      role="img"
      aria-label={`${pins.length} open risks by likelihood and impact; the list says where each stands`}
    >
      {FIVE.flatMap((likelihood) =>
        FIVE.map((impact) => (
          <rect
            key={`${likelihood}:${impact}`}
            class={`cell ${tintOf(likelihood * impact)}`}
            x={LEFT + (likelihood - 1) * SIZE}
            y={TOP + (5 - impact) * SIZE}
            width={SIZE - 2}
            height={SIZE - 2}
          />
        )),
      )}
      {FIVE.map((each) => (
        <text key={each} x={LEFT + (each - 0.5) * SIZE - 1} y="217">
          {each}
        </text>
      ))}
      {FIVE.map((each) => (
        <text key={each} x="24" y={TOP + (5.6 - each) * SIZE}>
          {each}
        </text>
      ))}
      <text x="131" y="233">
        Likelihood
      </text>
      <text transform="translate(10 102) rotate(-90)">Impact</text>
      {pins.map((pin) => (
        <Pin key={pin.no} pin={pin} shift={shiftOf(pin, pins)} />
      ))}
    </svg>
  );
}

function Pin({ pin: { risk, no }, shift }: { readonly pin: NumberedRisk; readonly shift: number }) {
  const x = LEFT + ((risk.likelihood ?? 1) - 0.5) * SIZE - 1 + shift;
  const y = TOP + (5.5 - (risk.impact ?? 1)) * SIZE - 1;
  return (
    <g class={risk.status === 'mitigated' ? 'pin mitigated' : 'pin'} {...placed(risk.range)}>
      <circle class="dot" cx={x} cy={y} r={RADIUS} />
      <text class="no" x={x} y={y + 4}>
        {no}
      </text>
    </g>
  );
}

/** Pins of one cell stand beside each other. */
function shiftOf({ risk, no }: NumberedRisk, pins: readonly NumberedRisk[]): number {
  const same = pins.filter((each) => each.risk.likelihood === risk.likelihood && each.risk.impact === risk.impact);
  const at = same.findIndex((each) => each.no === no);
  return same.length === 1 ? 0 : (at - (same.length - 1) / 2) * Math.min(19, 20 / (same.length - 1));
}

function tintOf(exposure: number): string {
  return exposure >= 15 ? 'high' : exposure >= 8 ? 'middle' : 'low';
}

export function exposureOf({ likelihood, impact }: RiskView): number {
  return (likelihood ?? 0) * (impact ?? 0);
}
