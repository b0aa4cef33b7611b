// The sides see one thing very differently.
import { type ItemGap, itemGaps } from '../../model/itemGaps';
import { latestJoint } from '../../model/rounds';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';
import { scoreAsWritten, sideName, theRound } from './rounds';

/** Other wide gaps that are pointed at. */
const RELATED = 8;

export default defineRule({
  id: 'health/gap',
  kind: 'condition',
  level: 'warning',
  summary: 'The sides score each item of a joint assessment alike.',
  why: 'Where one side is content and the other is not, the content side does not know that something is wrong. The gap between the sides tells more than the mean of both. Only the latest joint assessment counts, and only sides of which enough people answered.',
  next: 'Talk about the item together: the difference matters more than the score.',
  source: ['P'],
  options: {
    difference: {
      type: 'number',
      default: 1.5,
      description: 'From which difference on, in points from 1 to 5, the views of the sides are far apart.',
    },
  },
  examples: {
    flags: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores:
        northwind: { respondents: 9, principles: { trust: 4 } }
        helios: { respondents: 7, principles: { trust: 2.3 } }
`,
    allows: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores:
        northwind: { respondents: 9, principles: { trust: 4 } }
        helios: { respondents: 7, principles: { trust: 3.4 } }
`,
  },
  check(alliance, report, { difference }) {
    const joint = latestJoint(alliance);
    if (!joint) return;
    const { minRespondents } = alliance;
    const sides = joint.sides.filter(({ respondents }) => respondents && respondents.value >= minRespondents);
    const gaps = itemGaps(sides).filter(({ distance }) => distance >= difference);
    const [first, ...rest] = gaps;
    if (!first) return;
    const widest = rest.reduce((a, b) => (b.distance > a.distance ? b : a), first);
    const others = gaps.filter((gap) => gap !== widest);
    const { low, high } = widest;
    const more =
      others.length === 0
        ? ''
        : `, and ${others.length} more ${others.length === 1 ? 'item is' : 'items are'} far apart`;
    report(
      low.score.value.node,
      `${quoted(low.score.label)} is scored ${scoreAsWritten(high.score)} by ${sideName(high.side)} and ${scoreAsWritten(low.score)} by ${sideName(low.side)} in ${theRound(joint)}${more}; views this far apart should be talked over together.`,
      {
        subject: 'gap',
        related: [
          { at: high.score.value.node, message: 'The other view.' },
          ...others.slice(0, RELATED).map((gap) => ({ at: gap.low.score.value.node, message: views(gap) })),
        ],
      },
    );
  },
});

function views({ low, high }: ItemGap): string {
  return `${quoted(low.score.label)}: ${scoreAsWritten(high.score)} by ${sideName(high.side)}, ${scoreAsWritten(low.score)} by ${sideName(low.side)}.`;
}
