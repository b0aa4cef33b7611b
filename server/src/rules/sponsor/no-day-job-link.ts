// A sponsor whose own job nothing ties to the goals of the alliance.
import { lacks, missingIn, type Place } from '../../model/absence';
import { sponsorsOf } from '../../model/holders';
import { hasLeft } from '../../model/tenure';
import type { Holder } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/no-day-job-link',
  kind: 'gap',
  level: 'info',
  gate: { from: 'form', depth: 3 },
  summary: 'The own job of a sponsor depends on the goals of the alliance.',
  why: 'A sponsor whose own objectives the alliance serves works for it every day; one who only lends a name is busy elsewhere when needed. `dayJob` says in words, or by goals, what ties the two.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }`,
    allows: `roles:
  northwind:
    executiveSponsor:
      person: maria-keller
      dayJob: { link: Owns the oncology pipeline that the alliance feeds }`,
  },
  check(alliance, report) {
    for (const { partner, holder } of sponsorsOf(alliance)) {
      const at = hasLeft(holder, alliance.today) ? undefined : missingLink(holder);
      if (!at) continue;
      report(
        at,
        `Nothing here ties the job of executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} to the goals of the alliance; sponsors stay engaged where the alliance serves their own job ("dayJob").`,
        { side: partner },
      );
    }
  },
});

function missingLink({ node }: Holder): Place | undefined {
  if (lacks(node, 'dayJob')) return missingIn(node, 'dayJob');
  const dayJob = valueAt(node, 'dayJob');
  return dayJob?.kind === 'map' && lacks(dayJob, 'link') && lacks(dayJob, 'goals') ? dayJob : undefined;
}
