// What has come of it since the last review: milestones, commitments, value, risks that are done with.
import type { HealthReport } from '../../server/src/health/report';
import { Line, Mark } from './marks';
import { Section } from './section';
import { day, upperFirst } from './words';

export function ProgressList({ report: { review, progress, asOf } }: { readonly report: HealthReport }) {
  if (progress.length === 0) return null;
  const since = day(review.since, asOf);
  const says = review.committee === null ? `Since ${since}` : `Since the ${review.committee} of ${since}`;
  return (
    <Section id="progress" title="Progress" says={says}>
      <ul class="rows">
        {progress.map(({ kind, what, date, range }) => (
          <li key={`${kind}:${range.start.line}:${what}`}>
            <span class="what">
              <Mark range={range}>{what}</Mark>
            </span>
            <span class="owner meta">{upperFirst(kind)}</span>
            <span class="by">{day(date, asOf)}</span>
            <Line range={range} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
