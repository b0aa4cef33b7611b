// What people carry in all alliances together. Those of shared directories are told by id and name; whoever only one file
// knows counts there alone, since the same name elsewhere may be somebody else's.
import { ROLE_TITLES } from '../../model/terms';
import type { HolderView, RoleView } from '../peopleTypes';
import type { HeldRole, Member, PersonLoad } from '../portfolioTypes';

/** One role that one person holds today. */
export interface Held {
  /** The same for one person. */
  readonly person: string;
  readonly holder: HolderView;
  readonly role: RoleView;
}

export function heldIn({ path, sections }: Member): Held[] {
  return sections.sides.flatMap(({ roles }) =>
    roles.flatMap((role) =>
      role.holders
        .filter(({ state }) => state === 'in-office')
        .map((holder) => ({ person: personKey(holder, path), holder, role })),
    ),
  );
}

function personKey({ isShared, person, name }: HolderView, path: string): string {
  return JSON.stringify(isShared ? [person, name] : [path, person, name]);
}

export function peopleOf(reports: readonly Member[]): PersonLoad[] {
  const people = new Map<string, { holder: HolderView; roles: HeldRole[] }>();
  for (const report of reports) {
    const alliance = report.name ?? report.id ?? report.path;
    for (const { person, holder, role } of heldIn(report)) {
      const known = people.get(person) ?? { holder, roles: [] };
      people.set(person, known);
      const { ref, title } = role;
      known.roles.push({ alliance, path: report.path, ref, title, allocation: holder.allocation });
    }
  }
  return [...people.values()]
    .map(({ holder, roles }) => ({
      id: holder.person,
      name: holder.name,
      isShared: holder.isShared,
      sponsorOf: alliancesWith(ROLE_TITLES.executiveSponsor, roles),
      managerOf: alliancesWith(ROLE_TITLES.allianceManager, roles),
      allocation: sumOf(roles.map(({ allocation }) => allocation)),
      roles,
    }))
    .sort((a, b) => alliancesOf(b) - alliancesOf(a) || (b.allocation ?? 0) - (a.allocation ?? 0) || byName(a, b));
}

/** In how many alliances somebody holds a role. */
export function alliancesOf({ roles }: PersonLoad): number {
  return new Set(roles.map(({ path }) => path)).size;
}

function alliancesWith(title: string, roles: readonly HeldRole[]): number {
  return new Set(roles.filter((role) => role.title === title).map(({ path }) => path)).size;
}

/** Null where none is known. */
export function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

function byName(a: PersonLoad, b: PersonLoad): number {
  return a.name.localeCompare(b.name, 'en') || (a.id ?? '').localeCompare(b.id ?? '', 'en');
}
