// The page of the portfolio in a browser of the tests, with a portfolio in it.
import type { Page } from 'playwright-core';
import type { Portfolio } from '../../server/src/health/portfolioTypes';
import { browserPages, type PageOptions } from './browserPage';
import { tell } from './hostedPage';

/** Builds the page before the tests of a file. */
export function portfolioPages() {
  const { open, size } = browserPages();
  const pageOf = async (portfolio: Portfolio, options: PageOptions = {}) => {
    const opened = await open(options);
    await tell(opened.page, { kind: 'portfolio', portfolio, note: null });
    await opened.page.locator('h1').waitFor();
    return opened;
  };
  return { open, pageOf, size };
}

/** The most elements that a page may hold. */
export const MOST = 3000;

export const elements = (page: Page) => page.evaluate<number>('document.querySelectorAll("*").length');

/** What an expression says of the element that is `it`. */
export const of = <T>(page: Page, selector: string, expression: string) =>
  page.evaluate<T>(`((it) => ${expression})(document.querySelector(${JSON.stringify(selector)}))`);
