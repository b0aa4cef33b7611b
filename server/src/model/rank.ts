// How high an actor stands, for ladders and seniority: team 1 to chief executive 7. The order is the format's own.
import type { RoleName } from './terms';
import type { Actor, Committee, Role } from './types';

export const SPONSOR_RANK = 6;
export const CHIEF_EXECUTIVE_RANK = 7;

const ROLE_RANKS: Readonly<Partial<Record<RoleName, number>>> = {
  operatingTeam: 1,
  projectManager: 2,
  allianceManager: 3,
  businessLead: 4,
  executiveSponsor: SPONSOR_RANK,
};

/** The rank of an actor; undefined where the format gives it none (other seats and titles, a partner as a whole). */
export function rankOf(actor: Actor): number | undefined {
  const target = actor.reference?.target;
  switch (target?.kind) {
    case 'role':
      return rankOfRole(target);
    case 'committee':
      return rankOfCommittee(target);
    case 'person':
      if (isChiefExecutive(target.title?.value)) return CHIEF_EXECUTIVE_RANK;
      return target.level?.value === 'executive' ? SPONSOR_RANK : undefined;
    default:
      if (actor.reference?.status === 'vacant') return ROLE_RANKS[actor.reference.text.split('.')[1] as RoleName];
      return isChiefExecutive(actor.seat?.value) ? CHIEF_EXECUTIVE_RANK : undefined;
  }
}

function rankOfRole(role: Role): number | undefined {
  const chiefs = role.holders.some((each) => isChiefExecutive(each.title?.value ?? each.person?.title?.value));
  if (role.name === 'executiveSponsor' && chiefs) return CHIEF_EXECUTIVE_RANK;
  return ROLE_RANKS[role.name];
}

/** An operating committee for one function (finance, manufacturing) stands where the alliance managers do. */
function rankOfCommittee({ committeeKind, node }: Committee): number | undefined {
  switch (committeeKind?.value) {
    case 'executive':
      return SPONSOR_RANK;
    case 'steering':
      return 5;
    case 'operating':
      return node.pairs.some((pair) => pair.key.text === 'function') ? 3 : 4;
    case 'team':
    case 'working-group':
      return 1;
    default:
      return undefined;
  }
}

/** Whether a title or seat reads as chief executive: "CEO", "Chief Executive Officer", "CEOs". */
export function isChiefExecutive(title: string | undefined): boolean {
  return title !== undefined && /\bCEOs?\b|\bchief executives?\b/i.test(title);
}
