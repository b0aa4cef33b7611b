// What the rules about counterparts ask of a pair: whether it crosses the sides, and who is in it.
import * as read from '../../model/read';
import type { RoleName } from '../../model/terms';
import type { Actor, Alliance, Counterpart, Partner } from '../../model/types';
import type { TreeNode } from '../../yaml/tree';
import { valueAt } from '../../yaml/tree';

interface Pairs {
  /** The value of `counterparts`. */
  readonly node: TreeNode;
  readonly pairs: readonly Counterpart[];
}

/** The pairs, where all that is written of them can be read. */
export function readablePairs({ root, counterparts }: Alliance): Pairs | undefined {
  const node = valueAt(valueAt(root, 'governance'), 'counterparts');
  if (node?.kind !== 'list' || node.damaged || node.items.length !== counterparts.length) return undefined;
  const isWhole = counterparts.every(
    (pair) => pair.between.length > 1 && read.items(pair.node, 'between').length === pair.between.length,
  );
  return isWhole ? { node, pairs: counterparts } : undefined;
}

/** Whether a pair joins two sides; undefined where the side of somebody in it is not known. */
export function crossesSides({ between }: Counterpart): boolean | undefined {
  const sides = new Set<Partner | undefined>(between.map((actor) => actor.side));
  const known = [...sides].filter((side) => side !== undefined).length;
  if (known > 1) return true;
  return sides.has(undefined) ? undefined : false;
}

/** Who acts in a role, named by the role or as its holder; undefined where somebody's name leads nowhere. */
export function actsAs({ roles }: Alliance, name: RoleName): (actor: Actor) => boolean | undefined {
  const holders = new Set(
    roles.filter((role) => role.name === name).flatMap((role) => role.holders.map((holder) => holder.person?.id.value)),
  );
  return ({ reference }) => {
    if (!reference) return false;
    if (reference.text.includes('.')) return reference.text.endsWith(`.${name}`);
    if (reference.target?.kind === 'person') return holders.has(reference.target.id.value);
    return reference.target ? false : undefined;
  };
}
