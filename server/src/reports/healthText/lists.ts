// What a sponsor reads first: what is asked, what needs attention, what has come, what lies ahead.
import type { CalendarEntry, HealthReport } from '../../health/report';
import { formatDay, parseDay } from '../../model/calendar';
import { type Page, paragraph } from './page';

/** Days ahead that the brief shows. */
const AHEAD = 90;
const MARGIN = 16;

/** What comes before the vital signs. */
export function firstSections(report: HealthReport, page: Page): string[][] {
  return [asks(report, page), attention(report, page)];
}

/** What comes after them. */
export function lastSections(report: HealthReport, page: Page): string[][] {
  return [progress(report, page), ahead(report, page)];
}

function section(title: string, lines: readonly string[], page: Page): string[] {
  return lines.length === 0 ? [] : [`  ${page.palette.strong(title)}`, ...lines];
}

function dated(date: string | null, text: string, page: Page): string[] {
  return paragraph(text, page, MARGIN, `    ${date ?? ''}`.padEnd(MARGIN));
}

function asks({ asks }: HealthReport, page: Page): string[] {
  const lines = asks.flatMap(({ what, to, by, isOverdue }) =>
    dated(by, `${to === null ? '' : `${to}: `}${what}${isOverdue ? ' (overdue)' : ''}`, page),
  );
  return section('Asked for', lines, page);
}

function attention({ attention, path }: HealthReport, page: Page): string[] {
  const { palette } = page;
  const lines = attention.flatMap(({ what, owner, next, by, rule, range: { start } }, at) => [
    ...paragraph(what, page, 6, `    ${at + 1} `),
    ...paragraph(`Next: ${next}${whose(owner, by)}`, page, 6),
    ...paragraph(`${path}:${start.line + 1}:${start.character + 1}${rule === null ? '' : ` ${rule}`}`, page, 6).map(
      palette.faint,
    ),
  ]);
  return section('Needs attention', lines, page);
}

function whose(owner: string | null, by: string | null): string {
  const parts = [...(owner === null ? [] : [owner]), ...(by === null ? [] : [`by ${by}`])];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function progress({ progress, review: { since, committee } }: HealthReport, page: Page): string[] {
  const title = committee === null ? `Progress since ${since}` : `Progress since the last review, ${since}`;
  const lines = progress.flatMap(({ date, kind, what }) => dated(date, `${what} (${kind})`, page));
  return section(title, lines, page);
}

function ahead({ calendar, asOf }: HealthReport, page: Page): string[] {
  const today = parseDay(asOf);
  const end = today === undefined ? asOf : formatDay(today + AHEAD);
  const near = calendar.filter(({ date, kind }) => date <= end && kind !== 'ask');
  return section(
    'Next 90 days',
    near.flatMap((entry) => dated(entry.date, entryWords(entry), page)),
    page,
  );
}

function entryWords({ title, owner, kind }: CalendarEntry): string {
  return kind === 'leaving' ? title : `${title}${whose(owner, null)}`;
}
