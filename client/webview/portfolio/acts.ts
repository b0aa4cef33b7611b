// What can be chosen in the portfolio, handed down to all its components.
import { createContext } from 'preact';
import type { Range } from '../../../server/src/yaml/position';
import type { View } from '../../src/preview/portfolioView';

export interface PortfolioActs {
  /** Shows how an alliance is doing, by the path that the portfolio names it with; null where the link itself leads there. */
  readonly open: ((path: string) => void) | null;
  /** Shows a place in the file of an alliance; null as above. */
  readonly reveal: ((path: string, range: Range) => void) | null;
  /** Remembers what is looked at. */
  readonly choose: (view: View) => void;
  /** Where a link leads by itself. */
  readonly addressOf: (path: string, range?: Range) => string;
}

export const PortfolioActsContext = createContext<PortfolioActs>({
  open: null,
  reveal: null,
  choose: () => {},
  addressOf: (_path, range) => (range ? `#L${range.start.line + 1}` : '#'),
});
