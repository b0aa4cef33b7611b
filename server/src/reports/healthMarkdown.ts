// Health reports for a pull request or a wiki, as GitHub's Markdown: a short brief, the vital signs, what needs attention.
import { type HealthReport, type Status, VITALS } from '../health/report';
import { signed } from './healthText/page';
import { askWords, entryWords, isNear, practiceWords, stageWords, whose } from './healthWords';
import { markdownText } from './markdownText';

const SYMBOLS: Readonly<Record<Status, string>> = { green: '🟢', amber: '🟡', red: '🔴', unknown: '⚪' };

export function* healthMarkdown({ reports }: { readonly reports: readonly HealthReport[] }): Iterable<string> {
  let parting = '';
  for (const report of reports) {
    yield `${parting}${brief(report).join('\n\n')}\n`;
    parting = '\n';
  }
}

/** `🟢 92`, `⚪ unknown`. */
export function scoreCell(score: number | null, status: Status, unknown = '–'): string {
  return `${SYMBOLS[status]} ${score === null ? unknown : `${score} ${status}`}`;
}

/** A heading and a list; nothing where the list is empty. */
export function markdownList(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`#### ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

/** A table in one piece; the first column is text, the others stand in the middle. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => ':--').join('|')}|`, ...rows.map(line)].join('\n');
}

function brief(report: HealthReport): string[] {
  const { name, id, partners, asks, attention, calendar, asOf } = report;
  const title = markdownText(name ?? id ?? 'Alliance without a name');
  const lines = [
    markdownText(partners.map((partner) => partner.name).join(', ')),
    markdownText(stageWords(report)),
    `Health: ${healthWords(report)}`,
    `Practice: ${practiceWords(report)}`,
  ];
  return [
    `### ${title}`,
    lines
      .filter((line) => line !== '')
      .map((line) => `- ${line}`)
      .join('\n'),
    vitalTable(report),
    ...markdownList(
      'Needs attention',
      attention.map(
        ({ what, next, owner, by }) => `${markdownText(what)} ${markdownText(`Next: ${next}${whose(owner, by)}`)}`,
      ),
    ),
    ...markdownList(
      'Asked for',
      asks.map((ask) => dated(ask.by, askWords(ask))),
    ),
    ...markdownList(
      'Next 90 days',
      calendar.filter(isNear(asOf)).map((entry) => dated(entry.date, entryWords(entry))),
    ),
  ];
}

/** An item with its day in front. */
export function dated(date: string | null, text: string): string {
  return `${date === null ? '' : `${date} `}${markdownText(text)}`;
}

function healthWords({ overall: { score, status, confidence, trend, cap } }: HealthReport): string {
  if (status === 'unknown') return `${SYMBOLS.unknown} too little evidence`;
  const change = trend ? `, ${signed(trend.change)} in 90 days` : '';
  const held = cap?.lowers ? `. Held at ${cap.atMost} by ${markdownText(`${cap.cause}: ${cap.message}`)}` : '';
  return `${scoreCell(score, status)}, ${confidence} confidence${change}${held}`;
}

function vitalTable({ vitals, isPublic }: HealthReport): string {
  const unknown = isPublic ? 'not public' : 'unknown';
  const rows = VITALS.map((id) => {
    const { title, score, status, trend, practice } = vitals[id];
    const share = practice === null ? '' : `${practice} %`;
    return [title, scoreCell(score, status, unknown), trend ? signed(trend.change) : '', share];
  });
  return markdownTable(['Vital sign', 'Score', 'Trend', isPublic ? 'Public' : 'Practice'], rows);
}
