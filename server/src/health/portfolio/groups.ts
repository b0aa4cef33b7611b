// The alliances put together by tier, and by the organisations that we are allied with.
import type { Group, Grouping, Member } from '../portfolioTypes';
import type { PartnerName } from '../report';

/** In the order in which a company gives them people and attention. */
export const TIERS = ['strategic', 'growth', 'tactical'] as const;

export function groupsOf(reports: readonly Member[]): Record<Grouping, Group[]> {
  return { tier: byTier(reports), partner: byPartner(reports) };
}

/** The known ones by weight, then what else is written there, those without a tier last. */
export function tierOrder(reports: readonly Member[]): (string | null)[] {
  const written = new Set(reports.map(({ tier }) => tier));
  const known: readonly (string | null)[] = TIERS;
  const others = [...written].filter((tier) => tier !== null && !known.includes(tier)).sort();
  return [...known, ...others, null].filter((tier) => written.has(tier));
}

function byTier(reports: readonly Member[]): Group[] {
  return tierOrder(reports).map((key) => ({
    ...{ key, name: key },
    paths: reports.filter(({ tier }) => tier === key).map(({ path }) => path),
  }));
}

/** In order of name; where no side is ours, as in public records, all partners count. */
function byPartner(reports: readonly Member[]): Group[] {
  const groups = new Map<string | null, { name: string | null; paths: Set<string> }>();
  for (const { path, partners } of reports) {
    const others = partners.filter(({ isSelf }) => !isSelf).map(organisationOf);
    for (const { key, name } of others.length > 0 ? others : [{ key: null, name: null }]) {
      const group = groups.get(key) ?? { name, paths: new Set() };
      groups.set(key, group);
      group.paths.add(path);
    }
  }
  return [...groups]
    .map(([key, { name, paths }]) => ({ key, name, paths: [...paths] }))
    .sort((a, b) => order(a.name).localeCompare(order(b.name), 'en'));
}

/** After all names. */
function order(name: string | null): string {
  return name ?? '\uffff';
}

function organisationOf({ name, organisation }: PartnerName): { readonly key: string; readonly name: string } {
  return organisation ? { key: organisation.id, name: organisation.name } : { key: name, name };
}
