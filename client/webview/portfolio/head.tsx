// The head of the portfolio: how many alliances there are and how they are told, which of them to look at, and ways to the
// sections below.
import type { Portfolio } from '../../../server/src/health/portfolioTypes';
import type { Status } from '../../../server/src/health/report';
import { isGrouping, isOrder, type View } from '../../src/preview/portfolioView';
import { counted, day, number } from '../words';
import { AllianceLink } from './marks';

const STATUSES = ['green', 'amber', 'red', 'unknown'] as const satisfies readonly Status[];
const WORDS: Readonly<Record<Status, string>> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  unknown: 'with too little evidence',
};
/** Named of those that are set aside. */
const NAMED = 8;

export function Head({ portfolio }: { readonly portfolio: Portfolio }) {
  const { alliances, asOf, audience, closed } = portfolio;
  return (
    <header class="portfolio-head">
      <div class="who">
        <p>
          As of {day(asOf)}
          {audience === 'partner' && ' · For the partner'}
        </p>
        <h1>Portfolio</h1>
        <p class="counts">
          <span>{counted(alliances.length, 'alliance')}</span>
          {STATUSES.map((status) => (
            <StatusCount
              key={status}
              status={status}
              count={alliances.filter(({ overall }) => overall.status === status).length}
            />
          ))}
        </p>
        {closed.length > 0 && (
          <p>
            {number(closed.length)} closed, set aside:{' '}
            {closed.slice(0, NAMED).map(({ path, name }, at) => (
              <span key={path}>
                {at > 0 && ', '}
                <AllianceLink path={path} name={name} />
              </span>
            ))}
            {closed.length > NAMED && ` and ${number(closed.length - NAMED)} more`}
          </p>
        )}
      </div>
    </header>
  );
}

function StatusCount({ status, count }: { readonly status: Status; readonly count: number }) {
  if (count === 0) return null;
  return <span class={`status ${status}`}>{`${number(count)} ${WORDS[status]}`}</span>;
}

interface ChoiceProps {
  readonly view: View;
  readonly choose: (view: View) => void;
  /** How many alliances are looked at, and of how many. */
  readonly chosen: number;
  readonly all: number;
}

export function Choice({ view, choose, chosen, all }: ChoiceProps) {
  const { filter, grouping, order } = view;
  return (
    <search class="choice">
      <label class="filter">
        <span class="unseen">Filter by name, partner or status</span>
        <input
          type="search"
          placeholder="Filter by name, partner or status"
          value={filter}
          onInput={({ currentTarget }) => choose({ ...view, filter: currentTarget.value })}
        />
      </label>
      <label>
        <span class="meta">Group by</span>
        <select
          value={grouping}
          onChange={({ currentTarget: { value } }) => isGrouping(value) && choose({ ...view, grouping: value })}
        >
          <option value="tier">Tier</option>
          <option value="partner">Partner</option>
        </select>
      </label>
      <label>
        <span class="meta">Sort by</span>
        <select
          value={order}
          onChange={({ currentTarget: { value } }) => isOrder(value) && choose({ ...view, order: value })}
        >
          <option value="attention">Attention</option>
          <option value="health">Health</option>
          <option value="name">Name</option>
        </select>
      </label>
      <span class="meta" role="status">
        {filter.trim() === '' ? '' : `${number(chosen)} of ${counted(all, 'alliance')}`}
      </span>
    </search>
  );
}

export interface Contents {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
}

/** Ways to the sections, for who does not want to pass all alliances. */
export function ContentsList({ contents }: { readonly contents: readonly Contents[] }) {
  return (
    <nav aria-label="Sections">
      <ul class="contents">
        {contents.map(({ id, title, count }) => (
          <li key={id}>
            <a class="mark" href={`#${id}`}>
              {title}
            </a>
            {count !== null && <span class="meta"> {number(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
