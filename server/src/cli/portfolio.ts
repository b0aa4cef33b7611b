// `alliance portfolio`: all alliances together, and what people carry in them.
import { portfolio as portfolioOf } from '../health/portfolio';
import { GROUPINGS, type Grouping, type Portfolio } from '../health/portfolioTypes';
import { portfolioIcs } from '../reports/healthIcs';
import { portfolioHtml } from '../reports/portfolioHtml';
import { portfolioJson } from '../reports/portfolioJson';
import { portfolioMarkdown } from '../reports/portfolioMarkdown';
import { portfolioText } from '../reports/portfolioText';
import type { Look } from '../reports/report';
import { type HealthFlags, runHealth } from './healthRun';
import type { Io } from './io';
import { writeTo, writeWhole } from './output';
import { oneOf } from './usage';

export interface PortfolioFlags extends HealthFlags {
  readonly groupBy: string;
}

export const PORTFOLIO_FORMATS = ['text', 'json', 'markdown', 'html', 'ics'] as const;

type PortfolioReport = (portfolio: Portfolio, look: Look, grouping: Grouping) => Iterable<string>;

const REPORTS: Readonly<Record<'text' | 'json' | 'markdown', PortfolioReport>> = {
  text: portfolioText,
  json: portfolioJson,
  markdown: portfolioMarkdown,
};

export async function portfolio(paths: readonly string[], flags: PortfolioFlags, io: Io): Promise<number> {
  const format = oneOf('--format', flags.format, PORTFOLIO_FORMATS);
  const grouping = oneOf('--group-by', flags.groupBy, GROUPINGS);
  return runHealth(paths, flags, io, async ({ reports, ...setting }) => {
    const made = portfolioOf(reports, setting);
    if (format === 'html') await writeWhole(io, flags, portfolioHtml(made, grouping, io.pageAssets()));
    else if (format === 'ics') await writeWhole(io, flags, portfolioIcs(made));
    else await writeTo(io, flags, (look) => REPORTS[format](made, look, grouping));
  });
}
