// The scale of one KPI: from its worst to its best, with the zones of red and amber where limits are written, the last
// figure as a bar and the target as a tall mark.
import type { KpiView } from '../../server/src/health/sectionTypes';
import { placed } from './marks';
import { number } from './words';

/** Where the target stands, in percent: some room is left beyond it. */
const TARGET = 92;

export function Bullet({ kpi }: { readonly kpi: KpiView }) {
  const last = kpi.actuals.at(-1)?.value;
  const span = spanOf(kpi);
  if (!span || last == null) return <span class="meta">{last == null ? 'no figures yet' : ''}</span>;
  const { from, to } = span;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - from) / (to - from)) * TARGET));
  const percent = (value: number) => `${Math.round(at(value) * 10) / 10}%`;
  const { thresholds } = kpi;
  const limits = thresholds?.of == null || thresholds.of === 'value' ? thresholds : null;
  return (
    <>
      <svg
        class="bullet"
        {...placed(kpi.actuals.at(-1)?.range ?? kpi.range)}
        role="img"
        aria-label={`${kpi.name}: ${number(last)}, on the way from ${number(from)} to ${number(to)}`}
      >
        <rect class="zone3" width="100%" y="4" height="12" />
        {limits?.amber != null && <rect class="zone2" width={percent(limits.amber)} y="4" height="12" />}
        {limits?.red != null && <rect class="zone1" width={percent(limits.red)} y="4" height="12" />}
        <rect class="last" width={percent(last)} y="8" height="4" />
        <rect class="target" x={`${TARGET}%`} width="2" y="2" height="16" />
      </svg>
      <span class="ends meta" aria-hidden="true">
        <span>{number(from)}</span>
        <span>{number(to)}</span>
      </span>
    </>
  );
}

/** From baseline to target; where no baseline is written, from the first figure. Undefined where that is no way. */
function spanOf({ baseline, target, actuals }: KpiView): { readonly from: number; readonly to: number } | undefined {
  const to = target?.value ?? target?.max ?? target?.min;
  const from = baseline?.value ?? actuals[0]?.value;
  return to == null || from == null || to === from ? undefined : { from, to };
}
