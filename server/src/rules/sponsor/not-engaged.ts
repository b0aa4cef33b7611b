// A sponsor who was last engaged longer ago than the agreed cadence allows.
import type { Fix } from '../../finding';
import { addDuration, formatDay, meetingGrace } from '../../model/calendar';
import { engagedOf, engagementLog } from '../../model/engagement';
import { nameOf, sponsorsOf } from '../../model/holders';
import { isInOffice } from '../../model/tenure';
import type { Alliance, Holder } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { replaceScalar } from '../../yaml/edits';
import { valueAt } from '../../yaml/tree';
import { insertion } from '../insertion';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/not-engaged',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  measured: true,
  summary: 'A sponsor is engaged as often as agreed.',
  why: 'A sponsor who is only called in a crisis has no relationship to draw on. Engagement is read from meetings attended, talks with counterparts and `lastEngaged`, and has a grace of 14 days or a third of the cadence, whichever is longer. Before that, or without a cadence, nothing is told; a meeting without a list of those present counts in the sponsor’s favour unless `lastEngaged` says when it really was.',
  next: 'Arrange a conversation between the sponsors, and record when it took place.',
  source: ['S', 'W'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, cadence: quarterly, lastEngaged: 2026-03-02 }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, cadence: quarterly, lastEngaged: 2026-03-02 }
governance:
  meetings: [{ of: jsc, date: 2026-09-14, attended: [maria-keller, raj-patel] }]
  committees: [{ id: jsc, kind: steering }]`,
  },
  check(alliance, report) {
    const sponsors = sponsorsOf(alliance).filter(({ holder }) => isInOffice(holder, alliance.today));
    if (sponsors.length === 0) return;
    const log = engagementLog(alliance);
    for (const { partner, holder } of sponsors) {
      const { cadence } = holder;
      const engaged = engagedOf(holder, log);
      if (!cadence || !engaged) continue;
      const { last, from } = engaged;
      const due = addDuration(from, cadence.value);
      if (alliance.today <= due + meetingGrace(cadence.value)) continue;
      const rhythm = cadence.node.kind === 'scalar' ? cadence.node.text : '';
      report(
        nameOf(holder),
        `Executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} was last engaged on ${past(last.day, alliance.today)}; the cadence ${quoted(rhythm)} asked for the next time by ${formatDay(due)}.`,
        {
          related: [{ at: last.node, message: `The last ${WORDS[last.how]} is written here.` }],
          fixes: engagedToday(alliance, holder),
        },
      );
    }
  },
});

/** Records that the sponsor was engaged today, where the role says when that last was. */
function engagedToday({ document, today }: Alliance, { node, label }: Holder): readonly Fix[] {
  const title = `Record that ${quoted(label)} was engaged today`;
  const written = valueAt(node, 'lastEngaged');
  const day = formatDay(today);
  if (written?.kind !== 'scalar') return insertion(document, node, { key: 'lastEngaged', value: day }, title);
  return [{ title, safe: false, edits: [replaceScalar(written, day)] }];
}

const WORDS = { meeting: 'meeting attended', talk: 'talk with a counterpart', stated: 'engagement' } as const;
