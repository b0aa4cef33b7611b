// An assessment that should have been repeated by now.
import { lacks } from '../../model/absence';
import { addDuration, type Duration, formatDuration } from '../../model/calendar';
import { cadenceInWords } from '../../model/meetings';
import { madeAssessments } from '../../model/rounds';
import { past } from '../phrases';
import { defineRule } from '../rule';

const NO_GRACE: Duration = { count: 0, unit: 'd' };

export default defineRule({
  id: 'health/overdue',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'manage', depth: 2 },
  summary: 'The health of the alliance is assessed as often as agreed, and at least once a year.',
  why: 'One assessment is an impression; only the next one shows whether something has changed. Assessments are late once the cadence and some grace have passed. Public records are not judged: an assessment is seldom published.',
  next: 'Ask both sides how the alliance is doing, and record the assessment.',
  source: ['T', 'P'],
  options: {
    cadence: {
      type: 'duration',
      default: '12m',
      description: 'How old the last assessment may be where no cadence is written.',
    },
    grace: {
      type: 'duration',
      default: '35d',
      description: 'How much later than its written cadence an assessment may be.',
    },
  },
  examples: {
    flags: `health:
  cadence: semiannual
  assessments: [{ date: 2026-03-01, kind: joint }]
`,
    allows: `health:
  cadence: semiannual
  assessments: [{ date: 2026-10-01, kind: joint }]
`,
  },
  check(alliance, report, options) {
    const { health, today, isPublic } = alliance;
    const [last] = madeAssessments(alliance);
    if (!health || !last || isPublic) return;
    // A date ahead may be the next assessment, already agreed.
    if ((health.assessments.at(-1)?.date.value ?? today) > today) return;
    const { cadence } = health;
    // What is written otherwise is `ad-hoc`, or cannot be read.
    if (!cadence && !lacks(health.node, 'cadence')) return;
    const grace = cadence ? options.grace : NO_GRACE;
    const due = addDuration(addDuration(last.date.value, cadence?.value ?? options.cadence), grace);
    if (today <= due) return;
    const norm = cadence
      ? `it should be assessed ${cadenceInWords(cadence)}`
      : `without a written cadence, ${formatDuration(options.cadence)} is the longest between two`;
    report(
      last.date.node,
      `The health of the alliance was last assessed on ${past(last.date.value, today)}; ${norm}.`,
      {
        subject: '',
        related: cadence ? [{ at: cadence.node, message: 'The cadence is set here.' }] : [],
      },
    );
  },
});
