// Who can be named in a skeleton: roles that somebody holds today, else the partners themselves, so that what is inserted
// names nobody who is not there.
import { isInOffice } from '../../model/tenure';
import type { RoleName } from '../../model/terms';
import type { Alliance, Partner } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { quoteIfNeeded } from '../../yaml/edits';

export interface Cast {
  /** The partners by id, as YAML; of two with one id the first. */
  readonly partners: readonly string[];
  /** The first of these roles that somebody of each partner holds; the partner where nobody does. */
  each(...roles: readonly RoleName[]): readonly string[];
  /** The same for one partner, by its place among the partners, counted on and on. */
  nth(at: number, ...roles: readonly RoleName[]): string;
  /** The same for the partner that keeps the file, else the first. */
  own(...roles: readonly RoleName[]): string;
  /** The same for a partner. */
  of(partner: Partner, ...roles: readonly RoleName[]): string;
}

/** Undefined where no partner can be named. Looks nothing up before it is asked. */
export function castOf(alliance: Alliance): Cast | undefined {
  const [first] = alliance.partners;
  if (!first) return undefined;
  let sides: readonly Partner[] | undefined;
  let held: ReadonlySet<string> | undefined;
  const all = () => {
    sides ??= sidesOf(alliance);
    return sides;
  };
  const of = ({ id }: Partner, ...roles: readonly RoleName[]) => {
    held ??= heldRoles(alliance);
    const role = roles.map((name) => `${id.value}.${name}`).find((ref) => held?.has(ref));
    return quoteIfNeeded(role ?? id.value, 'flow');
  };
  return {
    get partners() {
      return all().map(({ id }) => quoteIfNeeded(id.value, 'flow'));
    },
    each: (...roles) => all().map((partner) => of(partner, ...roles)),
    nth: (at, ...roles) => of(all()[at % all().length] ?? first, ...roles),
    own: (...roles) => of(alliance.self ?? first, ...roles),
    of,
  };
}

function heldRoles({ roles, today }: Alliance): ReadonlySet<string> {
  return new Set(roles.flatMap(({ ref, holders }) => (holders.some((each) => isInOffice(each, today)) ? ref : [])));
}

/** `[a, b]`. */
export function listed(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}
