// Brings a page that was opened from a file to life: the same components, over the markup that is already there.
import { hydrate } from 'preact';
import type { Page } from '../../../server/src/reports/pageTypes';
import { Alliances } from './alliances';
import { PortfolioOnPaper } from './portfolioOnPaper';

/** `data` is what stands in the page as JSON; the same build has written both. */
export function revive(root: Element, data: string): void {
  const page = JSON.parse(data) as Page;
  hydrate(page.kind === 'portfolio' ? <PortfolioOnPaper page={page} /> : <Alliances page={page} />, root);
}
