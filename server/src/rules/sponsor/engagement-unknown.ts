// A sponsor of whom nothing tells when he or she was last engaged.
import { isUndisclosed, lacks, missingIn } from '../../model/absence';
import { addDuration, meetingGrace, parseCadence } from '../../model/calendar';
import { engagementLog } from '../../model/engagement';
import { sponsorsOf } from '../../model/holders';
import { beginningOf, isInOffice } from '../../model/tenure';
import type { Alliance, Holder } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { pairOf } from '../../yaml/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsor/engagement-unknown',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 3 },
  summary: 'The file tells when each sponsor was last engaged.',
  why: 'What nobody writes down nobody notices fading. A logged meeting with those present, a date of the last talk with a counterpart, or `lastEngaged` is enough. Signals do not count: they say that a sponsor cares, not when he or she was last there.',
  source: ['S', 'W'],
  examples: {
    flags: `roles:
  northwind:
    executiveSponsor: { person: maria-keller }`,
    allows: `roles:
  northwind:
    executiveSponsor: { person: maria-keller, lastEngaged: 2026-10-20 }`,
  },
  check(alliance, report) {
    if (isLogHidden(alliance)) return;
    const sponsors = sponsorsOf(alliance).filter(({ holder }) => isInOffice(holder, alliance.today));
    if (sponsors.length === 0) return;
    const log = engagementLog(alliance);
    for (const { partner, holder } of sponsors) {
      if (!lacks(holder.node, 'lastEngaged') || log.lastOf(holder) || isNew(holder, alliance)) continue;
      report(
        missingIn(holder.node, 'lastEngaged'),
        `Nothing here tells when executive sponsor ${quoted(holder.label)} of ${shown(partner.label)} was last engaged; a meeting with those present, a talk with a counterpart or "lastEngaged" would.`,
        { side: partner },
      );
    }
  },
});

/** Meetings or talks exist that may not be written here, or stand in lines that could not be read. */
function isLogHidden({ root }: Alliance): boolean {
  const governance = pairOf(root, 'governance')?.value;
  if (!governance) return !lacks(root, 'governance');
  if (governance.kind !== 'map' || governance.damaged) return true;
  return isUndisclosed(governance, 'meetings') || isUndisclosed(governance, 'counterparts');
}

/** In office for less than one cadence (a quarter where none is agreed) and its grace: nothing to expect yet. */
function isNew(holder: Holder, { today }: Alliance): boolean {
  const begun = beginningOf(holder)?.day;
  const cadence = holder.cadence?.value ?? parseCadence('quarterly');
  if (begun === undefined || !cadence) return false;
  return today <= addDuration(begun, cadence) + meetingGrace(cadence);
}
