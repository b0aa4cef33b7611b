// What lies ahead of all alliances: renewals and ends of terms within a year, and every date by month.
import { useContext, useState } from 'preact/hooks';
import type { Of } from '../../../server/src/health/portfolioTypes';
import type { CalendarEntry } from '../../../server/src/health/report';
import { Line } from '../marks';
import { Section } from '../section';
import { counted, day, fromNow, upperFirst } from '../words';
import { AllianceLink, Place } from './marks';
import { MonthStrip } from './monthStrip';
import { monthsOf } from './months';
import { Part } from './part';
import { WholeContext } from './whole';

interface AheadProps {
  readonly entries: readonly Of<CalendarEntry>[];
  readonly asOf: string;
}

export function Renewals({ entries, asOf }: AheadProps) {
  return (
    <Section id="renewals" title="Renewals and ends" says="Within twelve months">
      {entries.length === 0 ? (
        <p>No term ends, and none is to be decided on.</p>
      ) : (
        <Part items={entries} of="renewals and ends">
          {(shown) => <Dates entries={shown} asOf={asOf} says={({ date }) => fromNow(asOf, date)} />}
        </Part>
      )}
    </Section>
  );
}

export function JointCalendar({ entries, asOf }: AheadProps) {
  const [from, setFrom] = useState(0);
  const isWhole = useContext(WholeContext);
  const months = monthsOf(entries);
  return (
    <Section id="calendar" title="Calendar" says={counted(entries.length, 'date')}>
      {entries.length === 0 ? (
        <p>No date lies ahead.</p>
      ) : (
        <>
          <MonthStrip months={months} asOf={asOf} choose={isWhole ? null : setFrom} />
          <Part items={entries} of="dates" from={from}>
            {(shown) =>
              monthsOf(shown).map(({ key, name, entries: own }) => (
                <div class="month" key={key}>
                  <h3>{name}</h3>
                  <Dates entries={own} asOf={asOf} says={wordsOf} />
                </div>
              ))
            }
          </Part>
        </>
      )}
    </Section>
  );
}

function wordsOf({ kind, repeats }: CalendarEntry): string {
  return `${upperFirst(kind.replace('-', ' '))}${repeats ? `, ${repeats}` : ''}`;
}

interface DatesProps extends AheadProps {
  readonly says: (entry: CalendarEntry) => string;
}

function Dates({ entries, asOf, says }: DatesProps) {
  return (
    <ul class="rows dates">
      {entries.map((entry, at) => (
        <li key={`${at}:${entry.uid}`}>
          <span class="by">{day(entry.date, asOf)}</span>
          <span class="what">
            <Place path={entry.path} range={entry.range}>
              {entry.title}
            </Place>{' '}
            <span class="meta beside">{says(entry)}</span>
            <AllianceLink path={entry.path} name={entry.alliance} />
          </span>
          <span class="owner">{entry.owner && <bdi>{entry.owner}</bdi>}</span>
          <Line range={entry.range} />
        </li>
      ))}
    </ul>
  );
}
