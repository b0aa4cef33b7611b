// What can be chosen in the portfolio, handed down to all its components; in a page that nobody answers, nothing.
import { createContext } from 'preact';
import type { Range } from '../../../server/src/yaml/position';
import type { View } from '../../src/preview/portfolioView';

export interface PortfolioActs {
  /** Shows how an alliance is doing, by the path that the portfolio names it with. */
  readonly open: (path: string) => void;
  /** Shows a place in the file of an alliance. */
  readonly reveal: (path: string, range: Range) => void;
  /** Remembers what is looked at. */
  readonly choose: (view: View) => void;
  /** Where a link leads that nothing answers. */
  readonly addressOf: (path: string, range?: Range) => string;
}

export const PortfolioActsContext = createContext<PortfolioActs>({
  open: () => {},
  reveal: () => {},
  choose: () => {},
  addressOf: (_path, range) => (range ? `#L${range.start.line + 1}` : '#'),
});
