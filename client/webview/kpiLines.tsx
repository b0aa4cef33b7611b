// The KPIs in one line each: last figure, target, course, and how that stands.
import type { HealthReport, Thresholds } from '../../server/src/health/report';
import type { KpiView } from '../../server/src/health/sectionTypes';
import { countWords, lightOf, lightWords, targetWords } from './kpiWords';
import { Mark, StatusWord } from './marks';
import { Section } from './section';
import { Spark } from './spark';
import { number } from './words';

export function KpiLines({ report: { sections, asOf, thresholds } }: { readonly report: HealthReport }) {
  const { kpis } = sections;
  if (kpis.length === 0) return null;
  return (
    <Section id="kpi-lines" title="KPIs" says={countWords(kpis, thresholds)}>
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
            <KpiLine key={kpi.id} kpi={kpi} asOf={asOf} thresholds={thresholds} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface KpiLineProps {
  readonly kpi: KpiView;
  readonly asOf: string;
  readonly thresholds: Thresholds;
}

function KpiLine({ kpi, asOf, thresholds }: KpiLineProps) {
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
      <td class="aim meta">{targetWords(kpi, asOf)}</td>
      <td class="course">
        <Spark kpi={kpi} />
      </td>
      <td class="stands">
        <StatusWord status={lightOf(kpi, thresholds)} word={lightWords(kpi, thresholds)} />
      </td>
    </tr>
  );
}
