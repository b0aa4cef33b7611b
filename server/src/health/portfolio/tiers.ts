// Where people and attention go: by tier, so that a company sees whether its few important alliances get what they need.
import type { Member, TierLoad } from '../portfolioTypes';
import type { Status } from '../report';
import { tierOrder } from './groups';
import { heldIn, sumOf } from './people';

export function tiersOf(reports: readonly Member[]): TierLoad[] {
  return tierOrder(reports).map((tier) => {
    const own = reports.filter((report) => report.tier === tier);
    const held = own.flatMap(heldIn);
    const told = (status: Status) => own.filter(({ overall }) => overall.status === status).length;
    return {
      tier,
      alliances: own.length,
      statuses: { green: told('green'), amber: told('amber'), red: told('red'), unknown: told('unknown') },
      people: new Set(held.map(({ person }) => person)).size,
      allocation: sumOf(held.map(({ holder }) => holder.allocation)),
      attention: own.reduce((sum, { attention }) => sum + attention.length, 0),
      asks: own.reduce((sum, { asks }) => sum + asks.length, 0),
    };
  });
}
