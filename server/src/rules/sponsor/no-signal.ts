// A sponsor without a dated sign of being engaged in the last year.
import { lacks, missingIn } from '../../model/absence';
import { addDuration, formatDuration } from '../../model/calendar';
import { sponsorsOf } from '../../model/holders';
import { beginningOf, isInOffice } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/no-signal',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  summary: 'The signs of an engaged sponsor are noted.',
  why: 'Engaged sponsors show it: people and money come quickly, barriers go, the alliance is mentioned to peers, or in passing. Noting such signs with their date shows early when they stop.',
  source: ['W'],
  options: { within: { type: 'duration', default: '1y', description: 'How old the latest sign may be.' } },
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }`,
    allows: `roles:
  northwind:
    executiveSponsor:
      person: maria-keller
      signals: [{ date: 2026-09-02, kind: allocated-resources, what: Two more data managers within a week }]`,
  },
  check(alliance, report, { within }) {
    const { today } = alliance;
    const earliest = addDuration(today, within, -1);
    for (const { partner, holder } of sponsorsOf(alliance)) {
      const begun = beginningOf(holder);
      if (!isInOffice(holder, today) || (begun && begun.day > earliest)) continue;
      const who = `executive sponsor ${quoted(holder.label)} of ${shown(partner.label)}`;
      const side = { side: partner, subject: holder.label };
      const norm = `engaged sponsors give at least one in ${formatDuration(within)}`;
      if (lacks(holder.node, 'signals')) {
        report(missingIn(holder.node, 'signals'), `No dated sign of ${who} is noted; ${norm} ("signals").`, side);
        continue;
      }
      const list = valueAt(holder.node, 'signals');
      const dated = holder.signals.filter(({ value }) => value <= today);
      // One without a readable date may be of yesterday.
      if (list?.kind !== 'list' || list.damaged || holder.signals.length !== list.items.length) continue;
      const last = dated.reduce((latest, { value }) => Math.max(latest, value), Number.NEGATIVE_INFINITY);
      if (last >= earliest) continue;
      const what =
        dated.length === 0
          ? `No sign of ${who} is noted so far`
          : `The last sign noted of ${who} is from ${past(last, today)}`;
      report(list, `${what}; ${norm}.`, side);
    }
  },
});
