// The module `#page/portfolio`: the same bundle where there is one, and nothing that a server in a Worker brings along.
import type { PortfolioText } from './pageTypes';

export declare const portfolioText: PortfolioText;
