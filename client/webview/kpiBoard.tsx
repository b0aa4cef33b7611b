// The KPI board: each KPI with its last figure, on a scale that runs from worse to better, its course and its standing; by
// category. Then the value promised and realised.
import type { Thresholds } from '../../server/src/health/report';
import type { KpiView } from '../../server/src/health/sectionTypes';
import { Bullet } from './bullet';
import { scaleOf } from './kpiScale';
import { countWords, lightOf, lightWords, targetWords } from './kpiWords';
import { Mark, StatusWord } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { Spark } from './spark';
import { Values } from './values';
import { about, day, number, upperFirst } from './words';

const COLUMNS = ['Measure', 'Last', 'Worse to better', 'Course', 'Status'] as const;

export function KpiBoard({ report: { sections, asOf, thresholds }, here }: SectionInput) {
  const { kpis, values } = sections;
  if (kpis.length === 0 && values.length === 0) return null;
  const categories = [...new Set(kpis.map(({ category }) => category))].sort(inOrder);
  return (
    <Section id="kpis" title="KPI board" says={countWords(kpis, thresholds) || undefined} here={here}>
      {kpis.length > 0 && (
        <>
          <table class="board">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            {categories.map((category) => (
              <tbody key={category}>
                <tr class="group">
                  <th colSpan={COLUMNS.length} scope="rowgroup">
                    <bdi>{upperFirst(category ?? 'Other')}</bdi>
                  </th>
                </tr>
                {kpis
                  .filter((kpi) => kpi.category === category)
                  .map((kpi) => (
                    <Kpi key={kpi.id} kpi={kpi} asOf={asOf} thresholds={thresholds} />
                  ))}
              </tbody>
            ))}
          </table>
          <p class="legend">
            <span>Bar: last figure</span>
            <span>Tall mark: target</span>
            <span>Caret: expected today</span>
            <span>Shades: red, amber, green</span>
          </p>
        </>
      )}
      {values.length > 0 && <Values values={values} asOf={asOf} />}
    </Section>
  );
}

interface KpiProps {
  readonly kpi: KpiView;
  readonly asOf: string;
  readonly thresholds: Thresholds;
}

const ORDER: readonly (string | null)[] = ['strategic', 'financial', 'operational', 'relationship'];

/** Others after those of the format, as they are written. */
function inOrder(a: string | null, b: string | null): number {
  const place = (category: string | null) => (ORDER.includes(category) ? ORDER.indexOf(category) : ORDER.length);
  return place(a) - place(b);
}

function Kpi({ kpi, asOf, thresholds }: KpiProps) {
  const { name, indicator, owner, unit, actuals, range } = kpi;
  const last = actuals.at(-1);
  const about = [indicator, owner].filter((each) => each !== null).join(' · ');
  return (
    <tr>
      <th scope="row">
        <Mark range={range}>{name}</Mark>
        {about && (
          <p>
            <bdi>{upperFirst(about)}</bdi>
          </p>
        )}
      </th>
      <td class="figure">
        <b>{last?.value == null ? '–' : number(last.value)}</b> {unit && <bdi class="meta">{unit}</bdi>}
        <p>{targetWords(kpi, asOf)}</p>
      </td>
      <td class="scale">
        <Bullet kpi={kpi} />
        <Ends kpi={kpi} />
      </td>
      <td class="course">
        <Spark kpi={kpi} />
        {last?.date && <p>{day(last.date, asOf)}</p>}
      </td>
      <td class="stands">
        <StatusWord status={lightOf(kpi, thresholds)} word={lightWords(kpi, thresholds)} />
      </td>
    </tr>
  );
}

/** What the ends of the scale are worth; the picture's words say it too. */
function Ends({ kpi }: { readonly kpi: KpiView }) {
  const scale = scaleOf(kpi);
  if (!scale) return null;
  const isRange = kpi.direction === 'within-range';
  const [from, to] = isRange ? [kpi.target?.min, kpi.target?.max] : [scale.from, scale.to];
  return (
    <svg class="ends" aria-hidden="true">
      {from != null && (
        <text x={`${Math.min(scale.at(from), 60)}%`} y="11" class={scale.at(from) > 10 ? 'middle' : undefined}>
          {about(from)}
        </text>
      )}
      {to != null && (
        <text x={isRange ? `${scale.at(to)}%` : '100%'} y="11" class={isRange ? 'middle' : 'end'}>
          {about(to)}
        </text>
      )}
    </svg>
  );
}
