// What people of a directory do across the alliances of a workspace, for the rules about who carries too much.
import type { Day } from '../model/calendar';
import type { AllianceCard, CardHolder } from '../model/card';
import { STAGES } from '../model/terms';
import type { SharedPeople } from './rule';

/** A role in one alliance. */
export interface SharedRole {
  readonly card: AllianceCard;
  readonly holder: CardHolder;
}

const LAST_STAGE = STAGES.indexOf('transition');

/** The roles that each person of the directory has today, by the person's id, in alliances that are under way. */
export function rolesAcross({ directory, workspace, today }: SharedPeople): ReadonlyMap<string, readonly SharedRole[]> {
  const roles = new Map<string, SharedRole[]>();
  for (const { id } of directory.people) {
    // Of two directories that hold one id, the first counts; the second is told as a double.
    if (workspace.people.get(id.value)?.path === directory.path) roles.set(id.value, []);
  }
  for (const card of workspace.alliances) {
    if (card.stage !== undefined && STAGES.indexOf(card.stage) > LAST_STAGE) continue;
    for (const holder of card.holders) if (isHeldOn(holder, today)) roles.get(holder.person)?.push({ card, holder });
  }
  return roles;
}

function isHeldOn({ since, until }: CardHolder, today: Day): boolean {
  return (since === undefined || since <= today) && (until === undefined || until >= today);
}

/** Alliances for an example, one with each of these partners, in which Northwind gives a role to somebody. */
export function alliancesWith(partners: readonly string[], role: string): { path: string; text: string }[] {
  return partners.map((partner) => ({
    path: `northwind-${partner}.alliance.yaml`,
    text: `alliance: 1
id: northwind-${partner}
name: Northwind and ${partner}
stage: manage
partners: [{ id: northwind, name: Northwind Pharma }, { id: ${partner}, name: ${partner} }]
roles:
  northwind:
    ${role}
`,
  }));
}
