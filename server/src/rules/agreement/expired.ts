// An agreement whose term is over while the alliance goes on.
import { lacks } from '../../model/absence';
import type { Agreement } from '../../model/types';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agreement/expired',
  kind: 'condition',
  level: 'error',
  gate: { from: 'launch', until: 'transition' },
  summary: 'The alliance has an agreement in force.',
  why: 'Once the term is over, rights to data, brands and patents may have ended with it, while the teams work on as before. Whoever finds out first has the better hand. Of a public record nothing is told unless it says whether the agreement renews.',
  next: 'Renew the agreement, or begin the exit.',
  source: ['T'],
  examples: {
    flags: `agreement: { effective: 2023-02-01, initialTerm: 3y, renewal: { mode: by-decision, decideBefore: 90d } }
`,
    allows: `agreement: { effective: 2023-02-01, initialTerm: 3y, renewal: { mode: automatic, period: 1y } }
`,
  },
  check({ agreement, today, isPublic }, report) {
    const end = agreement?.end;
    if (!agreement || !end || end.day >= today || mayRenew(agreement, isPublic)) return;
    report(
      end.node,
      `The term of the agreement ended on ${past(end.day, today)} and does not renew by itself; the partners extend it, or part in good order.`,
      { subject: '' },
    );
  },
});

/** Whether it renews by itself, or nobody can tell: of renewals the public is seldom told. */
function mayRenew({ node, renewal }: Agreement, isPublic: boolean): boolean {
  if (!renewal) return isPublic || !lacks(node, 'renewal');
  return renewal.mode ? renewal.mode.value === 'automatic' : true;
}
