// The KPI board: each KPI on a scale that runs from worse to better, by category; then the value promised and realised.
import type { KpiView, ValueView } from '../../server/src/health/sectionTypes';
import { Bullet } from './bullet';
import { lightOf, targetWords } from './kpiLines';
import { Line, Mark, StatusWord } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { day, number, upperFirst } from './words';

export function KpiBoard({ report, here }: SectionInput) {
  const { kpis, values } = report.sections;
  if (kpis.length === 0 && values.length === 0) return null;
  const categories = [...new Set(kpis.map(({ category }) => category))];
  return (
    <Section id="kpis" title="KPI board" says="Further right is better; tall mark: target" here={here}>
      {categories.map((category) => (
        <div key={category}>
          <h3>{upperFirst(category ?? 'Other')}</h3>
          <ul class="board">
            {kpis
              .filter((kpi) => kpi.category === category)
              .map((kpi) => (
                <Kpi key={kpi.id} kpi={kpi} asOf={report.asOf} />
              ))}
          </ul>
        </div>
      ))}
      {values.length > 0 && <Values values={values} asOf={report.asOf} />}
    </Section>
  );
}

function Kpi({ kpi, asOf }: { readonly kpi: KpiView; readonly asOf: string }) {
  const { name, indicator, owner, unit, actuals, range } = kpi;
  const last = actuals.at(-1);
  const about = [indicator, owner].filter((each) => each !== null).join(' · ');
  return (
    <li>
      <span class="what">
        <Mark range={range}>{name}</Mark>
        <p>
          <bdi>{upperFirst(about)}</bdi>
        </p>
      </span>
      <span class="figure">
        <b>{last?.value == null ? '–' : number(last.value)}</b> {unit && <bdi class="meta">{unit}</bdi>}
        <p>
          {targetWords(kpi, asOf)}
          {last?.date && `; ${day(last.date, asOf)}`}
        </p>
      </span>
      <span class="scale">
        <Bullet kpi={kpi} />
      </span>
      <StatusWord status={lightOf(kpi)} />
    </li>
  );
}

interface ValuesProps {
  readonly values: readonly ValueView[];
  readonly asOf: string;
}

function Values({ values, asOf }: ValuesProps) {
  return (
    <>
      <h3>Value promised</h3>
      <ul class="rows">
        {values.map(({ beneficiary, statement, expectedBy, realised, range }) => (
          <li key={`${range.start.line}:${range.start.character}`}>
            <span class="what">
              <Mark range={range}>{statement ?? 'Not said'}</Mark>
              {realised.map(({ what, date, range }) => (
                <p key={`${range.start.line}:${range.start.character}`}>
                  <Mark range={range}>{what ?? 'Realised'}</Mark>
                  {date && `, ${day(date, asOf)}`}
                </p>
              ))}
            </span>
            <span class="owner">
              <bdi>{beneficiary}</bdi>
            </span>
            <span class="by">
              <StatusWord
                status={realised.length > 0 ? 'green' : 'unknown'}
                word={realised.length > 0 ? 'Realised' : 'Not yet'}
              />
              {expectedBy && <span class="meta">by {day(expectedBy, asOf)}</span>}
            </span>
            <Line range={range} />
          </li>
        ))}
      </ul>
    </>
  );
}
