// A sponsor whose last day is past while the role still names him or her.
import { nameOf, sponsorsOf } from '../../model/holders';
import { deputyOn, endOf } from '../../model/tenure';
import { quoted, shown } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { appointment } from '../succession';

export default defineRule({
  id: 'sponsor/departed',
  kind: 'condition',
  level: 'error',
  gate: { from: 'form', until: 'exit' },
  summary: 'A sponsor who has left is succeeded.',
  why: 'Alliances founder when their sponsor leaves, is promoted or moves on and nobody takes over: budget and attention go with the person. The successor stands under `person`, those before under `former`.',
  next: 'Appoint a successor, and introduce them to the partner’s sponsor in person.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, until: 2026-06-30 }`,
    allows: `roles:
  northwind:
    executiveSponsor:
      person: tom-berg
      since: 2026-07-01
      former: [{ person: maria-keller, until: 2026-06-30 }]`,
  },
  check(alliance, report) {
    const { today } = alliance;
    for (const { partner, holder } of sponsorsOf(alliance)) {
      const end = endOf(holder);
      if (!end || end.day >= today) continue;
      const deputy = deputyOn(holder, today);
      const next =
        deputy.state === 'ready'
          ? `no successor is named; ${quoted(deputy.label)}, the deputy, could be appointed.`
          : 'no successor is named; each partner needs one executive sponsor.';
      report(
        nameOf(holder),
        `${quoted(holder.label)} was executive sponsor of ${shown(partner.label)} until ${past(end.day, today)}, and ${next}`,
        {
          related: [{ ...end.place, message: 'The last day is written here.' }],
          fixes: appointment(alliance, holder),
        },
      );
    }
  },
});
