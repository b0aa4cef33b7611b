// There is an escalation ladder.

import type { Fix } from '../../finding';
import { lacks, missingBlock, missingIn } from '../../model/absence';
import type { Alliance } from '../../model/types';
import { insertionAt } from '../insertion';
import { defineRule } from '../rule';
import { castOf } from '../skeletons/cast';
import { FINAL, ladderSteps } from '../skeletons/ladder';

const NORM = 'partners agree beforehand who settles what the working level cannot, and by when';

export default defineRule({
  id: 'escalation/missing',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'form', depth: 2 },
  louder: [{ level: 'error', from: 'launch', depth: 3 }],
  summary: 'There is an escalation ladder.',
  why: 'The best time to agree how to disagree is before the first disagreement. A ladder made together keeps conflicts at the level of the work and brings those that must go up to the right people in days.',
  next: 'Agree how a dispute rises, step by step, and who decides in the end.',
  source: ['T', 'S'],
  examples: {
    flags: `governance:
  committees:
    - { id: jsc, kind: steering, cadence: quarterly }
`,
    allows: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
  },
  check(alliance, report) {
    const { root, ladder } = alliance;
    if (lacks(root, 'escalation')) {
      report(missingBlock(alliance, 'escalation'), `No escalation ladder is written; ${NORM}.`, {
        fixes: additions(alliance, 'Add a ladder', ['steps', 'final']),
      });
    } else if (ladder && lacks(ladder.node, 'steps')) {
      report(missingIn(ladder.node, 'steps'), `No steps of the escalation ladder are written; ${NORM}.`, {
        fixes: additions(alliance, 'Add the steps', lacks(ladder.node, 'final') ? ['steps', 'final'] : ['steps']),
      });
    }
  },
});

function additions(alliance: Alliance, title: string, keys: readonly ('steps' | 'final')[]): readonly Fix[] {
  const cast = castOf(alliance);
  if (!cast) return [];
  const steps = ladderSteps(alliance, cast).map((step) => `  - ${step}`);
  const pairs = keys.map((key) => ({ key, value: key === 'steps' ? steps : FINAL }));
  return insertionAt(alliance.document, alliance.root, ['escalation'], pairs, title);
}
