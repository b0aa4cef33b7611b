// A ladder climbs: no step ranks below the one before.
import type { Step } from '../../model/types';
import { sentence } from '../phrases';
import { defineRule } from '../rule';
import { actorsOf, rankOfStep, theStep, wholeLadder } from './steps';

export default defineRule({
  id: 'escalation/authority-inverted',
  kind: 'condition',
  level: 'warning',
  summary: 'Each step of the ladder has at least the authority of the one before.',
  why: 'What a step could not settle cannot be settled below it. Steps are compared by the roles and committees that act there, from joint teams at the bottom to chief executives at the top; positions without such a place are not compared.',
  next: 'Put the steps in order of their authority.',
  source: ['S'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Business leads, actors: [northwind.businessLead, helios.businessLead], timeLimit: 5bd }
    - { name: Alliance managers, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
  final: { mode: joint }
`,
    allows: `escalation:
  steps:
    - { name: Alliance managers, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 5bd }
    - { name: Business leads, actors: [northwind.businessLead, helios.businessLead], timeLimit: 5bd }
  final: { mode: joint }
`,
  },
  check({ ladder }, report) {
    let before: { readonly step: Step; readonly rank: number } | undefined;
    for (const step of (ladder && wholeLadder(ladder)) ?? []) {
      const rank = rankOfStep(step);
      // A step of unknown rank is passed over: the one after it must still not stand below the one before it.
      if (rank === undefined) continue;
      if (before && rank < before.rank) {
        report(
          actorsOf(step),
          `${sentence(theStep(step))} ranks below ${theStep(before.step)}, which comes before it; each step needs at least the authority of the one before.`,
          { related: [{ at: actorsOf(before.step), message: 'This step comes before and ranks higher.' }] },
        );
      }
      before = { step, rank };
    }
  },
});
