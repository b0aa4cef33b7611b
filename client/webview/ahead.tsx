// The next 90 days: every date that the file implies.
import type { CalendarEntry, CalendarKind, HealthReport } from '../../server/src/health/report';
import { Fold } from './fold';
import { Line, Mark } from './marks';
import { Section } from './section';
import { counted, day, daysBetween, upperFirst } from './words';

const DAYS = 90;
/** Shown before the rest is folded in. */
const MOST = 8;

export function Ahead({ report }: { readonly report: HealthReport }) {
  const { asOf } = report;
  const near = nearIn(report);
  if (near.length === 0) return null;
  const rest = near.slice(MOST);
  return (
    <Section id="ahead" title="Next 90 days" says={counted(near.length, 'date')}>
      <Entries entries={near.slice(0, MOST)} asOf={asOf} />
      {rest.length > 0 && (
        <Fold name="ahead" class="more" summary={`${rest.length} more`}>
          <Entries entries={rest} asOf={asOf} />
        </Fold>
      )}
    </Section>
  );
}

/** Nothing where the title says it. */
function kindWords(kind: CalendarKind): string | null {
  return SAID.has(kind) ? null : kind.replace('-', ' ');
}

const SAID: ReadonlySet<CalendarKind> = new Set([
  'meeting',
  'measurement',
  'assessment',
  'decision-deadline',
  'expiry',
]);

/** Without asks, which stand above. */
export function nearIn({ calendar, asOf }: HealthReport): readonly CalendarEntry[] {
  return calendar.filter(({ date, kind }) => kind !== 'ask' && daysBetween(asOf, date) <= DAYS);
}

interface EntriesProps {
  readonly entries: readonly CalendarEntry[];
  readonly asOf: string;
}

export function Entries({ entries, asOf }: EntriesProps) {
  return (
    <ul class="rows dates">
      {entries.map(({ uid, date, kind, title, owner, repeats, range }) => (
        <li key={`${uid}:${date}`}>
          <span class="by">{day(date, asOf)}</span>
          <span class="what">
            <Mark range={range}>{title}</Mark>{' '}
            <span class="meta beside">
              {upperFirst([kindWords(kind), repeats].filter((each) => each !== null).join(', '))}
            </span>
          </span>
          <span class="owner">{owner && <bdi>{owner}</bdi>}</span>
          <Line range={range} />
        </li>
      ))}
    </ul>
  );
}
