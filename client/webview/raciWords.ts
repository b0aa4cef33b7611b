// Who has which part in a RACI, ready to be drawn: the actors by partner, their parts, and where a row is at fault.
import type { RaciView } from '../../server/src/health/peopleTypes';
import { upperFirst } from './words';

export type Part = 'A' | 'R' | 'C' | 'I';

const FIELDS = { A: 'accountable', R: 'responsible', C: 'consulted', I: 'informed' } as const;
export const PARTS: readonly Part[] = ['A', 'R', 'C', 'I'];
/** In words, for legends and for whoever does not see the letters. */
export const PART_WORDS: Readonly<Record<Part, string>> = FIELDS;

export interface ActorGroup {
  /** The partner's id; empty for what belongs to none. */
  readonly side: string;
  readonly actors: readonly string[];
}

/** All that have a part, side by side in order of the partners; what belongs to no partner last. */
export function actorGroups(rows: readonly RaciView[], partners: readonly string[]): readonly ActorGroup[] {
  const all = [...new Set(rows.flatMap((row) => PARTS.flatMap((part) => row[FIELDS[part]])))];
  const sides = [...new Set(all.map(sideOf))];
  const place = (side: string) =>
    side === '' ? partners.length + 1 : (partners.indexOf(side) + partners.length + 1) % (partners.length + 1);
  return sides
    .sort((a, b) => place(a) - place(b))
    .map((side) => ({ side, actors: all.filter((actor) => sideOf(actor) === side).sort(byRank) }));
}

/** From the top of the house down; what is no role as it was named. */
const RANKS: readonly string[] = [
  'executiveSponsor',
  'businessLead',
  'allianceManager',
  'projectManager',
  'operationsManager',
  'operatingTeam',
  'stakeholders',
];

function byRank(a: string, b: string): number {
  const rank = (actor: string) => {
    const at = RANKS.indexOf(actor.slice(actor.indexOf('.') + 1));
    return at < 0 ? RANKS.length : at;
  };
  return rank(a) - rank(b);
}

export function partsOf(row: RaciView, actor: string): readonly Part[] {
  return PARTS.filter((part) => row[FIELDS[part]].includes(actor));
}

export function isFlawed({ flaws }: RaciView, actor: string, part: Part): boolean {
  return flaws.some((flaw) => flaw.actor === actor && flaw.part === FIELDS[part]);
}

/** The part that nobody has and somebody should. */
export function lackingPart({ flaws }: RaciView): Part | undefined {
  const lacking = flaws.find(({ actor }) => actor === null)?.part;
  return PARTS.find((part) => FIELDS[part] === lacking);
}

export function partsInWords(row: RaciView, nameOf: (side: string) => string): string {
  const words = (actor: string) =>
    sideOf(actor) === '' ? roleWords(actor) : `${nameOf(sideOf(actor))} ${roleWords(actor).toLowerCase()}`;
  const said = PARTS.flatMap((part) => {
    const actors = row[FIELDS[part]];
    return actors.length === 0 ? [] : [`${upperFirst(FIELDS[part])}: ${actors.map(words).join(', ')}`];
  });
  return said.join('. ');
}

/** `helios` of `helios.businessLead`; empty for a committee or a person. */
function sideOf(actor: string): string {
  const dot = actor.indexOf('.');
  return dot < 0 ? '' : actor.slice(0, dot);
}

/** `helios.businessLead` → `Business lead`; a short id in capitals. */
export function roleWords(actor: string): string {
  const role = actor.slice(actor.indexOf('.') + 1);
  if (!actor.includes('.')) return role.length <= 4 ? role.toUpperCase() : upperFirst(role.replaceAll('-', ' '));
  return upperFirst(role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
