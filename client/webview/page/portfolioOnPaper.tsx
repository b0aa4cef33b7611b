// The portfolio as a page: all of it is there, to be read and printed; a script lets the reader choose among it.
import type { PortfolioPage } from '../../../server/src/reports/pageTypes';
import { FIRST_VIEW } from '../../src/preview/portfolioView';
import { PaperContext } from '../paper';
import { PortfolioApp } from '../portfolio/app';
import { RulesNamed } from './rulesNamed';
import { useRevived } from './useRevived';

const PAPER = { path: null, prefix: '' } as const;

export function PortfolioOnPaper({ page: { portfolio, grouping, rules } }: { readonly page: PortfolioPage }) {
  const isRevived = useRevived();
  return (
    <PaperContext.Provider value={PAPER}>
      <PortfolioApp portfolio={portfolio} view={{ ...FIRST_VIEW, grouping }} isWhole isChoosable={isRevived} />
      <aside class="portfolio-rules" aria-label="Rules">
        <RulesNamed rules={rules} />
      </aside>
    </PaperContext.Provider>
  );
}
