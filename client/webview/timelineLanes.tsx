// The lanes of the timeline: stages, milestones, changes, papers and the term, over one scale of years.
import type { TimelineEntry } from '../../server/src/health/sectionTypes';
import { placed } from './marks';
import { nameOf, namesOf, type Side, type TimelineScale, timelineScale, yearsIn } from './timelineScale';
import { day, upperFirst } from './words';

export const LANES: readonly { readonly title: string; readonly kinds: readonly TimelineEntry['kind'][] }[] = [
  { title: 'Stages', kinds: ['stage'] },
  { title: 'Milestones', kinds: ['milestone'] },
  { title: 'Changes', kinds: ['change'] },
  { title: 'Documents', kinds: ['document'] },
  { title: 'Covenants', kinds: ['covenant'] },
  { title: 'Term', kinds: ['decision-deadline', 'expiry'] },
];

interface TimelineLanesProps {
  /** Those with a day, in order of it. */
  readonly entries: readonly TimelineEntry[];
  readonly asOf: string;
}

export function TimelineLanes({ entries, asOf }: TimelineLanesProps) {
  const scale = timelineScale(entries, asOf);
  return (
    <div class="lanes">
      <span />
      <Axis scale={scale} asOf={asOf} />
      {LANES.map(({ title, kinds }) => (
        <Lane
          key={title}
          title={title}
          entries={entries.filter(({ kind }) => kinds.includes(kind))}
          asOf={asOf}
          scale={scale}
        />
      ))}
    </div>
  );
}

/** Percent that the name of a year needs, and that of today. */
const YEAR_ROOM = 6;
const TODAY_ROOM = 14;

export function Axis({ scale, asOf }: { readonly scale: TimelineScale; readonly asOf: string }) {
  const now = scale.at(asOf);
  const isLeft = now > 100 - TODAY_ROOM;
  const years = yearsIn(scale)
    .map((year) => ({ year, x: scale.at(`${year}-01-01`) }))
    .filter(({ x }) => x < 100 - YEAR_ROOM)
    .filter(({ x }) =>
      isLeft ? x < now - TODAY_ROOM - YEAR_ROOM || x > now : x < now - YEAR_ROOM || x > now + TODAY_ROOM,
    );
  return (
    <svg class="years" aria-hidden="true">
      {years.map(({ year, x }) => (
        <text key={year} x={`${x}%`} y="12" dx="4">
          {year}
        </text>
      ))}
      <text class="today" x={`${now}%`} y="12" dx={isLeft ? -4 : 4} text-anchor={isLeft ? 'end' : 'start'}>
        {day(asOf)}
      </text>
    </svg>
  );
}

interface LaneProps extends TimelineLanesProps {
  readonly title: string;
  readonly scale: TimelineScale;
}

function Lane({ title, entries, asOf, scale }: LaneProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <span class="meta">{title}</span>
      <LaneMarks title={title} entries={entries} asOf={asOf} scale={scale} />
    </>
  );
}

export function LaneMarks({ title, entries, asOf, scale }: LaneProps) {
  const words = entries.map((entry) => `${entry.title} ${day(entry.date)}`).join(', ');
  const sides = namesOf(entries, scale);
  const last = entries.at(-1);
  return (
    <svg class="lane" role="img" aria-label={`${title}: ${words}`}>
      {yearsIn(scale).map((year) => (
        <rect key={year} class="year" x={`${scale.at(`${year}-01-01`)}%`} width="1" height="28" />
      ))}
      {title === 'Term' && last && <rect class="term" width={`${scale.at(last.date)}%`} y="13" height="2" />}
      <rect class="now" x={`${scale.at(asOf)}%`} width="1" height="28" />
      {entries.map((entry, index) =>
        entry.kind === 'stage' ? (
          <Stage key={placeOf(entry)} entry={entry} next={entries[index + 1]} asOf={asOf} scale={scale} />
        ) : (
          <Entry key={placeOf(entry)} entry={entry} asOf={asOf} scale={scale} side={sides[index] ?? null} />
        ),
      )}
    </svg>
  );
}

const SHAPES: Readonly<Record<Exclude<TimelineEntry['kind'], 'stage'>, string>> = {
  milestone: 'M0 -6l6 6-6 6-6-6z',
  change: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  document: 'M-4 -5h8v10h-8z',
  covenant: 'M-4 -5h8v10h-8z',
  'decision-deadline': 'M0 -6l6 6-6 6-6-6z',
  expiry: 'M-1.5 -7h3v14h-3z',
};

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly asOf: string;
  readonly scale: TimelineScale;
  readonly side: Side | null;
}

function Entry({ entry, asOf, scale, side }: EntryProps) {
  const { kind, date, status, range } = entry;
  if (kind === 'stage') return null;
  const isBeyond = scale.isBeyond(date);
  const x = `${scale.at(date)}%`;
  return (
    <g {...placed(range)}>
      <title>{`${entry.title}, ${day(date)}`}</title>
      <svg x={x} y="14" aria-hidden="true">
        <path class={isOver(kind, date, status, asOf) ? 'past' : 'future'} d={isBeyond ? BEYOND : SHAPES[kind]} />
      </svg>
      {side && (
        <text
          class="name"
          x={x}
          y="18"
          dx={side === 'after' ? 10 : -10}
          text-anchor={side === 'after' ? 'start' : 'end'}
        >
          {nameOf(entry, isBeyond)}
        </text>
      )}
    </g>
  );
}

/** An arrow for what stands beyond the end. */
const BEYOND = 'M-5 -5l8 5-8 5z';

/** A milestone is over when it was reached, other things when their day has come. */
function isOver(kind: TimelineEntry['kind'], date: string, status: string | null, asOf: string): boolean {
  return kind === 'milestone' && status !== null ? status === 'done' : date <= asOf;
}

interface StageProps {
  readonly entry: TimelineEntry;
  readonly next: TimelineEntry | undefined;
  readonly asOf: string;
  readonly scale: TimelineScale;
}

/** Percent that a character of a stage's name takes. */
const STAGE_CHARACTER = 1.3;

/** From its day to the next stage, else to today; its name where there is room. */
function Stage({ entry: { title, date, until, range }, next, asOf, scale }: StageProps) {
  const begin = scale.at(date);
  const isOn = !next && until === null;
  const end = Math.max(begin, scale.at(next?.date ?? until ?? asOf));
  const width = Math.round((end - begin) * 10) / 10;
  return (
    <svg x={`${begin}%`} width={`${width}%`} height="28" aria-hidden="true" {...placed(range)}>
      <title>{`${upperFirst(title)}, from ${day(date)}`}</title>
      <rect class={isOn ? 'span on' : 'span'} width="100%" y="4" height="20" />
      {width > title.length * STAGE_CHARACTER + MARK && (
        <text class={isOn ? 'stage on' : 'stage'} x="6" y="18">
          {upperFirst(title)}
        </text>
      )}
    </svg>
  );
}

const MARK = 2;

function placeOf({ kind, date, range }: TimelineEntry): string {
  return `${kind}:${date}:${range.start.line}:${range.start.character}`;
}
