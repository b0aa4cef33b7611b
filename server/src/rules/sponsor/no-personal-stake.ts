// Our own sponsor, of whom nothing says what he or she personally gains.
import { lacks, missingIn } from '../../model/absence';
import { sponsorsOf } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/no-personal-stake',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'form', depth: 3 },
  summary: 'We know what our own sponsor personally gains from the alliance.',
  why: 'Executives stay with what serves their own agenda. Knowing the personal motive helps to keep the sponsor interested; it is asked of one’s own side only, and internal by default.',
  source: ['W', 'C'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, personalStake: First view of second-line data }`,
  },
  check(alliance, report) {
    for (const { partner, holder } of sponsorsOf(alliance)) {
      if (partner !== alliance.self || !lacks(holder.node, 'personalStake') || hasLeft(holder, alliance.today))
        continue;
      report(
        missingIn(holder.node, 'personalStake'),
        `Nothing here says what executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} personally gains from the alliance; sponsors stay with what serves their own agenda ("personalStake").`,
        { side: partner },
      );
    }
  },
});
