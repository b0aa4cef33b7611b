// A sponsor whose written duties leave some of the seven out.
import { sponsorsOf } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { SPONSOR_DUTIES } from '../../model/terms';
import type { Holder } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { itemInsertion } from '../insertion';
import { names } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/duties-uncovered',
  kind: 'gap',
  level: 'info',
  gate: { from: 'form', depth: 3 },
  summary: 'The duties of a sponsor cover all seven.',
  why: 'A sponsor champions the alliance, speaks for the company, keeps the strategies aligned, opens doors inside, is the point of escalation, removes barriers, and answers for the result. A list of duties says that those left out are nobody’s; no list stands for all seven.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor:
      person: maria-keller
      duties: [champion, spokesperson, strategic-alignment, navigation, escalation-point]`,
    allows: `roles:
  northwind:
    executiveSponsor:
      person: maria-keller
      duties: [champion, spokesperson, strategic-alignment, navigation, escalation-point, barrier-removal, accountability]`,
  },
  check(alliance, report) {
    for (const { partner, holder } of sponsorsOf(alliance)) {
      const duties = valueAt(holder.node, 'duties');
      const listed = knownDuties(holder);
      if (!duties || !listed || hasLeft(holder, alliance.today)) continue;
      const uncovered = SPONSOR_DUTIES.filter((duty) => !listed.has(duty));
      if (uncovered.length === 0) continue;
      report(
        duties,
        `The duties of executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} leave out ${names(uncovered)}; a sponsor covers all seven.`,
        {
          side: partner,
          fixes: itemInsertion(alliance.document, duties, uncovered, 'Add the duties that are left out'),
        },
      );
    }
  },
});

/** Undefined without a list, for an empty one, and where one of its items is no duty: it may be a misspelt one. */
function knownDuties({ node, duties }: Holder): Set<string> | undefined {
  const list = valueAt(node, 'duties');
  if (list?.kind !== 'list' || list.damaged || list.items.length === 0 || duties?.length !== list.items.length) return;
  const listed = new Set(duties.map((duty) => duty.value));
  return [...listed].every((duty) => (SPONSOR_DUTIES as readonly string[]).includes(duty)) ? listed : undefined;
}
