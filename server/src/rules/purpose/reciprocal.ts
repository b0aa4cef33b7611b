// Who helps whom: in a reciprocal alliance the goals of one partner support those of another.
import { isUndisclosed } from '../../model/absence';
import * as read from '../../model/read';
import type { Goal, Partner } from '../../model/types';

/** The partners none of whose goals is supported by a goal of another; none where some of the goals cannot be seen. */
export function unsupported(partners: readonly Partner[]): readonly Partner[] {
  if (partners.some(mayHaveMore)) return [];
  const supported = new Set<Partner>();
  for (const partner of partners) {
    for (const goal of partner.goals) {
      for (const { target } of goal.supports) {
        if (target?.kind === 'goal' && target.partner && target.partner !== partner) supported.add(target.partner);
      }
    }
  }
  return partners.filter((partner) => !supported.has(partner));
}

/** Whether a partner may have goals, or they may support others, that cannot be seen. */
function mayHaveMore({ node, goals }: Partner): boolean {
  if (node.damaged || isUndisclosed(node, 'goals')) return true;
  return read.items(node, 'goals').length !== goals.length || goals.some(maySupportMore);
}

function maySupportMore({ node, supports }: Goal): boolean {
  if (node.damaged || isUndisclosed(node, 'supports') || supports.some(({ target }) => !target)) return true;
  return read.items(node, 'supports').length !== supports.length;
}
