// Returns of which one partner has nearly everything.
import type { Economics } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { isTooMuch, percent, sumOf } from './percent';

export default defineRule({
  id: 'value/lopsided',
  kind: 'condition',
  level: 'info',
  summary: 'No partner has nearly all of every return.',
  why: 'Where one side keeps nearly everything, the other side’s sponsor has little to argue with at home. Fixed payments may balance it; then the rule is silenced with that reason. Returns whose shares are not written may be shared otherwise, so nothing is said beside them.',
  source: ['S'],
  options: { share: { type: 'number', default: 90, description: 'From how many percent on a share is nearly all.' } },
  examples: {
    flags: `economics:
  returns:
    - { of: profit in the US, shares: { northwind: 95, helios: 5 } }
    - { of: profit elsewhere, shares: { northwind: 90, helios: 10 } }
`,
    allows: `economics:
  returns:
    - { of: profit in the US, shares: { northwind: 95, helios: 5 } }
    - { of: profit elsewhere, shares: { northwind: 60, helios: 40 } }
`,
  },
  check(alliance, report, { share }) {
    const { economics } = alliance;
    const list = valueAt(economics?.node, 'returns');
    if (!economics || list?.kind !== 'list' || list.damaged || list.items.length !== economics.returns.length) return;
    const least = leastShares(economics);
    if (!least) return;
    for (const { id, label } of sidesOf(alliance)) {
      const most = least.get(id.value);
      if (most === undefined || most < share || most === 0) continue;
      report(list, `${quoted(label)} has ${extent(economics, most)}; partners stay where each of them gains.`);
    }
  },
});

/**
 * Each partner's smallest share, of those who have one of every return; undefined where the shares of a return are not
 * known or exceed the whole.
 */
function leastShares({ returns }: Economics): ReadonlyMap<string, number> | undefined {
  let least: Map<string, number> | undefined;
  for (const { shares } of returns) {
    if (!shares || isTooMuch(sumOf(shares))) return undefined;
    const before = least;
    least = new Map();
    for (const { key, percent } of shares) {
      const known = before ? before.get(key.text) : 100;
      if (known !== undefined) least.set(key.text, Math.min(known, percent));
    }
  }
  return least;
}

/** `95 % of the only return, "worldwide profit"`, `90 % or more of each of the 3 returns`. */
function extent({ returns }: Economics, most: number): string {
  const [only, second] = returns;
  if (second) return `${percent(most)} or more of each of the ${returns.length} returns`;
  return `${percent(most)} of the only return${only?.of ? `, ${quoted(only.of.value)}` : ''}`;
}
