// An exit from which nobody is set to learn.
import { lacks, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { joined } from '../../schema/words';
import { defineRule } from '../rule';

const NORM = 'what was learned is written down before the people have gone';
const WORDS = { due: 'date', owner: 'owner' } as const;

export default defineRule({
  id: 'exit/no-lessons',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'exit', until: 'exit' },
  summary: 'At the exit, it is settled by when and by whom the lessons are written down.',
  why: 'The lessons of an alliance leave with its people. Those who write them down have a better next alliance, whoever the partner is.',
  source: ['C'],
  examples: {
    flags: `stage: exit
exitPlan:
  activated: 2026-11-02
  lessonsLearned: { due: 60d }
`,
    allows: `stage: exit
exitPlan:
  activated: 2026-11-02
  lessonsLearned: { due: 60d, owner: ines-roth }
`,
  },
  check({ exit }, report) {
    if (!exit) return;
    if (lacks(exit.node, 'lessonsLearned')) {
      const place = missingIn(exit.node, 'lessonsLearned');
      return report(place, `The exit plan does not say when and by whom the lessons are written down; ${NORM}.`);
    }
    const lessons = read.block(exit.node, 'lessonsLearned');
    if (!lessons) return;
    const missing = (['due', 'owner'] as const).filter((key) => lacks(lessons, key));
    const [first] = missing;
    if (!first) return;
    const words = joined(
      missing.map((key) => WORDS[key]),
      'or',
    );
    report(missingIn(lessons, first), `The lessons learned have no ${words}; ${NORM}.`);
  },
});
