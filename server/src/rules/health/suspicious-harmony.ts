// A side that scores everything at the maximum.
import { hasFewRespondents, latestOfEachKind, roundsBySide } from '../../model/rounds';
import { defineRule } from '../rule';
import { sideName, theRound } from './rounds';

const MAXIMUM = 5;

export default defineRule({
  id: 'health/suspicious-harmony',
  kind: 'condition',
  level: 'info',
  summary: 'No side scores everything at the maximum.',
  why: 'Partners who find no fault with each other have mostly not dared to look. Perfect scores are a reason to ask in another way: without names, or by somebody from outside. Where fewer of a side answered than the agreed minimum, nothing is told of their scores.',
  source: ['T'],
  options: {
    items: {
      type: 'number',
      default: 3,
      description: 'How many scores there have to be before perfect ones are told.',
    },
  },
  examples: {
    flags: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 5, value: 5, execution: 5 } } } }
`,
    allows: `health:
  assessments:
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 5, value: 4.8, execution: 5 } } } }
`,
  },
  check(alliance, report, { items }) {
    for (const rounds of roundsBySide(alliance)) {
      for (const { assessment, side } of latestOfEachKind(rounds)) {
        const { scores, isWhole, key } = side;
        // What could not be read or is not disclosed may be a lower score.
        if (!isWhole || scores.length < Math.max(items, 1) || hasFewRespondents(side, alliance)) continue;
        if (!scores.every(({ value }) => value.value === MAXIMUM)) continue;
        report(
          key,
          `Every score of ${sideName(side)} in ${theRound(assessment)} is the maximum; where nothing at all is wrong, people may not have felt free to say so.`,
          { subject: key.text },
        );
      }
    }
  },
});
