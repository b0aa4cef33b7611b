// Below the heat map: what is grave and what is asked in all alliances, who carries how much, what ends, what lies ahead.
import { TIERS } from '../../health/portfolio/groups';
import type { Portfolio } from '../../health/portfolioTypes';
import { shown } from '../display';
import { attentionLines, dated, section } from '../healthText/entries';
import { type Page, paragraph } from '../healthText/page';
import { askWords, entryWords, isNear } from '../healthWords';
import { isLoaded, loadWords, NO_GROUP, tierWords } from '../portfolioWords';

/** How many entries a list shows; all are in the JSON. */
const MOST = 10;
/** Columns in which the name of a tier stands. */
const TIER = Math.max(...TIERS.map(({ length }) => length)) + 6;

export function portfolioLists(portfolio: Portfolio, page: Page): string[][] {
  return [
    attention(portfolio, page),
    asks(portfolio, page),
    tiers(portfolio, page),
    people(portfolio, page),
    renewals(portfolio, page),
    ahead(portfolio, page),
  ];
}

function attention({ attention }: Portfolio, page: Page): string[] {
  return listed('Needs attention', attention, page, (entry, at) =>
    attentionLines(entry, { number: at + 1, path: entry.path, words: `${entry.alliance}: ${entry.what}` }, page),
  );
}

function asks({ asks }: Portfolio, page: Page): string[] {
  return listed('Asked for', asks, page, (ask) => dated(ask.by, `${ask.alliance}: ${askWords(ask)}`, page));
}

function tiers({ tiers }: Portfolio, page: Page): string[] {
  const lines = tiers.flatMap((load) =>
    paragraph(tierWords(load), page, TIER, `    ${shown(load.tier ?? NO_GROUP.tier)}`.padEnd(TIER)),
  );
  return section('Where people and attention go', lines, page);
}

function people({ people }: Portfolio, page: Page): string[] {
  return listed('Who carries what', people.filter(isLoaded), page, (person) => {
    const who = person.id === null ? person.name : `${person.name} (${person.id})`;
    return paragraph(`${who}: ${loadWords(person)}`, page, 6, '    ');
  });
}

function renewals({ renewals }: Portfolio, page: Page): string[] {
  const lines = renewals.flatMap((entry) => dated(entry.date, `${entry.alliance}: ${entryWords(entry)}`, page));
  return section('Renewals and ends of the next 12 months', lines, page);
}

function ahead({ calendar, asOf }: Portfolio, page: Page): string[] {
  return listed('Next 90 days', calendar.filter(isNear(asOf)), page, (entry) =>
    dated(entry.date, `${entry.alliance}: ${entryWords(entry)}`, page),
  );
}

/** A section of at most so many entries, which says how many it leaves out. */
function listed<T>(
  title: string,
  entries: readonly T[],
  page: Page,
  linesOf: (entry: T, at: number) => string[],
): string[] {
  const left = entries.length - MOST;
  const more = left > 0 ? paragraph(`and ${left} more, in --format json`, page, 4).map(page.palette.faint) : [];
  return section(title, [...entries.slice(0, MOST).flatMap(linesOf), ...more], page);
}
