// The scores of a side fall from one assessment to the next.
import { formatDay } from '../../model/calendar';
import { hasFewRespondents, type Round, roundsBySide } from '../../model/rounds';
import { meanOf } from '../../model/scores';
import { joined } from '../../schema/words';
import { defineRule } from '../rule';
import { sideName } from './rounds';

const KINDS = ['joint', 'internal', undefined] as const;
/** Less than this is dust of binary fractions. */
const DUST = 1e-6;

export default defineRule({
  id: 'health/declining',
  kind: 'condition',
  level: 'warning',
  summary: 'The scores of no side fall twice in a row.',
  why: 'One lower mean may be chance; two in a row are a direction. The last three assessments of one kind in which a side answered are held against each other, on the items that all three asked, so that other questions do not look like other answers. Where fewer of a side answered than the agreed minimum, nothing is told of their scores.',
  next: 'Ask that side what has changed, sponsor to sponsor.',
  source: ['T'],
  options: {
    fall: {
      type: 'number',
      default: 0.1,
      description: 'By how much, in points from 1 to 5, the mean has to be lower each time.',
    },
  },
  examples: {
    flags: `health:
  assessments:
    - { date: 2025-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 4.1, value: 4 } } } }
    - { date: 2026-04-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 3.8, value: 3.7 } } } }
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 3.2, value: 3.5 } } } }
`,
    allows: `health:
  assessments:
    - { date: 2025-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 4.1, value: 4 } } } }
    - { date: 2026-04-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 3.8, value: 3.7 } } } }
    - { date: 2026-10-01, kind: joint, scores: { helios: { respondents: 7, principles: { trust: 3.9, value: 3.8 } } } }
`,
  },
  check(alliance, report, { fall }) {
    for (const rounds of roundsBySide(alliance)) {
      for (const kind of KINDS) {
        const series = rounds.filter(({ assessment, side }) => assessment.kind === kind && side.scores.length > 0);
        const [last, before, first] = series;
        if (!last || !before || !first) continue;
        const three = [first, before, last];
        if (three.some(({ side }) => hasFewRespondents(side, alliance))) continue;
        const means = meansOfShared(three);
        if (!means || !falls(means, Math.max(fall, DUST))) continue;
        report(
          last.side.key,
          `The mean of the scores of ${sideName(last.side)} fell twice in a row: ${inWords(three, means)}; the partners should find out together what has changed.`,
          {
            subject: last.side.key.text,
            related: [before, first].map(({ side }) => ({
              at: side.key,
              message: 'An earlier assessment of this side.',
            })),
          },
        );
      }
    }
  },
});

/** The mean of each round over the items that all of them scored; undefined where there are none. */
function meansOfShared(rounds: readonly Round[]): readonly number[] | undefined {
  const asked = rounds.map(({ side }) => new Set(side.scores.map(({ path }) => path)));
  const means = rounds.map(({ side }) =>
    meanOf(side.scores.filter(({ path }) => asked.every((paths) => paths.has(path)))),
  );
  const known = means.filter((mean) => mean !== undefined);
  return known.length === rounds.length ? known : undefined;
}

function falls(means: readonly number[], least: number): boolean {
  return means.every((mean, index) => index === 0 || (means[index - 1] ?? 0) - mean >= least - DUST);
}

/** `4.05 on 2025-10-01, 3.75 on 2026-04-01 and 3.35 on 2026-10-01`. */
function inWords(rounds: readonly Round[], means: readonly number[]): string {
  const each = rounds.map(({ assessment }, index) => {
    const mean = Number((means[index] ?? 0).toFixed(2));
    return `${mean} on ${formatDay(assessment.date.value)}`;
  });
  return joined(each, 'and');
}
