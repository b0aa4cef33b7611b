// The people a new file names: one entry a person, however many roles that person has on a side, with ids of their own.
import { ASKED_ROLES, type AskedRole, type Holder, type PartnerAnswer } from './answers';
import type { IdOf } from './ids';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The id of the side. */
  readonly partner: string;
}

/** Who holds a role: somebody of the file's people, or a position. */
export type Seat = { readonly person: string } | { readonly title: string };

export interface Staff {
  readonly people: readonly Person[];
  /** By partner id and role. */
  readonly seats: ReadonlyMap<string, ReadonlyMap<AskedRole, Seat>>;
}

export function staffOf(partners: readonly PartnerAnswer[], idOf: IdOf): Staff {
  const people: Person[] = [];
  const taken = new Set(partners.map(({ id }) => id));
  const seats = new Map<string, ReadonlyMap<AskedRole, Seat>>();
  for (const partner of partners) {
    const side = sideOf(partner, taken, idOf);
    people.push(...side.people);
    seats.set(partner.id, side.seats);
  }
  return { people, seats };
}

function sideOf(
  partner: PartnerAnswer,
  taken: Set<string>,
  idOf: IdOf,
): { people: Person[]; seats: Map<AskedRole, Seat> } {
  const people: Person[] = [];
  const seats = new Map<AskedRole, Seat>();
  for (const role of ASKED_ROLES) {
    const holder = partner.holders[role];
    if (holder?.name === '') seats.set(role, { title: holder.title });
    if (!holder || holder.name === '') continue;
    const at = people.findIndex((person) => isSame(person, holder));
    const known = people[at];
    const id = known?.id ?? idOf(holder.name, 'person', taken);
    taken.add(id);
    seats.set(role, { person: id });
    if (!known) people.push({ id, name: holder.name, title: holder.title, partner: partner.id });
    else if (known.title === '') people[at] = { ...known, title: holder.title };
  }
  return { people, seats };
}

/** Two of one name and different titles are two people. */
function isSame(person: Person, holder: Holder): boolean {
  if (person.name !== holder.name) return false;
  return person.title === holder.title || person.title === '' || holder.title === '';
}
