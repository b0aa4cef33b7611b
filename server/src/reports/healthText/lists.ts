// What a sponsor reads first: what is asked, what needs attention, what has come, what lies ahead.
import type { HealthReport } from '../../health/report';
import { askWords, entryWords, isNear } from '../healthWords';
import { attentionLines, dated, section } from './entries';
import type { Page } from './page';

/** What comes before the vital signs. */
export function firstSections(report: HealthReport, page: Page): string[][] {
  return [asks(report, page), attention(report, page)];
}

/** What comes after them. */
export function lastSections(report: HealthReport, page: Page): string[][] {
  return [progress(report, page), ahead(report, page)];
}

function asks({ asks }: HealthReport, page: Page): string[] {
  const lines = asks.flatMap((ask) => dated(ask.by, askWords(ask), page));
  return section('Asked for', lines, page);
}

function attention({ attention, path }: HealthReport, page: Page): string[] {
  const lines = attention.flatMap((entry, at) =>
    attentionLines(entry, { number: at + 1, path, words: entry.what }, page),
  );
  return section('Needs attention', lines, page);
}

function progress({ progress, review: { since, committee } }: HealthReport, page: Page): string[] {
  const title = committee === null ? `Progress since ${since}` : `Progress since the last review, ${since}`;
  const lines = progress.flatMap(({ date, kind, what }) => dated(date, `${what} (${kind})`, page));
  return section(title, lines, page);
}

function ahead({ calendar, asOf }: HealthReport, page: Page): string[] {
  const near = calendar.filter(isNear(asOf));
  return section(
    'Next 90 days',
    near.flatMap((entry) => dated(entry.date, entryWords(entry), page)),
    page,
  );
}
