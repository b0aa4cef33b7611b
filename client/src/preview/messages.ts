// What the extension and the page of the preview say to each other. Both ends take whatever comes as unknown, and drop
// what is none of these.
import type { HealthReport } from '../../../server/src/health/report';
import type { Range } from '../../../server/src/yaml/position';

/** To the page. */
export type ToPage = ReportMessage | NoticeMessage | CursorMessage;

export interface ReportMessage {
  readonly kind: 'report';
  /** The document, for the page to remember. */
  readonly uri: string;
  readonly report: HealthReport;
  /** What of the text cannot be read. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly message: string;
  readonly range: Range;
}

/** Why there is no report. */
export interface NoticeMessage {
  readonly kind: 'notice';
  readonly uri: string;
  readonly text: string;
}

/** Where the cursor is in the text of the document. */
export interface CursorMessage {
  readonly kind: 'cursor';
  readonly line: number;
}

/** From the page. */
export type FromPage = ReadyMessage | RevealMessage | ExplainMessage;

/** It listens. */
export interface ReadyMessage {
  readonly kind: 'ready';
}

/** A mark was chosen: its place is to be shown in the text. */
export interface RevealMessage {
  readonly kind: 'reveal';
  readonly range: Range;
}

/** The page of a rule is wanted. */
export interface ExplainMessage {
  readonly kind: 'explain';
  readonly rule: string;
}

/** What the page remembers of itself, and hands to the extension after a restart. */
export interface PageState {
  readonly uri: string;
  /** The names of what is folded out. */
  readonly open: readonly string[];
  /** Pixels from the top. */
  readonly scroll: number;
}

const RULE = /^[a-z-]+\/[a-z-]+$/;

export function fromPage(message: unknown): FromPage | undefined {
  if (!isObject(message)) return undefined;
  const { kind, range, rule } = message;
  if (kind === 'ready') return { kind };
  if (kind === 'reveal' && isRange(range)) return { kind, range };
  if (kind === 'explain' && typeof rule === 'string' && RULE.test(rule)) return { kind, rule };
  return undefined;
}

export function toPage(message: unknown): ToPage | undefined {
  if (!isObject(message)) return undefined;
  const { kind, uri, report, unread, text, line } = message;
  if (kind === 'cursor' && isCount(line)) return { kind, line };
  if (typeof uri !== 'string') return undefined;
  if (kind === 'notice' && typeof text === 'string') return { kind, uri, text };
  if (kind === 'report' && isReport(report) && isList(unread, isUnread)) return { kind, uri, report, unread };
  return undefined;
}

/** Undefined for what no page of ours has kept. */
export function pageState(state: unknown): PageState | undefined {
  if (!isObject(state)) return undefined;
  const { uri, open, scroll } = state;
  if (typeof uri !== 'string' || !isList(open, isText) || typeof scroll !== 'number') return undefined;
  return { uri, open, scroll };
}

/** Its head; what stands deeper was made by the same build of the extension. */
function isReport(value: unknown): value is HealthReport {
  return (
    isObject(value) &&
    [value.overall, value.practice, value.vitals, value.review, value.sections].every(isObject) &&
    [value.partners, value.asks, value.attention, value.progress, value.calendar].every(Array.isArray)
  );
}

function isUnread(value: unknown): value is Unread {
  return isObject(value) && isText(value.message) && isRange(value.range);
}

export function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isCount(value.line) && isCount(value.character);
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
