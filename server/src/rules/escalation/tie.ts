// Whether the last step of a ladder can end in a tie.
import { lacks } from '../../model/absence';
import { seatingOf } from '../../model/sides';
import type { Committee, Partner, Step } from '../../model/types';
import { canTie, lacksDecisionRule } from '../governance/voting';
import { partnerNames } from '../naming';
import { sidesOfStep } from './steps';

/** What a committee does when it cannot agree that still ends in a decision. */
const DECIDES_ANYWAY = new Set<string | undefined>(['chair', 'arbitration', 'expert']);

/**
 * Why a step can end in a tie, as a clause for a sentence; undefined where it cannot, or where that is not known.
 * Actors of several sides can tie, one person or one side cannot; a committee can by agreement or by an even vote.
 */
export function tieAt(step: Step, partners: readonly Partner[]): string | undefined {
  const [actor, another] = step.actors;
  const target = actor?.reference?.target;
  if (!another && target?.kind === 'committee') return tieIn(target, partners);
  const sides = sidesOfStep(step).partners;
  // Two partners named are enough, whoever else acts there.
  return sides.size > 1 ? `${partnerNames([...sides])} act there together` : undefined;
}

function tieIn(committee: Committee, partners: readonly Partner[]): string | undefined {
  const seating = seatingOf(committee);
  if (seating && seating.sides.size < 2) return undefined;
  // That nothing says how it decides is part of the gap; an undisclosed rule is not.
  if (lacksDecisionRule(committee)) return 'nothing says how it decides';
  const { decision } = committee;
  if (!decision || !canTie(committee, partners) || DECIDES_ANYWAY.has(decision.onDeadlock?.value)) return undefined;
  if (!decision.onDeadlock && !lacks(decision.node, 'onDeadlock')) return undefined;
  switch (decision.rule?.value) {
    case 'unanimous':
      return 'it decides unanimously';
    case 'consensus':
      return 'it decides by consensus';
    default:
      return 'it has an even number of votes';
  }
}
