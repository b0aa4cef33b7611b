// What the renderer of pages is given. It draws with the components of the health preview, and stands in client/webview/page/.
import type { Grouping, Portfolio } from '../health/portfolioTypes';
import type { DayText, HealthReport } from '../health/report';

/** The script and the style of the page, as texts: they are written into it. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** What a page of health shows, and carries along as JSON. */
export interface HealthPage {
  readonly kind: 'health';
  readonly asOf: DayText;
  readonly reports: readonly HealthReport[];
  /** Those that the reports name. */
  readonly rules: readonly NamedRule[];
}

/** What a page of the portfolio shows, and carries along as JSON. */
export interface PortfolioPage {
  readonly kind: 'portfolio';
  readonly portfolio: Portfolio;
  readonly grouping: Grouping;
  /** Those that the portfolio names. */
  readonly rules: readonly NamedRule[];
}

export type Page = HealthPage | PortfolioPage;

/** The whole text of a page that needs nothing else: the same data give the same bytes. */
export type HealthText = (page: HealthPage, assets: PageAssets) => Promise<string>;
export type PortfolioText = (page: PortfolioPage, assets: PageAssets) => Promise<string>;

/** A chart that can be a picture by itself. */
export interface ChartName {
  readonly id: string;
  readonly title: string;
}

/** Those that a report has something to draw for. */
export type ChartsIn = (report: HealthReport) => readonly ChartName[];

/** The text of an SVG file; null where there is no such chart, or nothing to draw. */
export type SvgText = (report: HealthReport, chart: string) => string | null;

export interface NamedRule {
  readonly id: string;
  /** What it asks for, in a sentence. */
  readonly summary: string;
  readonly why: string;
}
