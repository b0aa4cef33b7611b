// Open portfolio: all alliances of the open folders beside each other. Show calendar: what lies ahead of them.
import type { PortfolioPanel } from '../preview/portfolioPanel';

export const openPortfolio = (portfolio: PortfolioPanel) => () => portfolio.show();

export const showCalendar = (portfolio: PortfolioPanel) => () => portfolio.show('calendar');
