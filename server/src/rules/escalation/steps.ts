// What the rules about the ladder ask of its steps: whether they could all be read, what they are called, whose they are.
import * as read from '../../model/read';
import { sidesOf } from '../../model/sides';
import type { Ladder, Partner, Step } from '../../model/types';
import { quoted } from '../../schema/words';
import type { TreeNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';

/** The steps, where all that is written of them can be read; else which is first, last or next is not known. */
export function wholeLadder({ node, steps }: Ladder): readonly Step[] | undefined {
  const list = valueAt(node, 'steps');
  if (list?.kind !== 'list' || list.damaged || list.items.length !== steps.length) return undefined;
  return steps;
}

/** `"Sponsors"`, or `step 3` where a step has no name. */
export function stepName(step: Step): string {
  const name = read.text(step.node, 'name')?.value;
  return name === undefined ? `step ${step.index + 1}` : quoted(name);
}

/** `step "Sponsors"`, or `step 3`. */
export function theStep(step: Step): string {
  const name = stepName(step);
  return name.startsWith('"') ? `step ${name}` : name;
}

/** Where a step says who acts: what rules about the actors point at. */
export function actorsOf({ node }: Step): TreeNode {
  return valueAt(node, 'actors') ?? node;
}

/** Whether every actor of a step could be read. */
function hasAllActors({ node, actors }: Step): boolean {
  const list = valueAt(node, 'actors');
  return actors.length > 0 && list?.kind === 'list' && !list.damaged && list.items.length === actors.length;
}

interface StepSides {
  readonly partners: ReadonlySet<Partner>;
  /** Whether a joint role, which belongs to all partners, acts there. */
  readonly joint: boolean;
  /** Whether the side of each actor is known. */
  readonly known: boolean;
}

export function sidesOfStep(step: Step): StepSides {
  const partners = new Set<Partner>();
  let joint = false;
  let known = hasAllActors(step);
  for (const actor of step.actors) {
    const sides = sidesOf(actor);
    if (!sides) known = false;
    for (const side of sides ?? []) {
      if (side === 'joint') joint = true;
      else partners.add(side);
    }
  }
  return { partners, joint, known };
}

/** The rank of a step (team 1 to chief executives 7); undefined where an actor has none or could not be read. */
export function rankOfStep(step: Step): number | undefined {
  return hasAllActors(step) ? step.rank : undefined;
}
