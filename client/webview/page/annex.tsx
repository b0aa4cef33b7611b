// What the brief folds in, for the printed page, where nothing unfolds: it stands behind the sections.
import { type HealthReport, VITALS } from '../../../server/src/health/report';
import { Entries, nearIn } from '../ahead';
import { Gaps } from '../head';
import { StatusWord } from '../marks';
import { Section } from '../section';
import { Reasons } from '../vitals';

export function Annex({ report }: { readonly report: HealthReport }) {
  const { vitals, practice } = report;
  const told = VITALS.filter((id) => vitals[id].facts.length + vitals[id].deductions.length > 0);
  const near = nearIn(report);
  return (
    <div class="annex">
      {told.length > 0 && (
        <Section id="reasons" title="How the vital signs come about" says="What was taken off, then what was measured">
          {told.map((id) => (
            <div key={id} class="reason">
              <h3>
                {vitals[id].title} {vitals[id].score} <StatusWord status={vitals[id].status} />
              </h3>
              <Reasons vital={vitals[id]} />
            </div>
          ))}
        </Section>
      )}
      {practice.gaps > 0 && (
        <Section id="gaps" title="What practice expects and the file does not show">
          <Gaps report={report} />
        </Section>
      )}
      {near.length > 0 && (
        <Section id="dates" title="All dates of the next 90 days">
          <Entries entries={near} asOf={report.asOf} />
        </Section>
      )}
    </div>
  );
}
