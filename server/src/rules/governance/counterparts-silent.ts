// Counterparts talk as often as they agreed to.
import { cadenceInWords, isMonthlyOrSlower, isOverdue } from '../../model/meetings';
import { actorNames } from '../naming';
import { past, sentence } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'governance/counterparts-silent',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'Counterparts talk as often as their cadence says.',
  why: 'When two counterparts fall silent, what they used to settle between them turns up later as an issue. Weekly and biweekly talks are not judged, as few people log them, nor are public records, which do not show every talk.',
  source: ['R'],
  options: {
    grace: {
      type: 'duration',
      default: '14d',
      description:
        'The least time after the due day before a talk counts as overdue; a third of the cadence where that is longer.',
    },
  },
  examples: {
    flags: `governance:
  counterparts:
    - { between: [tom-berg, lea-stone], cadence: monthly, lastMet: 2026-08-04 }
`,
    allows: `governance:
  counterparts:
    - { between: [tom-berg, lea-stone], cadence: monthly, lastMet: 2026-11-03 }
`,
  },
  check({ counterparts, isPublic, today }, report, { grace }) {
    if (isPublic) return;
    for (const { between, cadence, lastMet } of counterparts) {
      if (!cadence || !lastMet || between.length < 2 || !isMonthlyOrSlower(cadence.value)) continue;
      if (!isOverdue(lastMet.value, cadence.value, grace, today)) continue;
      report(
        lastMet.node,
        `${sentence(actorNames(between, today))} last talked on ${past(lastMet.value, today)}; they should talk ${cadenceInWords(cadence)}.`,
        { subject: '' },
      );
    }
  },
});
