// The portfolio for a pull request or a wiki, as GitHub's Markdown.
import type { Grouping, Portfolio } from '../health/portfolioTypes';
import { VITALS } from '../health/report';
import { dated, markdownList, markdownTable, scoreCell } from './healthMarkdown';
import { askWords, entryWords, isNear, whose } from './healthWords';
import { markdownText } from './markdownText';
import { countsWords, isLoaded, loadWords, NO_GROUP, tierWords } from './portfolioWords';
import type { Look } from './report';

const HEADS = ['Alliance', 'Health', ...VITALS.map((id) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`)];

export function* portfolioMarkdown(portfolio: Portfolio, _look: Look, grouping: Grouping): Iterable<string> {
  yield `### Portfolio as of ${portfolio.asOf}\n\n${countsWords(portfolio)}.\n`;
  for (const group of portfolio.groups[grouping]) {
    const table = markdownTable(HEADS, rowsOf(portfolio, group.paths));
    yield `\n#### ${markdownText(group.name ?? NO_GROUP[grouping])}\n\n${table}\n`;
  }
  for (const block of lists(portfolio)) yield `\n${block}\n`;
}

function rowsOf({ alliances }: Portfolio, paths: readonly string[]): string[][] {
  const wanted = new Set(paths);
  return alliances
    .filter(({ path }) => wanted.has(path))
    .map(({ name, overall, vitals }) => [
      markdownText(name),
      scoreCell(overall.status === 'unknown' ? null : overall.score, overall.status),
      ...VITALS.map((id) => scoreCell(vitals[id].score, vitals[id].status)),
    ]);
}

function lists({ attention, asks, tiers, people, renewals, calendar, asOf }: Portfolio): string[] {
  const entries = (title: string, list: Portfolio['calendar']) =>
    markdownList(
      title,
      list.map((entry) => dated(entry.date, `${entry.alliance}: ${entryWords(entry)}`)),
    );
  return [
    ...markdownList(
      'Needs attention',
      attention.map(({ alliance, what, next, owner, by }) =>
        markdownText(`${alliance}: ${what} Next: ${next}${whose(owner, by)}`),
      ),
    ),
    ...markdownList(
      'Asked for',
      asks.map((ask) => dated(ask.by, `${ask.alliance}: ${askWords(ask)}`)),
    ),
    ...markdownList(
      'Where people and attention go',
      tiers.map((load) => `${markdownText(load.tier ?? NO_GROUP.tier)}: ${tierWords(load)}`),
    ),
    ...markdownList(
      'Who carries what',
      people
        .filter(isLoaded)
        .map((person) =>
          markdownText(`${person.name}${person.id === null ? '' : ` (${person.id})`}: ${loadWords(person)}`),
        ),
    ),
    ...entries('Renewals and ends of the next 12 months', renewals),
    ...entries('Next 90 days', calendar.filter(isNear(asOf))),
  ];
}
