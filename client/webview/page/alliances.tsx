// The body of a page of health reports: where there are several alliances their contents first, then each alliance, then what
// the rules ask that are named.
import type { HealthReport } from '../../../server/src/health/report';
import type { HealthPage } from '../../../server/src/reports/pageTypes';
import { Brief } from '../app';
import { type Paper, PaperContext, titleId } from '../paper';
import { SectionColumns } from '../sections';
import { Annex } from './annex';
import { Contents } from './contents';
import { RulesNamed } from './rulesNamed';
import { Unfold } from './unfold';

export function Alliances({ page: { asOf, reports, rules } }: { readonly page: HealthPage }) {
  const isOne = reports.length === 1;
  const alliances = reports.map((report, at) => ({
    report,
    paper: { path: report.path, prefix: isOne ? '' : `a${at + 1}-` },
  }));
  return (
    <main>
      <Unfold />
      {!isOne && <Contents alliances={alliances} asOf={asOf} />}
      {alliances.map((alliance) => (
        <Alliance key={alliance.paper.prefix} {...alliance} />
      ))}
      <RulesNamed rules={rules} />
    </main>
  );
}

export interface AllianceOnPaper {
  readonly report: HealthReport;
  readonly paper: Paper;
}

function Alliance({ report, paper }: AllianceOnPaper) {
  return (
    <PaperContext.Provider value={paper}>
      <article aria-labelledby={titleId(paper)}>
        <Brief report={report} unread={[]} here={null} />
        <SectionColumns report={report} here={null} />
        <Annex report={report} />
        <p class="made">
          Made from <bdi>{report.path}</bdi>
          <span class="places">; Ln is a line of that file.</span>
        </p>
      </article>
    </PaperContext.Provider>
  );
}
