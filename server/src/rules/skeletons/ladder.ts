// An escalation ladder from the working level to the sponsors, with time limits and an end.
import { seatingOf } from '../../model/sides';
import type { Alliance } from '../../model/types';
import { quoteIfNeeded } from '../../yaml/edits';
import { type Cast, listed } from './cast';

/** How the last word is given until the partners agree on another way. */
export const FINAL = '{ mode: joint }';

/** Limits for the first step and those above it. */
export const FIRST_LIMIT = '5bd';
export const LATER_LIMIT = '10bd';

/** The steps, the lowest first. */
export function ladderSteps(alliance: Alliance, cast: Cast): readonly string[] {
  const steering = steeringStep(alliance);
  return [
    step('Working level', cast.each('allianceManager'), FIRST_LIMIT),
    ...(steering === undefined ? [] : [step('Steering committee', [steering], '20bd')]),
    step('Sponsors', cast.each('executiveSponsor'), LATER_LIMIT),
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
