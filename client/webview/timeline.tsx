// The timeline: what the alliance has come through and what lies ahead, in lanes over the years, and as a list.
import { Fold } from './fold';
import { Line, Mark } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { TimelineLanes } from './timelineLanes';
import { day, upperFirst } from './words';

export function Timeline({ report: { sections, asOf }, here }: SectionInput) {
  const entries = sections.timeline.filter(({ date }) => !Number.isNaN(Date.parse(date)));
  if (entries.length === 0) return null;
  const next = entries.filter(({ date }) => date > asOf).slice(0, 2);
  const says = next.map(({ title, date }) => `${title} on ${day(date, asOf)}`).join(', ');
  return (
    <Section id="timeline" title="Timeline" says={says ? `Next: ${says}` : undefined} here={here}>
      <TimelineLanes entries={entries} asOf={asOf} />
      <Fold name="timeline" class="more" summary={`All ${entries.length} dates`}>
        <ul class="rows dates">
          {entries.map(({ kind, title, date, status, range }) => (
            <li key={`${kind}:${date}:${range.start.line}:${range.start.character}`}>
              <span class="by">{day(date)}</span>
              <span class="what">
                <Mark range={range}>{kind === 'stage' ? upperFirst(title) : title}</Mark>{' '}
                <span class="meta beside">{upperFirst(kind.replace('-', ' '))}</span>
              </span>
              <span class="owner meta">{status}</span>
              <Line range={range} />
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
