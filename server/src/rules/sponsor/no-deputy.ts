// A sponsor for whom nobody would step in, leaving or not.
import { missingIn } from '../../model/absence';
import { addDuration, formatDay, parseDuration } from '../../model/calendar';
import { sponsorsOf } from '../../model/holders';
import { deputyOn, endOf, hasLeft } from '../../model/tenure';
import type { Alliance, Holder } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { LEAVING_WITHIN } from '../leaving';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'sponsor/no-deputy',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'An executive sponsor has a deputy.',
  why: 'Sponsors are promoted, transferred and hired away. Where somebody has been prepared to step in, the alliance keeps its voice at the top; a deputy who has left is no deputy.',
  source: ['S'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, deputy: tom-berg }`,
  },
  check(alliance, report) {
    for (const { partner, holder } of sponsorsOf(alliance)) {
      if (isToldOtherwise(alliance, holder, report)) continue;
      const who = `executive sponsor ${quoted(holder.label)} of ${shown(partner.label)}`;
      const deputy = deputyOn(holder, alliance.today);
      const side = { side: partner, subject: holder.label };
      if (deputy.state === 'none') {
        const at = missingIn(holder.node, 'deputy');
        report(at, `No deputy is named for ${who}; somebody should be ready to step in.`, side);
      } else if (deputy.state === 'left') {
        const left = `${quoted(deputy.label)}, the deputy of ${who}, left on ${formatDay(deputy.until)}`;
        report(deputy.node, `${left}; somebody should be ready to step in.`, side);
      } else if (deputy.state === 'same-person') {
        report(deputy.node, `The deputy of ${who} is the same person; somebody else should be ready to step in.`, side);
      }
    }
  },
});

/** A sponsor who has left, or leaves soon, is told by a rule of its own. */
function isToldOtherwise({ today }: Alliance, holder: Holder, report: Report): boolean {
  const end = endOf(holder);
  if (!end) return false;
  if (hasLeft(holder, today)) return report.speaks('sponsor/departed');
  const within = parseDuration(LEAVING_WITHIN);
  return within !== undefined && end.day <= addDuration(today, within) && report.speaks('sponsor/leaving');
}
