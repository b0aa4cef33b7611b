// Each step of the ladder brings the sides together.
import { shown } from '../../schema/words';
import { defineRule } from '../rule';
import { actorsOf, sidesOfStep, theStep } from './steps';

export default defineRule({
  id: 'escalation/one-sided-step',
  kind: 'condition',
  level: 'warning',
  summary: 'On each step of the ladder both sides act.',
  why: 'A step on which only one partner acts settles nothing between the partners: it is that partner’s own chain of command. The other side reads it as an order.',
  next: 'Name somebody of each side for the step.',
  source: ['S'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, northwind.businessLead], timeLimit: 5bd }
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
  check({ ladder, partners }, report) {
    for (const step of ladder?.steps ?? []) {
      const sides = sidesOfStep(step);
      const [only, other] = sides.partners;
      if (!sides.known || sides.joint || !only || other) continue;
      // A committee with one side is told where its members are written.
      const isTold = step.actors.every(({ reference }) => {
        return reference?.target?.kind === 'committee' && reference.target.formal;
      });
      if (isTold && report.speaks('governance/one-sided')) continue;
      const together = partners.length === 2 ? 'both sides' : 'the sides concerned';
      report(
        actorsOf(step),
        `On ${theStep(step)} only ${shown(only.label)} acts; a step of the ladder brings ${together} together.`,
      );
    }
  },
});
