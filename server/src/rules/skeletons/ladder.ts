// An escalation ladder from the working level to the sponsors, with time limits and an end.
import { seatingOf } from '../../model/sides';
import type { Alliance, Step } from '../../model/types';
import { quoteIfNeeded } from '../../yaml/edits';
import { type Cast, listed } from './cast';

/** How the last word is given until the partners agree on another way. */
export const FINAL = '{ mode: joint }';

/** How long a matter may rest where people meet when they want to, where they stand higher, and where they meet by plan. */
const LIMITS = { working: '5bd', higher: '10bd', committee: '20bd' } as const;

/** A usual limit for a step. */
export function limitOf({ index, actors }: Step): string {
  if (actors.some(({ reference }) => reference?.target?.kind === 'committee')) return LIMITS.committee;
  return index === 0 ? LIMITS.working : LIMITS.higher;
}

/** The steps, the lowest first. */
export function ladderSteps(alliance: Alliance, cast: Cast): readonly string[] {
  const steering = steeringStep(alliance);
  return [
    step('Working level', cast.each('allianceManager'), LIMITS.working),
    ...(steering === undefined ? [] : [step('Steering committee', [steering], LIMITS.committee)]),
    step('Sponsors', cast.each('executiveSponsor'), LIMITS.higher),
  ];
}

function step(name: string, actors: readonly string[], timeLimit: string): string {
  return `{ name: ${name}, actors: ${listed(actors)}, timeLimit: ${timeLimit} }`;
}

/** The steering committee, where it is there and not known to be of one side. */
function steeringStep({ committees }: Alliance): string | undefined {
  const steering = committees.find(({ committeeKind, active }) => active && committeeKind?.value === 'steering');
  if (!steering || (seatingOf(steering)?.sides.size ?? 2) < 2) return undefined;
  return quoteIfNeeded(steering.id.value, 'flow');
}
