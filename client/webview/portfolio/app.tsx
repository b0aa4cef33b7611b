// The portfolio as a whole: how each alliance is doing, then what all of them together need, carry and have ahead.
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Of, Portfolio } from '../../../server/src/health/portfolioTypes';
import { FIRST_VIEW, type View } from '../../src/preview/portfolioView';
import { Section } from '../section';
import { counted } from '../words';
import { PortfolioActsContext } from './acts';
import { JointCalendar, Renewals } from './ahead';
import { chosenPaths, mapRows } from './choice';
import { Choice, ContentsList, Head } from './head';
import { AsksOfAll, AttentionOfAll } from './lists';
import { HeatMap } from './map';
import { People, Tiers } from './people';
import { WholeContext } from './whole';

interface PortfolioAppProps {
  readonly portfolio: Portfolio;
  /** What to look at first. */
  readonly view?: View;
  /** Draws every row and entry: for paper, and for a page in a file. */
  readonly isWhole?: boolean;
  /** Whether alliances can be chosen, which takes a script. */
  readonly isChoosable?: boolean;
}

export function PortfolioApp(props: PortfolioAppProps) {
  const { portfolio, view: first = FIRST_VIEW, isWhole = false, isChoosable = !isWhole } = props;
  const acts = useContext(PortfolioActsContext);
  const [view, setView] = useState(first);
  const choose = (next: View) => {
    setView(next);
    acts.choose(next);
  };
  const { filter } = view;
  const chosen = useMemo(() => chosenPaths(portfolio, filter), [portfolio, filter]);
  const rows = useMemo(() => mapRows(portfolio, view, chosen), [portfolio, view, chosen]);
  const { attention, asks, renewals, calendar, people } = useMemo(
    () => ofChosen(portfolio, chosen),
    [portfolio, chosen],
  );
  const { asOf, alliances, tiers } = portfolio;
  const contents = [
    { id: 'attention', title: 'Needs attention', count: attention.length },
    { id: 'asks', title: 'Asked for', count: asks.length },
    { id: 'people', title: 'Who carries what', count: null },
    { id: 'tiers', title: 'Tiers', count: null },
    { id: 'renewals', title: 'Renewals and ends', count: renewals.length },
    { id: 'calendar', title: 'Calendar', count: calendar.length },
  ];
  return (
    <WholeContext.Provider value={isWhole}>
      <main class="portfolio">
        <Head portfolio={portfolio} />
        {isChoosable && <Choice view={view} choose={choose} chosen={chosen.size} all={alliances.length} />}
        <ContentsList contents={contents} />
        <Section id="map" title="Vital signs" says={counted(chosen.size, 'alliance')}>
          {rows.length === 0 ? <p>No alliance is like that.</p> : <HeatMap rows={rows} order={view.order} />}
        </Section>
        <div class="columns">
          <div>
            <AttentionOfAll items={attention} asOf={asOf} />
            <AsksOfAll items={asks} asOf={asOf} />
          </div>
          <div>
            <People people={people} />
            <Tiers tiers={tiers} />
            <Renewals entries={renewals} asOf={asOf} />
            <JointCalendar entries={calendar} asOf={asOf} />
          </div>
        </div>
      </main>
    </WholeContext.Provider>
  );
}

/** What belongs to the alliances that are looked at; a person with all that he or she carries. */
function ofChosen(portfolio: Portfolio, chosen: ReadonlySet<string>) {
  const { attention, asks, renewals, calendar, people } = portfolio;
  const own = <T,>(items: readonly Of<T>[]) => items.filter(({ path }) => chosen.has(path));
  return {
    attention: own(attention),
    asks: own(asks),
    renewals: own(renewals),
    calendar: own(calendar),
    people: people.filter(({ roles }) => roles.some(({ path }) => chosen.has(path))),
  };
}
