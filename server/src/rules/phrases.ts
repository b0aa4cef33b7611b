// Turns of phrase that several rules share: dates with their distance from today, lists of names, whose role it is.
import { type Day, formatDay } from '../model/calendar';
import { ROLE_TITLES } from '../model/terms';
import type { Actor, Role, Written } from '../model/types';
import { joined, quoted, shown } from '../schema/words';

/** `2026-10-11 (42 days ago)`. */
export function past(day: Day, today: Day): string {
  const days = today - day;
  return `${formatDay(day)} (${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`})`;
}

/** `2027-01-03 (in 42 days)`. */
export function future(day: Day, today: Day): string {
  const days = day - today;
  return `${formatDay(day)} (${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`})`;
}

/** A day that may also be a month or a year, as it is written: `on 2025-09-01`, `in 2025-09`, `in 2025`. */
export function asWritten({ node, value }: Written<Day>): string {
  const text = node.kind === 'scalar' ? node.text : formatDay(value);
  return `${text.length === 10 ? 'on' : 'in'} ${text}`;
}

/** More names than this are counted, not listed. */
const LISTED = 8;

/** `"a", "b" and "c"`; of many the first and how many more. */
export function names(labels: readonly string[], last: 'and' | 'or' = 'and'): string {
  const rest = labels.length - LISTED;
  // "and 1 more" would take the room of the name it hides.
  if (rest <= 1) return joined(labels.map(quoted), last);
  return joined([...labels.slice(0, LISTED).map(quoted), `${rest} more`], 'and');
}

/** What stands for an actor in a sentence: a person's, committee's or partner's name, a role as written, a seat. */
export function actorName({ reference, label }: Actor): string {
  const target = reference?.target;
  return target && 'label' in target ? target.label : label;
}

/** `is executive sponsor of Northwind Pharma`, `was in the operating team of Helios Bio`. */
export function inRole(role: Role, verb: 'is' | 'was'): string {
  if (role.name === 'operatingTeam') return `${verb} in the ${roleInWords(role)}`;
  return role.name === 'stakeholders' ? `${verb} among the ${roleInWords(role)}` : `${verb} ${roleInWords(role)}`;
}

/** `executive sponsor of Northwind Pharma`, `general secretary of the alliance`. */
export function roleInWords(role: Role): string {
  return `${ROLE_TITLES[role.name]} of ${role.side ? shown(role.side.label) : 'the alliance'}`;
}

/** A sentence begins with a capital letter, also where it begins with "the" or "step". */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
