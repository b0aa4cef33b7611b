// Decisions do not wait at a committee.
import { formatDay } from '../../model/calendar';
import { isWaiting, pendingByCommittee } from '../../model/decisions';
import { meetingTimes } from '../../model/meetings';
import * as read from '../../model/read';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

/** Related places that are shown of a long queue. */
const SHOWN = 10;

export default defineRule({
  id: 'governance/bottleneck',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  measured: true,
  summary: 'A committee decides what is put to it within one round of meetings.',
  why: 'A steering committee is a beacon or a bottleneck: either it gives direction, or the alliance waits for it. A decision waits too long when it is pending for more than one cadence and its grace, or when a meeting has passed it over and it is still open after the time set here. A public record does not show when a decision fell and is not judged.',
  next: 'Put the decision first on the next agenda, or let the next step of the ladder decide.',
  source: ['C'],
  options: {
    passedOver: {
      type: 'duration',
      default: '30d',
      description: 'How long a decision may be pending once a meeting has passed it over.',
    },
    grace: {
      type: 'duration',
      default: '14d',
      description: 'The least time allowed after one cadence; a third of the cadence where that is longer.',
    },
  },
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
  meetings:
    - { of: jsc, date: 2026-09-14 }
  decisions:
    - { id: d-7, matter: Open the Japan cohort, committee: jsc, raised: 2026-08-03 }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
  decisions:
    - { id: d-7, matter: Open the Japan cohort, committee: jsc, raised: 2026-08-03, decided: 2026-09-14 }
`,
  },
  check(alliance, report, limits) {
    if (alliance.isPublic || alliance.decisions.length === 0) return;
    const times = meetingTimes(alliance);
    for (const [committee, queue] of pendingByCommittee(alliance)) {
      const waiting = queue.filter(({ raised }) =>
        isWaiting(raised.value, committee, times.get(committee), alliance.today, limits),
      );
      const [oldest] = waiting.sort((a, b) => a.raised.value - b.raised.value);
      if (!oldest) continue;
      const name = quoted(read.text(oldest.node, 'matter')?.value ?? read.text(oldest.node, 'id')?.value ?? 'untitled');
      const met = times.get(committee)?.last?.value;
      const left =
        met !== undefined && met > oldest.raised.value ? `, left open by the meeting of ${formatDay(met)}` : '';
      const since = `since ${past(oldest.raised.value, alliance.today)}${left}`;
      const queued =
        waiting.length === 1
          ? `The decision ${name} has waited at ${quoted(committee.label)} ${since}`
          : `${waiting.length} decisions wait at ${quoted(committee.label)}, the oldest (${name}) ${since}`;
      report(committee.id.node, `${queued}; a committee should be a beacon, not a bottleneck.`, {
        subject: committee.id.value,
        related: waiting
          .slice(0, SHOWN)
          .map(({ raised }) => ({ at: raised.node, message: 'Raised here and not decided.' })),
      });
    }
  },
});
