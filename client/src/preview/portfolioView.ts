// How a person looks at the portfolio: put together by what, in which order, and which alliances of all.
import type { Grouping } from '../../../server/src/health/portfolioTypes';

const GROUPINGS = ['tier', 'partner'] as const satisfies readonly Grouping[];
const ORDERS = ['attention', 'health', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface View {
  readonly grouping: Grouping;
  readonly order: Order;
  /** Words that name, partners or status of an alliance hold; empty: all alliances. */
  readonly filter: string;
}

export const FIRST_VIEW: View = { grouping: 'tier', order: 'attention', filter: '' };

export function isGrouping(word: unknown): word is Grouping {
  return GROUPINGS.some((grouping) => grouping === word);
}

export function isOrder(word: unknown): word is Order {
  return ORDERS.some((order) => order === word);
}
