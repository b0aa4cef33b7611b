// The partners of a new file with their ids, and which of them each option speaks of.
import type { AskedRole, Holder } from '../init/answers';
import { holderOf } from '../init/holders';
import type { IdOf } from '../init/ids';
import { nearest } from '../schema/nearest';
import { joined, quoted } from '../schema/words';
import type { NamedPartner, RoleFlag } from './initFlags';
import { UsageError } from './usage';

export interface Side {
  readonly id: string;
  readonly name: string;
}

/** Who holds which role on a side; a role with no holder is known not to be filled yet. */
export type Holders = ReadonlyMap<string, ReadonlyMap<AskedRole, Holder | undefined>>;

/** Why a partner of this name cannot be added; undefined where it can. */
export function partnerFault(name: string, others: readonly { readonly name: string }[]): string | undefined {
  const isTwice = others.some((other) => other.name === name);
  return isTwice ? `${quoted(name)} stands for a partner already; each partner has a name of its own.` : undefined;
}

/** The partners, each with an id of its own: the given one, else one made from its name. */
export function sidesOf(partners: readonly NamedPartner[], idOf: IdOf): readonly Side[] {
  const taken = new Set<string>();
  for (const [at, { id, name }] of partners.entries()) {
    const fault = partnerFault(name, partners.slice(0, at));
    if (fault !== undefined) throw new UsageError(fault);
    if (id === undefined) continue;
    if (taken.has(id)) throw new UsageError(`The id "${id}" stands for two partners; each has an id of its own.`);
    taken.add(id);
  }
  return partners.map(({ id: given, name }) => {
    const id = given ?? idOf(name, 'partner', taken);
    taken.add(id);
    return { id, name };
  });
}

/** The partner that a person names, by id or by name. */
export function sideNamed(text: string, option: string, sides: readonly Side[]): Side {
  const side =
    sides.find(({ id, name }) => id === text || name === text) ??
    sides.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (side) return side;
  const [guess] = nearest(
    text,
    sides.flatMap(({ id, name }) => [id, name]),
  ).words;
  throw new UsageError(
    `${option} ${quoted(text)} names no partner; ${
      guess === undefined
        ? `they are ${joined(
            sides.map(({ name }) => quoted(name)),
            'and',
          )}.`
        : `did you mean ${quoted(guess)}?`
    }`,
  );
}

export function holdersOf(flags: readonly RoleFlag[], sides: readonly Side[]): Holders {
  const holders = new Map<string, Map<AskedRole, Holder | undefined>>(sides.map(({ id }) => [id, new Map()]));
  for (const { role, option, text } of flags) {
    const { side, rest } = splitAtSide(text, option, sides);
    const roles = holders.get(side.id);
    if (roles?.has(role)) {
      throw new UsageError(`${option} is given twice for ${quoted(side.name)}; one person holds the role on a side.`);
    }
    roles?.set(role, holderOf(rest));
  }
  return holders;
}

/** `northwind=Maria Keller` or `Northwind Pharma=Maria Keller`; of names that begin alike the longest. */
function splitAtSide(text: string, option: string, sides: readonly Side[]): { side: Side; rest: string } {
  const lower = text.toLowerCase();
  const [match] = sides
    .flatMap((side) => [side.id, side.name].map((word) => ({ side, start: `${word}=` })))
    .filter(({ start }) => lower.startsWith(start.toLowerCase()))
    .sort((a, b) => b.start.length - a.start.length);
  if (match) return { side: match.side, rest: text.slice(match.start.length) };
  const at = text.indexOf('=');
  if (at < 0) {
    const example = `${sides[0]?.id ?? 'partner'}=${text.trim() || 'Name, Title'}`;
    throw new UsageError(`${option} ${quoted(text)} does not say on which side; write ${option} ${quoted(example)}.`);
  }
  return { side: sideNamed(text.slice(0, at).trim(), option, sides), rest: text.slice(at + 1) };
}
