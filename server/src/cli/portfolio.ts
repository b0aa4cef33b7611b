// `alliance portfolio`: all alliances together, and what people carry in them.
import { portfolio as portfolioOf } from '../health/portfolio';
import { GROUPINGS, type Grouping, type Portfolio } from '../health/portfolioTypes';
import { portfolioJson } from '../reports/portfolioJson';
import { portfolioText } from '../reports/portfolioText';
import type { Look } from '../reports/report';
import { type HealthFlags, runHealth } from './healthRun';
import type { Io } from './io';
import { writeTo } from './output';
import { oneOf } from './usage';

export interface PortfolioFlags extends HealthFlags {
  readonly groupBy: string;
}

export const PORTFOLIO_FORMATS = ['text', 'json'] as const;

type PortfolioReport = (portfolio: Portfolio, look: Look, grouping: Grouping) => Iterable<string>;

const REPORTS: Readonly<Record<(typeof PORTFOLIO_FORMATS)[number], PortfolioReport>> = {
  text: portfolioText,
  json: portfolioJson,
};

export async function portfolio(paths: readonly string[], flags: PortfolioFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, PORTFOLIO_FORMATS);
  const grouping = oneOf('--group-by', flags.groupBy, GROUPINGS);
  return runHealth(paths, flags, io, ({ reports, ...setting }) => {
    const made = portfolioOf(reports, setting);
    return writeTo(io, flags, (look) => REPORTS[format](made, look, grouping));
  });
}
