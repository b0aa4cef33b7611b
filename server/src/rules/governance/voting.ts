// Whether a committee's way of deciding can end without a decision, and whether it takes more than one side.
import { lacks } from '../../model/absence';
import * as read from '../../model/read';
import { seatingOf } from '../../model/sides';
import type { Committee, Partner } from '../../model/types';

/** Whether a committee has no decision rule in the file; false where the rule is undisclosed or cannot be read. */
export function lacksDecisionRule({ node, decision }: Committee): boolean {
  return decision ? lacks(decision.node, 'rule') : lacks(node, 'decision');
}

/**
 * Whether its vote can end in a tie: unanimous and by consensus always, a majority with an even number of votes.
 * Undefined where rule or votes are not known.
 */
export function canTie(committee: Committee, partners: readonly Partner[]): boolean | undefined {
  switch (committee.decision?.rule?.value) {
    case 'unanimous':
    case 'consensus':
      return true;
    case 'chair-decides':
      return false;
    case 'majority':
    case 'supermajority':
      return isEven(committee, partners);
    default:
      return undefined;
  }
}

/** Whether the number of votes is even; where nothing says who has the votes, both ways of counting must agree. */
function isEven(committee: Committee, partners: readonly Partner[]): boolean | undefined {
  const voters = votersOf(committee);
  const byMember = voters === undefined ? undefined : voters % 2 === 0;
  const byPartner = partners.length % 2 === 0;
  switch (committee.decision?.votes?.value) {
    case 'per-partner':
      return byPartner;
    case 'per-member':
      return byMember;
    default:
      return byMember === byPartner ? byPartner : undefined;
  }
}

/** How many members vote: those marked as voting, or all who are not marked otherwise. */
function votersOf(committee: Committee): number | undefined {
  if (seatingOf(committee)?.total === undefined) return undefined;
  const members = committee.members ?? [];
  const marked = members.filter((member) => member.voting === true).length;
  return marked > 0 ? marked : members.filter((member) => member.voting !== false).length;
}

/**
 * Whether a committee decides with more than one side: by agreement, with a vote for each partner, or with so many
 * members of each that none carries a majority alone. Undefined where that is not known.
 */
export function decidesJointly(committee: Committee): boolean | undefined {
  const seating = seatingOf(committee);
  if (seating && [...seating.sides].filter((side) => side !== 'joint').length < 2) return false;
  switch (committee.decision?.rule?.value) {
    case 'unanimous':
    case 'consensus':
      return true;
    case 'chair-decides':
      // Chairs of several sides who decide together decide jointly.
      return read.text(committee.chair, 'mode')?.value === 'co-chairs' ? undefined : false;
    case 'majority':
    case 'supermajority':
      if (committee.decision.votes?.value === 'per-partner') return true;
      if (!seating?.seats || seating.total === undefined) return undefined;
      return Math.max(...seating.seats.values()) * 2 <= seating.total;
    default:
      return undefined;
  }
}
