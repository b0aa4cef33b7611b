// How people, roles, days and spans are named in the sentences of a difference.
import { formatDay, formatDuration, parseDay, parseDuration } from '../model/calendar';
import { splitRole } from '../model/references';
import { ROLE_TITLES, type RoleName } from '../model/terms';
import type { Actor, Alliance, Reference } from '../model/types';
import { joined, quoted } from '../schema/words';
import type { ScalarNode } from '../yaml/tree';

/** `the business lead of "Helios Bio"`, `"Raj Patel"`, `the seat "Chief Executive"`. */
export function who(actor: Actor, alliance: Alliance): string {
  if (actor.reference) return named(actor.reference, alliance);
  return actor.side ? `${quoted(actor.label)} of ${quoted(actor.side.label)}` : quoted(actor.label);
}

export function named({ target, text }: Reference, alliance: Alliance): string {
  if (target && 'label' in target) return quoted(target.label);
  if (!text.includes('.')) return quoted(text);
  const [side, role] = splitRole(text);
  const title = Object.hasOwn(ROLE_TITLES, role) ? ROLE_TITLES[role as RoleName] : undefined;
  if (title === undefined) return quoted(text);
  const partner = alliance.partners.find(({ id }) => id.value === side);
  return side === 'joint' ? `the ${title}` : `the ${title} of ${quoted(partner?.label ?? side)}`;
}

/** Who stands there, as the alliance names them; `nobody` where none does. */
export function everybody(actors: readonly Actor[], alliance: Alliance): string {
  return actors.length === 0 ? 'nobody' : joined(actors.map((each) => who(each, alliance)).sort(), 'and');
}

/** The name of a partner by its id, quoted. */
export function partnerName(id: string, alliance: Alliance): string {
  return quoted(alliance.partners.find((each) => each.id.value === id)?.label ?? id);
}

/**
 * Two texts in quotes. Where both are so long that only what they begin with is shown, and that is the same, they are
 * shown from a little before the place where they part.
 */
export function contrasted(before: string, after: string): readonly [string, string] {
  const told = [quoted(before), quoted(after)] as const;
  if (told[0] !== told[1] || before === after) return told;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = before.lastIndexOf(' ', Math.max(0, at - 20)) + 1;
  const rest = (text: string) => quoted(`…${text.slice(from)}`);
  return [rest(before), rest(after)];
}

/** Names of partners, by ids. */
export function partnerNames(ids: readonly ScalarNode[], alliance: Alliance): string {
  return joined(
    ids.map(({ text }) => partnerName(text, alliance)),
    'and',
  );
}

/** Two sets of actors are the same where they name the same, in whatever order. */
export function actorKey({ reference, seat, side }: Actor): string {
  return JSON.stringify([reference?.text, seat?.value, reference ? undefined : side?.id.value]);
}

export function isSameActors(a: readonly Actor[], b: readonly Actor[]): boolean {
  return a.map(actorKey).sort().join('\n') === b.map(actorKey).sort().join('\n');
}

/** `5 business days`; what is no duration is quoted. */
export function span(text: string): string {
  const duration = parseDuration(text);
  return duration ? formatDuration(duration) : quoted(text);
}

/** `quarterly`, `every 6 weeks`, `as needed`. */
export function often(text: string): string {
  const duration = parseDuration(text);
  if (duration) return `every ${formatDuration(duration)}`;
  return text === 'ad-hoc' ? 'as needed' : /^[a-z]+$/.test(text) ? text : quoted(text);
}

/** `2026-12-31`; what is no day is quoted. */
export function day(text: string): string {
  const parsed = parseDay(text);
  return parsed === undefined ? quoted(text) : formatDay(parsed);
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
