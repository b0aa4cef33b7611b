// The heads of the map's columns, and by which of them it is sorted.
import { VITALS } from '../../../server/src/health/report';
import type { Order } from '../../src/preview/portfolioView';
import { upperFirst } from '../words';

/** Short enough to stand over a number. */
const SHORT = ['Spons', 'Acct', 'Gov', 'Value', 'Relat', 'Risk', 'Comm', 'Resil'];

interface Column {
  readonly class: string;
  readonly title: string;
  readonly order?: Order;
}

const COLUMNS: readonly Column[] = [
  { class: 'name', title: 'Alliance', order: 'name' },
  { class: 'overall', title: 'Health', order: 'health' },
  { class: 'way', title: 'Trend' },
  { class: 'share', title: 'Practice' },
  { class: 'press', title: 'Attention', order: 'attention' },
];

export function MapHead({ order }: { readonly order: Order }) {
  const way = order === 'attention' ? 'descending' : 'ascending';
  return (
    <div role="rowgroup" class="map-head">
      <div role="row" aria-rowindex={1}>
        {COLUMNS.map(({ class: name, title, order: own }) => (
          <div key={name} role="columnheader" class={name} aria-sort={own === order ? way : undefined}>
            {title}
          </div>
        ))}
        {VITALS.map((id, at) => (
          <div key={id} role="columnheader" class="sign" aria-label={upperFirst(id)} title={upperFirst(id)}>
            {SHORT[at]}
          </div>
        ))}
      </div>
    </div>
  );
}
