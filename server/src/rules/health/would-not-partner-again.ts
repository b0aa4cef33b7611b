// A side that would hardly choose the same partner again.
import { hasFewRespondents, roundsBySide } from '../../model/rounds';
import { figure } from '../kpi/figures';
import { defineRule } from '../rule';
import { sideName, theRound } from './rounds';

export default defineRule({
  id: 'health/would-not-partner-again',
  kind: 'condition',
  level: 'warning',
  summary: 'Each side would choose the same partner again.',
  why: 'Whether people would do it again is the shortest of all assessments, and the most honest one. The latest answer of each side counts. Where fewer of a side answered than the agreed minimum, nothing is told of their answer.',
  next: 'Ask that side why, sponsor to sponsor.',
  source: ['C'],
  options: {
    answer: {
      type: 'number',
      default: 5,
      description: 'Up to which answer, from 0 to 10, a side would hardly choose the partner again.',
    },
  },
  examples: {
    flags: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, wouldPartnerAgain: 4 } } }
`,
    allows: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, wouldPartnerAgain: 8 } } }
`,
  },
  check(alliance, report, options) {
    for (const rounds of roundsBySide(alliance)) {
      const latest = rounds.find(({ side }) => side.wouldPartnerAgain);
      const answer = latest?.side.wouldPartnerAgain;
      if (!latest || !answer || answer.value > options.answer || hasFewRespondents(latest.side, alliance)) continue;
      const { side, assessment } = latest;
      report(
        answer.node,
        `${sideName(side)} says ${figure(answer)} of 10 to choosing the same partner again in ${theRound(assessment)}; the sponsors should hear why.`,
        { subject: side.key.text },
      );
    }
  },
});
