// Which alliances are looked at, in which order, under which headings.
import type { AllianceRow, Grouping, Portfolio } from '../../../server/src/health/portfolioTypes';
import type { Order, View } from '../../src/preview/portfolioView';
import { STATUS_WORDS, upperFirst } from '../words';

/** A row of the map: the heading of a group, or one of its alliances. */
export type MapRow = GroupRow | RowOfAlliance;

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export interface RowOfAlliance {
  readonly kind: 'alliance';
  /** One with several partners stands with each of them. */
  readonly key: string;
  readonly alliance: AllianceRow;
  readonly attention: Attended;
}

/** What of an alliance needs attention. */
export interface Attended {
  readonly count: number;
  /** Of the gravest entry; infinite where nothing presses. */
  readonly rank: number;
}

/** What a group is called that has no name. */
const NAMELESS = { tier: 'No tier', partner: 'No other partner' } as const;
const NOTHING: Attended = { count: 0, rank: Number.POSITIVE_INFINITY };

/** The paths of the alliances in which every word of the filter stands. */
export function chosenPaths({ alliances }: Portfolio, filter: string): ReadonlySet<string> {
  const words = plain(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = alliances.filter((alliance) => {
    const text = plain(textOf(alliance));
    return words.every((word) => text.includes(word));
  });
  return new Set(found.map(({ path }) => path));
}

export function mapRows(portfolio: Portfolio, { grouping, order }: View, chosen: ReadonlySet<string>): MapRow[] {
  const attended = attendedByPath(portfolio);
  const rows = new Map(portfolio.alliances.map((alliance) => [alliance.path, alliance]));
  return portfolio.groups[grouping].flatMap(({ key, name, paths }, at): MapRow[] => {
    const own = paths.flatMap((path): RowOfAlliance[] => {
      const alliance = chosen.has(path) ? rows.get(path) : undefined;
      const attention = attended.get(path) ?? NOTHING;
      return alliance ? [{ kind: 'alliance', key: `${at} ${path}`, alliance, attention }] : [];
    });
    if (own.length === 0) return [];
    const heading = { kind: 'group', key: `${at} ${key ?? ''}`, name: titleOf(name, grouping) } as const;
    return [{ ...heading, count: own.length }, ...own.sort(ORDERINGS[order])];
  });
}

/** Tiers are words of the format; partners are called as they are. */
function titleOf(name: string | null, grouping: Grouping): string {
  if (name === null) return NAMELESS[grouping];
  return grouping === 'tier' ? upperFirst(name) : name;
}

function attendedByPath({ attention }: Portfolio): ReadonlyMap<string, Attended> {
  const found = new Map<string, Attended>();
  for (const { path, rank } of attention) {
    const before = found.get(path) ?? NOTHING;
    found.set(path, { count: before.count + 1, rank: Math.min(before.rank, rank) });
  }
  return found;
}

/** Small letters without marks: who looks for "elan" finds "Élan". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function textOf({ name, partners, overall }: AllianceRow): string {
  const names = partners.flatMap((partner) => [partner.name, partner.organisation?.name ?? '']);
  return [name, ...names, STATUS_WORDS[overall.status]].join('\n');
}

type Ordering = (a: RowOfAlliance, b: RowOfAlliance) => number;

const byName: Ordering = (a, b) => a.alliance.name.localeCompare(b.alliance.name, 'en');

/** The lowest first; what is not known last. */
const byHealth: Ordering = (a, b) => healthOf(a) - healthOf(b) || byName(a, b);

/** The gravest first, then those with the most. */
const byAttention: Ordering = (a, b) => {
  if (a.attention.rank !== b.attention.rank) return a.attention.rank < b.attention.rank ? -1 : 1;
  return b.attention.count - a.attention.count || byHealth(a, b);
};

function healthOf({ alliance: { overall } }: RowOfAlliance): number {
  return overall.status === 'unknown' ? 101 : (overall.score ?? 101);
}

const ORDERINGS: Readonly<Record<Order, Ordering>> = { attention: byAttention, health: byHealth, name: byName };
