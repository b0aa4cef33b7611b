// The ladder ends in a decision.
import { lacks, missingIn } from '../../model/absence';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { FINAL } from '../skeletons/ladder';
import { stepName, wholeLadder } from './steps';
import { tieAt } from './tie';

export default defineRule({
  id: 'escalation/no-final-say',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'form', depth: 2 },
  louder: [{ level: 'error', from: 'launch', depth: 3 }],
  summary: 'Where the last step can end in a tie, the final say is written.',
  why: 'Alliances run across two chains of command, so somebody has to say who can make the final decision. It may lie with both sponsors together, with one partner (with exceptions or by matter), or with an expert, a mediator or an arbitrator: all of these are sound once they are agreed. A last step with one person, or with a committee whose chair decides or whose votes are odd, needs none; where it is not known how a committee decides, the rule is silent.',
  next: 'Agree how a tie on the last step is broken.',
  source: ['S', 'P'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
`,
    allows: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: final-say, decider: northwind }
`,
  },
  check({ ladder, partners, document }, report) {
    if (!ladder || !lacks(ladder.node, 'final')) return;
    const last = wholeLadder(ladder)?.at(-1);
    const tie = last && tieAt(last, partners);
    if (!tie) return;
    const name = stepName(last);
    const which = name.startsWith('"') ? `The last step, ${name},` : 'The last step';
    report(
      missingIn(ladder.node, 'final'),
      `${which} can end in a tie, as ${tie}, and no final say is written; a ladder needs an end that decides.`,
      {
        subject: '',
        related: [{ at: last.node, message: 'The last step is written here.' }],
        fixes: insertion(document, ladder.node, { key: 'final', value: FINAL }, 'Add a final say of all together'),
      },
    );
  },
});
