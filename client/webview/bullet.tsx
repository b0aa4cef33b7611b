// The picture of one KPI: zones of red and amber where limits are written, the last figure as a bar, the target as a tall
// mark, the beginning as a small one, and a caret for what is expected today. A range is a band with the last figure in it.
import type { KpiView } from '../../server/src/health/sectionTypes';
import { type KpiScale, scaleOf } from './kpiScale';
import { placed } from './marks';
import { about, number } from './words';

export function Bullet({ kpi }: { readonly kpi: KpiView }) {
  const scale = scaleOf(kpi);
  if (!scale) return <span class="meta">{kpi.target !== null && 'Nothing to set it against'}</span>;
  return (
    <svg class="bullet" role="img" aria-label={bulletWords(kpi)} {...placed(kpi.actuals.at(-1)?.range ?? kpi.range)}>
      {kpi.direction === 'within-range' ? <Band kpi={kpi} scale={scale} /> : <Way kpi={kpi} scale={scale} />}
    </svg>
  );
}

interface MarksProps {
  readonly kpi: KpiView;
  readonly scale: KpiScale;
}

function Way({ kpi: { baseline, limits, actuals, target, expected }, scale: { at, to } }: MarksProps) {
  const last = actuals.at(-1)?.value;
  return (
    <>
      <rect class="zone3" width="100%" y="4" height="12" />
      {limits.amber !== null && <rect class="zone2" width={`${at(limits.amber)}%`} y="4" height="12" />}
      {limits.red !== null && <rect class="zone1" width={`${at(limits.red)}%`} y="4" height="12" />}
      {last != null && <rect class="last" width={`${at(last)}%`} y="8" height="4" />}
      {baseline?.value != null && at(baseline.value) > 0 && (
        <rect class="begin" x={`${at(baseline.value)}%`} width="1" y="4" height="12" />
      )}
      {target && <rect class="target" x={`${at(to)}%`} width="2" y="2" height="16" />}
      {expected !== null && <Caret at={at(expected)} />}
    </>
  );
}

function Band({ kpi: { target, limits, actuals }, scale: { at } }: MarksProps) {
  const last = actuals.at(-1)?.value;
  const low = target?.min == null ? 0 : at(target.min);
  const high = target?.max == null ? 100 : at(target.max);
  return (
    <>
      <rect class="zone3" width="100%" y="4" height="12" />
      {[limits.amber, limits.red].map((limit, index) => {
        if (limit === null) return null;
        const zone = index === 0 ? 'zone2' : 'zone1';
        const side =
          at(limit) > high ? { x: `${at(limit)}%`, width: `${100 - at(limit)}%` } : { width: `${at(limit)}%` };
        return <rect key={zone} class={zone} {...side} y="4" height="12" />;
      })}
      <rect class="range" x={`${low}%`} width={`${high - low}%`} y="4" height="12" />
      {target?.min != null && <rect class="target" x={`${low}%`} width="2" y="2" height="16" />}
      {target?.max != null && <rect class="target" x={`${high}%`} width="2" y="2" height="16" />}
      {last != null && <circle class="last" cx={`${at(last)}%`} cy="10" r="4" />}
    </>
  );
}

function Caret({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} aria-hidden="true">
      <path class="caret" d="M-4 22l4-5 4 5z" />
    </svg>
  );
}

function bulletWords({ name, actuals, baseline, target, limits, expected, direction }: KpiView): string {
  const last = actuals.at(-1)?.value;
  const said = [last == null ? `${name}: no figure yet` : `${name}: ${number(last)}`];
  if (baseline?.value != null) said.push(`from ${number(baseline.value)}`);
  if (target?.value != null) said.push(`towards ${number(target.value)}`);
  else if (direction === 'within-range')
    said.push(`to stay within ${[target?.min, target?.max].map(end).join(' and ')}`);
  if (expected !== null) said.push(`expected today ${about(expected)}`);
  if (limits.amber !== null) said.push(`amber from ${about(limits.amber)}`);
  if (limits.red !== null) said.push(`red from ${about(limits.red)}`);
  return said.join(', ');
}

function end(value: number | null | undefined): string {
  return value == null ? 'any' : number(value);
}
