// The KPIs, each on its scale from worse to better.
import type { HealthReport } from '../../../../server/src/health/report';
import { Bullet } from '../../bullet';
import { scaleOf } from '../../kpiScale';
import { targetWords } from '../../kpiWords';
import { number } from '../../words';
import { type Picture, rowsPicture } from './picture';

export function kpis({ sections, asOf }: HealthReport): Picture | undefined {
  return rowsPicture(
    sections.kpis.filter(scaleOf).map((kpi) => {
      const last = kpi.actuals.at(-1)?.value;
      return {
        name: kpi.name,
        mark: <Bullet kpi={kpi} />,
        words: `${last == null ? '–' : number(last)} ${targetWords(kpi, asOf)}`,
      };
    }),
  );
}
