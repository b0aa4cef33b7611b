// The editor as the page sees it: what it can be told, and where the page keeps its state.
import type { FromPage, PageState } from '../src/preview/messages';
import type { FromPortfolio, PortfolioState } from '../src/preview/portfolioMessages';

export interface Host {
  readonly postMessage: (message: FromPage | FromPortfolio) => void;
  /** What was kept last, by whatever version of the page. */
  readonly getState: () => unknown;
  readonly setState: (state: PageState | PortfolioState) => void;
}

/** Given by VS Code, once a page. */
declare function acquireVsCodeApi(): Host;

export function hostOf(): Host {
  return acquireVsCodeApi();
}
