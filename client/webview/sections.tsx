// The sections after the brief, in the order of how an alliance is run: who, how it decides, what it achieves, how it
// feels, what threatens it, what comes. In wide panels they stand in two columns.
import type { HealthReport } from '../../server/src/health/report';
import { Exit } from './exit';
import { Governance } from './governance';
import { KpiBoard } from './kpiBoard';
import { Ladder } from './ladder';
import { Raci } from './raci';
import { Relationship } from './relationship';
import { Risks } from './risks';
import { Timeline } from './timeline';
import { Work } from './work';

export interface SectionInput {
  readonly report: HealthReport;
  /** The section of the cursor. */
  readonly here: string | null;
}

export function SectionColumns(input: SectionInput) {
  return (
    <div class="columns">
      <div>
        <Governance {...input} />
        <Raci {...input} />
        <Ladder {...input} />
        <KpiBoard {...input} />
      </div>
      <div>
        <Relationship {...input} />
        <Risks {...input} />
        <Timeline {...input} />
        <Work {...input} />
        <Exit {...input} />
      </div>
    </div>
  );
}
