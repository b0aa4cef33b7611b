// What the reports of the portfolio say in words: how many alliances are how, what a person carries, what a tier gets.
import { alliancesOf } from '../health/portfolio/people';
import type { Portfolio, TierLoad } from '../health/portfolioTypes';
import type { Status } from '../health/report';
import { counted } from './counts';

type PersonLoad = Portfolio['people'][number];

/** What a group is called that has no name. */
export const NO_GROUP = { tier: 'no tier', partner: 'no other partner' } as const;

const STATUSES = ['green', 'amber', 'red', 'unknown'] as const satisfies readonly Status[];
const WORDS: Readonly<Record<Status, string>> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  unknown: 'with too little evidence',
};

/** `2 alliances: 1 green, 1 red; 1 closed set aside`. */
export function countsWords({ alliances, closed }: Portfolio): string {
  const statuses = statusCounts((status) => alliances.filter(({ overall }) => overall.status === status).length);
  const aside = closed.length === 0 ? '' : `; ${closed.length} closed, set aside`;
  return `${countedAlliances(alliances.length)}${statuses === '' ? '' : `: ${statuses}`}${aside}`;
}

/** Who stands in the list: whoever is in several alliances, or has a share of the week promised. */
export function isLoaded(person: PersonLoad): boolean {
  return alliancesOf(person) > 1 || person.allocation !== null;
}

/** `sponsor of 2, alliance manager of 1, in 3 alliances, 60 % of the week`. */
export function loadWords(person: PersonLoad): string {
  const { sponsorOf, managerOf, allocation } = person;
  const parts = [
    ...(sponsorOf > 0 ? [`sponsor of ${sponsorOf}`] : []),
    ...(managerOf > 0 ? [`alliance manager of ${managerOf}`] : []),
    ...(sponsorOf + managerOf === 0 ? [`in ${countedAlliances(alliancesOf(person))}`] : []),
    ...(allocation === null ? [] : [`${allocation} % of the week`]),
  ];
  return parts.join(', ');
}

export function tierWords({ alliances, statuses, people, allocation, attention, asks }: TierLoad): string {
  const parts = [
    `${countedAlliances(alliances)} (${statusCounts((status) => statuses[status])})`,
    `${people} ${people === 1 ? 'person' : 'people'}`,
    ...(allocation === null ? [] : [`${allocation} % of a week`]),
    `${attention} to attend to`,
    counted(asks, 'ask'),
  ];
  return parts.join(', ');
}

function statusCounts(count: (status: Status) => number): string {
  return STATUSES.filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${WORDS[status]}`)
    .join(', ');
}

function countedAlliances(count: number): string {
  return `${count} alliance${count === 1 ? '' : 's'}`;
}
