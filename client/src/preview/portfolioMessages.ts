// What the extension and the page of the portfolio say to each other, checked at both ends as the messages of the preview are.
import type { Portfolio } from '../../../server/src/health/portfolioTypes';
import type { Range } from '../../../server/src/yaml/position';
import {
  type ExplainMessage,
  fromPage,
  isCount,
  isList,
  isObject,
  isRange,
  isText,
  type ReadyMessage,
} from './messages';
import { isGrouping, isOrder, type View } from './portfolioView';

export type ToPortfolio = PortfolioMessage | ShowMessage;

export interface PortfolioMessage {
  readonly kind: 'portfolio';
  /** Null where there is none. */
  readonly portfolio: Portfolio | null;
  /** What is to be said beside it, or instead of it. */
  readonly note: string | null;
}

/** A part of the page is to be looked at. */
export interface ShowMessage {
  readonly kind: 'show';
  readonly section: 'calendar';
}

export type FromPortfolio = ReadyMessage | ExplainMessage | OpenMessage | PlaceMessage;

/** An alliance was chosen, by the path that the portfolio names it with: its health is to be shown. */
export interface OpenMessage {
  readonly kind: 'open';
  readonly path: string;
}

/** A place in the file of an alliance was chosen: it is to be shown in the text. */
export interface PlaceMessage {
  readonly kind: 'place';
  readonly path: string;
  readonly range: Range;
}

/** What the page remembers of itself. */
export interface PortfolioState {
  readonly kind: 'portfolio';
  readonly view: View;
  /** The names of what is folded out. */
  readonly open: readonly string[];
  /** Pixels from the top. */
  readonly scroll: number;
}

export function fromPortfolio(message: unknown): FromPortfolio | undefined {
  if (!isObject(message)) return undefined;
  const { kind, path, range } = message;
  if (kind === 'open' && isText(path)) return { kind, path };
  if (kind === 'place' && isText(path) && isRange(range)) return { kind, path, range };
  const other = fromPage(message);
  return other?.kind === 'ready' || other?.kind === 'explain' ? other : undefined;
}

export function toPortfolio(message: unknown): ToPortfolio | undefined {
  if (!isObject(message)) return undefined;
  const { kind, portfolio, note, section } = message;
  if (kind === 'show' && section === 'calendar') return { kind, section };
  if (kind !== 'portfolio' || !(note === null || isText(note))) return undefined;
  return portfolio === null || isPortfolio(portfolio) ? { kind, portfolio, note } : undefined;
}

/** Undefined for what no page of the portfolio has kept. */
export function portfolioState(state: unknown): PortfolioState | undefined {
  if (!isObject(state)) return undefined;
  const { kind, view, open, scroll } = state;
  if (kind !== 'portfolio' || !isView(view) || !isList(open, isText) || !isCount(scroll)) return undefined;
  return { kind, view, open, scroll };
}

function isView(value: unknown): value is View {
  return isObject(value) && isGrouping(value.grouping) && isOrder(value.order) && isText(value.filter);
}

/** Its head; what stands deeper was made by the same build of the extension. */
function isPortfolio(value: unknown): value is Portfolio {
  if (!isObject(value) || !isText(value.asOf) || !isObject(value.groups)) return false;
  const { alliances, closed, attention, asks, people, tiers, renewals, calendar, groups } = value;
  const lists = [alliances, closed, attention, asks, people, tiers, renewals, calendar, groups.tier, groups.partner];
  return lists.every(Array.isArray);
}
