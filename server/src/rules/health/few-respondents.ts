// So few answered that what they said cannot be shown.
import { hasFewRespondents, latestOfEachKind, roundsBySide } from '../../model/rounds';
import { defineRule } from '../rule';
import { sideName, theRound } from './rounds';

export default defineRule({
  id: 'health/few-respondents',
  kind: 'condition',
  level: 'info',
  summary: 'Enough people of each side answer an assessment.',
  why: 'With one or two answers everybody knows who said what, and nobody will say it again. Below the minimum, which the configuration sets (`health.minRespondents`, three unless set), views show no detail and no rule tells anything of the scores.',
  source: ['P'],
  examples: {
    flags: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 2, principles: { trust: 4 } } } }
`,
    allows: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 3, principles: { trust: 4 } } } }
`,
  },
  check(alliance, report) {
    for (const rounds of roundsBySide(alliance)) {
      for (const { assessment, side } of latestOfEachKind(rounds)) {
        const { respondents } = side;
        if (!respondents || !hasFewRespondents(side, alliance)) continue;
        const { value } = respondents;
        const who = value === 0 ? 'Nobody' : value === 1 ? 'One person' : `${value} people`;
        report(
          respondents.node,
          `${who} of ${sideName(side)} answered ${theRound(assessment)}; below ${alliance.minRespondents} answers no detail is shown, so that nobody can be singled out.`,
          { subject: side.key.text },
        );
      }
    }
  },
});
