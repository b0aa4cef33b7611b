// What the server knows as `#page/portfolio`: makes the page of the portfolio, which not everybody needs.
import type { PortfolioText } from '../../../server/src/reports/pageTypes';
import { day } from '../words';
import { framed } from './frame';
import { PortfolioOnPaper } from './portfolioOnPaper';

export const portfolioText: PortfolioText = (page, assets) =>
  framed(
    { title: `Portfolio, ${day(page.portfolio.asOf)}`, body: <PortfolioOnPaper page={page} />, data: page },
    assets,
  );
