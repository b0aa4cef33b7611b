// Committees meet as often as they are meant to.
import { formatDay } from '../../model/calendar';
import { beganOn, cadenceInWords, meetingTimes, meetsInTime } from '../../model/meetings';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { metToday } from '../skeletons/meeting';

export default defineRule({
  id: 'governance/meeting-overdue',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'launch' },
  measured: true,
  summary: 'A committee meets as often as its cadence says, or has its next meeting planned.',
  why: 'When the steering committee stops meeting, decisions stop and nobody notices for a quarter. Meetings are read from the log or from lastMet and nextMeeting. A committee without any meeting on record is measured from the day it began to work, where the file gives one. Weekly and biweekly meetings are not judged, as few teams log them, nor are public records, which do not show every meeting.',
  next: 'Call the meeting, and put its date in the file.',
  source: ['R'],
  options: {
    grace: {
      type: 'duration',
      default: '14d',
      description:
        'The least time after the due day before a meeting counts as overdue; a third of the cadence where that is longer.',
    },
  },
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly, lastMet: 2026-05-04 }
`,
    allows: `governance:
  committees:
    - { id: jsc, kind: steering, name: Joint Steering Committee, cadence: quarterly }
  meetings:
    - { of: jsc, date: 2026-05-04 }
    - { of: jsc, date: 2026-12-10, planned: true }
`,
  },
  check(alliance, report, { grace }) {
    if (alliance.isPublic) return;
    const { today } = alliance;
    const times = meetingTimes(alliance);
    for (const committee of alliance.committees) {
      const { cadence, label } = committee;
      const met = times.get(committee);
      const since = met?.last?.value ?? beganOn(committee, alliance.history);
      const isLate = meetsInTime(committee, met, alliance, grace) === false;
      if (!isLate || !met || !cadence || since === undefined) continue;
      const fact = met.last ? 'last met on' : 'has no meeting on record since it began on';
      const plan =
        met.lapsed && met.lapsed.value > since
          ? `the meeting planned for ${formatDay(met.lapsed.value)} is not on record`
          : 'no meeting is planned';
      report(
        cadence.node,
        `${quoted(label)} should meet ${cadenceInWords(cadence)}, but ${fact} ${past(since, today)}, and ${plan}.`,
        {
          subject: committee.id.value,
          fixes: metToday(alliance, committee),
          related: met.last ? [{ at: met.last.node, message: 'The last meeting is recorded here.' }] : [],
        },
      );
    }
  },
});
