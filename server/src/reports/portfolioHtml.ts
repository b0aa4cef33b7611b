// The portfolio as a page of HTML that needs nothing else, drawn as its panel in the editor is.
import type { Grouping, Portfolio } from '../health/portfolioTypes';
import { rulesOf } from './healthHtml';
import type { PageAssets } from './pageTypes';

export async function portfolioHtml(portfolio: Portfolio, grouping: Grouping, assets: PageAssets): Promise<string> {
  const { portfolioText } = await import('#page/portfolio');
  return portfolioText({ kind: 'portfolio', portfolio, grouping, rules: rulesOf(portfolio.attention) }, assets);
}
