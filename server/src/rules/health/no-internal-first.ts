// A joint assessment before which nobody asked inside.
import { addDuration, formatDay, formatDuration } from '../../model/calendar';
import { latestJoint, madeAssessments } from '../../model/rounds';
import { defineRule } from '../rule';

export default defineRule({
  id: 'health/no-internal-first',
  kind: 'gap',
  level: 'info',
  gate: { from: 'manage', depth: 2 },
  summary: 'An internal assessment comes before the joint one.',
  why: 'People say more among themselves than before the partner. A side that has first found out what it thinks comes to the joint assessment with one view, and is not surprised by its own people.',
  source: ['T'],
  options: {
    within: {
      type: 'duration',
      default: '90d',
      description: 'How long before the joint assessment the internal one may have been.',
    },
  },
  examples: {
    flags: `health:
  assessments: [{ date: 2026-10-01, kind: joint }]
`,
    allows: `health:
  assessments: [{ date: 2026-09-10, kind: internal }, { date: 2026-10-01, kind: joint }]
`,
  },
  check(alliance, report, { within }) {
    const joint = latestJoint(alliance);
    if (!joint) return;
    const day = joint.date.value;
    const from = addDuration(day, within, -1);
    // An assessment whose kind is not known may have been the internal one.
    const isPrepared = madeAssessments(alliance).some(
      ({ date, kind }) => kind !== 'joint' && date.value >= from && date.value <= day,
    );
    if (isPrepared) return;
    report(
      joint.date.node,
      `No internal assessment is written in the ${formatDuration(within)} before the joint one of ${formatDay(day)}; each side first asks its own people.`,
      { subject: '' },
    );
  },
});
