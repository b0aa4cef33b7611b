// Every step of the ladder has a time limit.
import type { Fix } from '../../finding';
import { lacks, missingIn } from '../../model/absence';
import { pointerOf } from '../../model/pointer';
import type { Step } from '../../model/types';
import { joined } from '../../schema/words';
import { valueAt, type YamlDocument } from '../../yaml/tree';
import { insertion, together } from '../insertion';
import { defineRule } from '../rule';
import { limitOf } from '../skeletons/ladder';
import { theStep } from './steps';

/** Steps that are named one by one; the ladders of this world are shorter. */
const SHOWN = 8;
const NORM = 'each step needs one, so that nothing rests there for ever.';

export default defineRule({
  id: 'escalation/no-time-limit',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'form' },
  summary: 'Every step of the ladder has a time limit.',
  why: 'Without a limit a disagreement rests where it is least uncomfortable. A limit makes going up the ladder a matter of routine instead of an affront.',
  source: ['P'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager] }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
    allows: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
  },
  check({ ladder, document }, report) {
    if (!ladder) return;
    const open = ladder.steps.filter((step) => lacks(step.node, 'timeLimit'));
    const [first] = open;
    if (!first) return;
    const fixes = limits(document, open);
    const list = valueAt(ladder.node, 'steps');
    if (open.length === 1 || !list) {
      return report(missingIn(first.node, 'timeLimit'), `No time limit is written for ${theStep(first)}; ${NORM}`, {
        fixes,
      });
    }
    report(
      { at: list, pointer: `${pointerOf(first.node)}/timeLimit` },
      `No time limit is written for ${whichOf(open, ladder.steps)}; ${NORM}`,
      {
        subject: '',
        fixes,
        related: open.slice(0, SHOWN).map((step) => ({ at: step.node, message: 'This step is without a time limit.' })),
      },
    );
  },
});

function limits(document: YamlDocument, open: readonly Step[]): readonly Fix[] {
  const title = open.length === 1 ? 'Add a time limit' : 'Add time limits';
  const fixes = open.map((step) => insertion(document, step.node, { key: 'timeLimit', value: limitOf(step) }, title));
  return together(title, fixes);
}

function whichOf(open: readonly Step[], all: readonly Step[]): string {
  if (open.length === all.length) return 'any step';
  const more = open.length - SHOWN;
  return joined([...open.slice(0, SHOWN).map(theStep), ...(more > 0 ? [`${more} more`] : [])], 'and');
}
