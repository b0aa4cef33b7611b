// A ladder has more than one step.
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { stepName, wholeLadder } from './steps';

export default defineRule({
  id: 'escalation/single-step',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'An escalation ladder has at least two steps.',
  why: 'With one step there is nothing to escalate to: either executives see every quarrel, or the working level is left alone with it.',
  source: ['T', 'P'],
  examples: {
    flags: `escalation:
  steps:
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
  check({ ladder }, report) {
    const steps = ladder && wholeLadder(ladder);
    const [only] = steps ?? [];
    if (!ladder || !only || steps?.length !== 1) return;
    const name = stepName(only);
    const which = name.startsWith('"') ? `, ${name}` : '';
    report(
      valueAt(ladder.node, 'steps') ?? ladder.node,
      `Only one step of the ladder is written${which}; below the people who decide in the end there should be a level that tries first.`,
      { subject: '' },
    );
  },
});
