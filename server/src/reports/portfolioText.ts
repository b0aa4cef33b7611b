// The portfolio for people at a terminal: the table of vital signs first, then what is grave, asked, carried and ahead.
import type { Grouping, Portfolio } from '../health/portfolioTypes';
import { pageOf } from './healthText/page';
import { portfolioLists } from './portfolioText/lists';
import { countsLine, heatMap } from './portfolioText/map';
import type { Look } from './report';

export function* portfolioText(portfolio: Portfolio, look: Look, grouping: Grouping): Iterable<string> {
  const page = pageOf(look);
  const { palette, columns } = page;
  const title = `Portfolio as of ${portfolio.asOf}${portfolio.audience === 'partner' ? ', for the partner' : ''}`;
  if (!look.quiet) {
    const rule = '─'.repeat(Math.max(2, columns - title.length - 4));
    yield `${palette.faint('──')} ${palette.strong(title)} ${palette.faint(rule)}\n\n`;
    yield `${countsLine(portfolio, page)}\n\n`;
  }
  yield `${heatMap(portfolio, grouping, page).join('\n')}\n${look.quiet ? '' : '\n'}`;
  if (look.quiet) return;
  for (const section of portfolioLists(portfolio, page)) if (section.length > 0) yield `${section.join('\n')}\n\n`;
}
