// The KPIs in one line each: last figure, target, and how that stands.
import type { HealthReport, Status } from '../../server/src/health/report';
import type { KpiView } from '../../server/src/health/sectionTypes';
import { Mark, StatusWord } from './marks';
import { Section } from './section';
import { Spark } from './spark';
import { day, number } from './words';

export function KpiLines({ report: { sections, asOf } }: { readonly report: HealthReport }) {
  const { kpis } = sections;
  if (kpis.length === 0) return null;
  return (
    <Section id="kpi-lines" title="KPIs" says={countWords(kpis)}>
      <table class="kpi-lines">
        <thead class="unseen">
          <tr>
            <th scope="col">KPI</th>
            <th scope="col">Last</th>
            <th scope="col">Target</th>
            <th scope="col">Course</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => (
            <KpiLine key={kpi.id} kpi={kpi} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function KpiLine({ kpi, asOf }: { readonly kpi: KpiView; readonly asOf: string }) {
  const { name, unit, actuals, range } = kpi;
  const last = actuals.at(-1);
  return (
    <tr>
      <th scope="row">
        <Mark range={range}>{name}</Mark>
      </th>
      <td class="figure">
        <b>{last?.value == null ? '–' : number(last.value)}</b> {unit && <bdi class="meta">{unit}</bdi>}
      </td>
      <td class="meta">{targetWords(kpi, asOf)}</td>
      <td>
        <Spark kpi={kpi} />
      </td>
      <td>
        <StatusWord
          status={lightOf(kpi)}
          word={kpi.light === null && kpi.score !== null ? `${kpi.score} %` : undefined}
        />
      </td>
    </tr>
  );
}

/** By the light where there is one, else by the score, as vital signs go. */
export function lightOf({ light, score }: KpiView): Status {
  if (light) return light;
  if (score === null) return 'unknown';
  return score >= 80 ? 'green' : score >= 60 ? 'amber' : 'red';
}

export function targetWords({ target }: KpiView, asOf: string): string {
  if (!target) return 'no target';
  const { value, min, max, by } = target;
  const ends = [min, max].map((end) => (end === null ? '…' : number(end))).join('–');
  return `of ${value === null ? ends : number(value)}${by === null ? '' : ` by ${day(by, asOf)}`}`;
}

function countWords(kpis: readonly KpiView[]): string {
  const lights = kpis.map(lightOf);
  const said = (['green', 'amber', 'red', 'unknown'] as const).flatMap((status) => {
    const count = lights.filter((light) => light === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return said.join(', ');
}
