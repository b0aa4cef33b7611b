// Exit readiness: who leads it on each side, what triggers it, and the duties with who sees to them.
import { Line, Mark, StatusWord } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { day, duration, upperFirst } from './words';

export function Exit({ report: { sections, asOf }, here }: SectionInput) {
  const { exit } = sections;
  if (!exit) return null;
  const { activated, leads, triggers, duties } = exit;
  const says =
    activated === null
      ? duties.length === 1
        ? '1 duty'
        : `${duties.length} duties`
      : `Begun on ${day(activated, asOf)}`;
  return (
    <Section id="exit" title="Exit readiness" says={says} here={here}>
      <ul class="rows">
        {leads.map(({ side, name, range }) => (
          <li key={side}>
            <span class="what">
              <Mark range={range}>{name}</Mark> <span class="meta beside">leads for {side}</span>
            </span>
            <Line range={range} />
          </li>
        ))}
        {triggers.map(({ kind, notice, range }) => (
          <li key={`${range.start.line}:${range.start.character}`}>
            <span class="what">
              <Mark range={range}>{upperFirst((kind ?? 'trigger').replaceAll('-', ' '))}</Mark>{' '}
              <span class="meta beside">Trigger</span>
            </span>
            <span class="owner meta">{notice && `notice ${duration(notice)}`}</span>
            <Line range={range} />
          </li>
        ))}
        {duties.map(({ area, what, owner, within, due, isDone, range }) => (
          <li key={`${range.start.line}:${range.start.character}`}>
            <span class="what">
              <Mark range={range}>{what ?? upperFirst(area ?? 'duty')}</Mark>{' '}
              <span class="meta beside">{area && upperFirst(area.replaceAll('-', ' '))}</span>
            </span>
            <span class="owner">
              <bdi>{owner}</bdi>
            </span>
            <span class="by">
              {isDone ? (
                <StatusWord status="green" word="Done" />
              ) : due ? (
                day(due, asOf)
              ) : (
                within && `within ${duration(within)}`
              )}
            </span>
            <Line range={range} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
