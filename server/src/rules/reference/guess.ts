// Did you mean: what an unknown reference of a file probably names. Looks at ids, then at names, then at roles.

import { distance } from 'fastest-levenshtein';
import { isJointRole, splitRole } from '../../model/references';
import { GROUP_ROLES, JOINT_ROLES, SINGLE_ROLES } from '../../model/terms';
import type { Reference } from '../../model/types';
import { nearest } from '../../schema/nearest';
import type { SourceFile } from '../../sourceFile';
import { NAMEABLE, type Named, type ThingKind, thingsIn } from './named';

/** More candidates than this are no help. */
const MOST = 3;
/** Comparisons after which nothing is guessed any more, so that a file full of unknown names stays quick to check. */
const BUDGET = 100_000;

const PARTNER_ROLES: readonly string[] = [...SINGLE_ROLES, ...GROUP_ROLES];

export interface Guesser {
  /** The ids that may have been meant, as they would be written: none, one, or a few equally good ones. */
  guess(reference: Reference): readonly string[];
  /** What a name is the id of, if of anything. */
  kindOf(name: string): ThingKind | undefined;
}

export function guesserFor(file: SourceFile): Guesser {
  const things = thingsIn(file);
  const kinds = new Map(things.map(({ kind, id }) => [id, kind]));
  const known = new Map<string, readonly string[]>();
  let budget = BUDGET;

  const search = ({ kind, text }: Reference): readonly string[] => {
    const isRole = text.includes('.') && (kind === 'actor' || kind === 'role');
    const candidates = things.filter((thing) => (isRole ? ['partner'] : NAMEABLE[kind]).includes(thing.kind));
    budget -= candidates.length;
    if (budget < 0) return [];
    if (isRole) return nearRoles(text, candidates);
    if (kind === 'beneficiary') candidates.push({ kind: 'partner', id: 'customer', label: 'customer' });
    const found = nearThings(text, candidates);
    if (found.length > 0 || (kind !== 'actor' && kind !== 'role')) return found;
    const partners = things.filter((thing) => thing.kind === 'partner');
    return nearest(text, PARTNER_ROLES).words.flatMap((role) => partners.map(({ id }) => `${id}.${role}`));
  };

  return {
    guess(reference) {
      const key = `${reference.kind} ${reference.text}`;
      const found = known.get(key) ?? search(reference);
      known.set(key, found);
      return found.length > MOST ? [] : found;
    },
    kindOf: (name) => kinds.get(name),
  };
}

/** Things whose id is near, else those called so. */
function nearThings(text: string, things: readonly Named[]): readonly string[] {
  const ids = near(
    text,
    things.map(({ id }) => id),
  );
  if (ids.length > 0) return ids;
  const labels = new Set(
    near(
      text,
      things.map(({ label }) => label),
    ),
  );
  return [...new Set(things.flatMap(({ id, label }) => (labels.has(label) ? id : [])))];
}

/** The nearest words; of short ids also those one slip away, whatever letter they end in. */
function near(text: string, words: readonly string[]): readonly string[] {
  const { words: found } = nearest(text, words);
  if (found.length > 0 || text.length < 3 || text.length > 8) return found;
  const letters = text.toLowerCase();
  return words.filter((word) => distance(letters, word) <= 1 || isAnagram(letters, word));
}

/** `jcs` for `jsc`. */
function isAnagram(a: string, b: string): boolean {
  return a.length === b.length && distance(a, b) === 2 && [...a].sort().join('') === [...b].sort().join('');
}

/** Roles whose partner and name are near those written. */
function nearRoles(text: string, partners: readonly Named[]): readonly string[] {
  const [side, role] = splitRole(text);
  if (isJointRole(role)) return [`joint.${role}`];
  if (side === 'joint' && !PARTNER_ROLES.includes(role)) {
    return nearest(role, JOINT_ROLES).words.map((name) => `joint.${name}`);
  }
  const sides = partners.some(({ id }) => id === side) ? [side] : nearThings(side, partners);
  const roles = PARTNER_ROLES.includes(role) ? [role] : nearest(role, PARTNER_ROLES).words;
  return sides.flatMap((id) => roles.map((name) => `${id}.${name}`));
}
