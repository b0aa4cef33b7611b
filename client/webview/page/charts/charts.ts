// The charts of a report that are pictures by themselves: SVG, not tables or lists. The list is the one place that knows them.
import type { HealthReport } from '../../../../server/src/health/report';
import { course } from './course';
import { kpis } from './kpis';
import { ladder } from './ladder';
import type { Picture } from './picture';
import { relationship } from './relationship';
import { risks } from './risks';
import { timeline } from './timeline';
import { vitals } from './vitals';

export interface Chart {
  readonly id: string;
  readonly title: string;
  /** Undefined where the report has nothing to draw. */
  readonly draw: (report: HealthReport) => Picture | undefined;
}

export const CHARTS: readonly Chart[] = [
  { id: 'vitals', title: 'Vital signs', draw: vitals },
  { id: 'kpis', title: 'KPIs', draw: kpis },
  { id: 'relationship', title: 'Relationship', draw: relationship },
  { id: 'course', title: 'Relationship over time', draw: course },
  { id: 'ladder', title: 'Escalation ladder', draw: ladder },
  { id: 'risks', title: 'Risks', draw: risks },
  { id: 'timeline', title: 'Timeline', draw: timeline },
];
