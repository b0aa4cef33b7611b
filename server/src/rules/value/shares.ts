// Shares of a return or a cost that do not make a whole.
import { isUncertain } from '../../model/alliance';
import type { Alliance, Split } from '../../model/types';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { isTooLittle, isTooMuch, percent, sumOf } from './percent';

export default defineRule({
  id: 'value/shares',
  kind: 'condition',
  level: 'error',
  summary: 'The shares of each return and each cost add up to 100 %.',
  why: 'Shares that do not add up are a slip in the file or a gap in the contract; either way each side reckons with another figure. Half a percent is allowed for rounding. Where a partner’s share is not written, it may be what is left, so only more than 100 % is told.',
  next: 'Check the shares against the agreement.',
  source: ['P'],
  examples: {
    flags: `economics:
  returns: [{ of: worldwide profit, shares: { northwind: 60, helios: 30 } }]
`,
    allows: `economics:
  returns: [{ of: worldwide profit, shares: { northwind: 60, helios: 40 } }]
`,
  },
  check(alliance, report) {
    const { economics } = alliance;
    if (!economics) return;
    const isComplete = completenessIn(alliance);
    for (const split of [...economics.returns, ...economics.costs]) {
      const { shares, node, of } = split;
      const at = valueAt(node, 'shares');
      if (!shares || !at) continue;
      const sum = sumOf(shares);
      if (!isTooMuch(sum) && !(isTooLittle(sum) && isComplete(split))) continue;
      const what = of ? `The shares of ${quoted(of.value)}` : 'These shares';
      report(at, `${what} add up to ${percent(sum)}; together they make 100 %.`);
    }
  },
});

/** Tells whether the shares name every partner there is. */
function completenessIn({ partners, root }: Alliance): (split: Split) => boolean {
  const isOpen = isUncertain(root, ['partners']);
  const ids = new Set(partners.map(({ id }) => id.value));
  return ({ shares = [] }) => !isOpen && shares.filter(({ key }) => ids.has(key.text)).length === ids.size;
}
