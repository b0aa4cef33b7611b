// The timeline: stages, milestones, changes, documents and ends in lanes over one scale of years, and as a list.
import type { TimelineEntry } from '../../server/src/health/sectionTypes';
import { Fold } from './fold';
import { Line, Mark, placed } from './marks';
import { Section } from './section';
import type { SectionInput } from './sections';
import { counted, day, upperFirst } from './words';

const LANES: readonly { readonly title: string; readonly kinds: readonly TimelineEntry['kind'][] }[] = [
  { title: 'Stages', kinds: ['stage'] },
  { title: 'Milestones', kinds: ['milestone'] },
  { title: 'Changes', kinds: ['change'] },
  { title: 'Agreement', kinds: ['document', 'covenant', 'decision-deadline', 'expiry'] },
];
const YEAR = 31_557_600_000;
/** Percent that a name of a stage needs. */
const ROOM = 14;
/** Percent up to which a year has room for its name. */
const LAST = 94;

export function Timeline({ report: { sections, asOf }, here }: SectionInput) {
  const entries = sections.timeline.filter(({ date }) => !Number.isNaN(Date.parse(date)));
  if (entries.length === 0) return null;
  const times = [asOf, ...entries.map(({ date }) => date)].map((date) => Date.parse(date));
  const from = Math.min(...times);
  const to = Math.max(...times);
  const at = (date: string) => Math.round((2 + ((Date.parse(date) - from) / Math.max(1, to - from)) * 96) * 10) / 10;
  return (
    <Section id="timeline" title="Timeline" says={counted(entries.length, 'date')} here={here}>
      <div class="lanes">
        <span />
        <svg class="years" aria-hidden="true">
          {yearsBetween(from, to)
            .filter((year) => at(`${year}-01-01`) < LAST)
            .map((year) => (
              <text key={year} x={`${at(`${year}-01-01`)}%`} y="12">
                {year}
              </text>
            ))}
        </svg>
        {LANES.map(({ title, kinds }) => (
          <Lane
            key={title}
            title={title}
            entries={entries.filter(({ kind }) => kinds.includes(kind))}
            asOf={asOf}
            at={at}
          />
        ))}
      </div>
      <Fold name="timeline" class="more" summary="All dates">
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

interface LaneProps {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
  readonly asOf: string;
  /** Where a day stands, in percent. */
  readonly at: (date: string) => number;
}

function Lane({ title, entries, asOf, at }: LaneProps) {
  if (entries.length === 0) return null;
  const words = entries.map(({ title, date }) => `${title} ${day(date)}`).join(', ');
  return (
    <>
      <span class="meta">{title}</span>
      <svg class="lane" role="img" aria-label={`${title}: ${words}`}>
        <rect class="ground" width="100%" y="13" height="1" />
        <rect class="now" x={`${at(asOf)}%`} width="1" height="28" />
        {entries.map((entry, index) =>
          entry.kind === 'stage' ? (
            <Stage key={placeOf(entry)} entry={entry} next={entries[index + 1]} asOf={asOf} at={at} />
          ) : (
            <svg key={placeOf(entry)} x={`${at(entry.date)}%`} {...placed(entry.range)}>
              <title>{`${entry.title}, ${day(entry.date)}`}</title>
              <path class={entry.date <= asOf ? 'past' : 'future'} d="M0 8l6 6-6 6-6-6z" />
            </svg>
          ),
        )}
      </svg>
    </>
  );
}

interface StageProps extends Pick<LaneProps, 'asOf' | 'at'> {
  readonly entry: TimelineEntry;
  readonly next: TimelineEntry | undefined;
}

/** From its day to the next stage, else to today; its name where there is room. */
function Stage({ entry: { title, date, range }, next, asOf, at }: StageProps) {
  const begin = at(date);
  const end = Math.max(begin, at(next?.date ?? asOf));
  const words = `${upperFirst(title)}, from ${day(date)}`;
  return (
    <svg x={`${begin}%`} width={`${end - begin}%`} height="28" {...placed(range)}>
      <title>{words}</title>
      <rect class={next ? 'span' : 'span on'} width="100%" y="4" height="20" />
      {end - begin > ROOM && (
        <text class="stage" x="6" y="18">
          {upperFirst(title)}
        </text>
      )}
    </svg>
  );
}

function placeOf({ kind, date, range }: TimelineEntry): string {
  return `${kind}:${date}:${range.start.line}:${range.start.character}`;
}

/** Those that begin within, few enough to be read. */
function yearsBetween(from: number, to: number): readonly number[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const count = new Date(to).getUTCFullYear() - first + 1;
  const stride = Math.max(1, Math.ceil((to - from) / YEAR / 8));
  return Array.from({ length: Math.max(0, Math.ceil(count / stride)) }, (_, at) => first + at * stride);
}
