// A low score, and nothing is done about it.
import { actedOn } from '../../model/healthActions';
import { hasFewRespondents, latestOfEachKind, madeAssessments, roundsBySide } from '../../model/rounds';
import type { Score } from '../../model/types';
import { defineRule } from '../rule';
import { scoresInWords, sideName, theRound } from './rounds';

export default defineRule({
  id: 'health/low-without-action',
  kind: 'condition',
  level: 'warning',
  measured: true,
  summary: 'Something is done about each low score.',
  why: 'People who are asked and then see nothing happen answer more politely next time, or not at all. An action says by `about` which item it is about; one that does not say it may be about any. A score counts until the same side scores the item anew. Where fewer of a side answered than the agreed minimum, nothing is told of their scores.',
  next: 'Agree on an action for the low score, with an owner and a date.',
  source: ['T'],
  options: {
    score: {
      type: 'number',
      default: 2,
      description: 'Up to which score, from 1 to 5, something should be done about it.',
    },
  },
  examples: {
    flags: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores: { helios: { respondents: 7, principles: { governance: 1.9 } } }
`,
    allows: `health:
  assessments:
    - date: 2026-10-01
      kind: joint
      scores: { helios: { respondents: 7, principles: { governance: 1.9 } } }
      actions: [{ about: governance, what: Meet every quarter, owner: amy-chan, due: 2026-12-01 }]
`,
  },
  check(alliance, report, options) {
    const isActedOn = actedOn(madeAssessments(alliance));
    for (const rounds of roundsBySide(alliance)) {
      const scored = new Set<string>();
      for (const { assessment, side } of latestOfEachKind(rounds)) {
        const latest = side.scores.filter(({ path }) => !scored.has(path));
        for (const { path } of latest) scored.add(path);
        if (hasFewRespondents(side, alliance)) continue;
        const low = latest.filter(({ value }) => value.value <= options.score);
        const [lowest, ...others] = lowestFirst(low.filter((score) => !isActedOn(score, assessment)));
        if (!lowest) continue;
        report(
          lowest.value.node,
          `${sideName(side)} scores ${scoresInWords([lowest, ...others])} in ${theRound(assessment)}, and no action is about ${others.length > 0 ? 'them' : 'it'}; low scores call for something to be done.`,
          {
            subject: 'low',
            related: others.map(({ value }) => ({ at: value.node, message: 'This one is low too.' })),
          },
        );
      }
    }
  },
});

function lowestFirst(scores: readonly Score[]): readonly Score[] {
  return [...scores].sort((a, b) => a.value.value - b.value.value);
}
