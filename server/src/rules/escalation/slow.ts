// The ladder reaches its end while the decision still matters.
import { daysIn, formatDuration } from '../../model/calendar';
import { valueAt } from '../../yaml/tree';
import { sentence } from '../phrases';
import { defineRule } from '../rule';
import { theStep } from './steps';

export default defineRule({
  id: 'escalation/slow',
  kind: 'condition',
  level: 'info',
  summary: 'A disagreement reaches the end of the ladder in a few months.',
  why: 'While a question climbs the ladder, the work around it stands still or goes two ways. Two months on one step, or five on all of them, is longer than most launches can wait.',
  source: ['P'],
  options: {
    step: { type: 'duration', default: '60d', description: 'The longest time limit of one step.' },
    ladder: { type: 'duration', default: '150d', description: 'The longest time of all steps together.' },
  },
  examples: {
    flags: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 3m }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
    allows: `escalation:
  steps:
    - { name: Working level, actors: [northwind.allianceManager, helios.allianceManager], timeLimit: 2w }
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
  final: { mode: joint }
`,
  },
  check({ ladder }, report, options) {
    if (!ladder) return;
    const [longest, most] = [daysIn(options.step), daysIn(options.ladder)];
    let total = 0;
    let shortened = 0;
    for (const step of ladder.steps) {
      const { timeLimit } = step;
      if (!timeLimit) continue;
      const days = daysIn(timeLimit.value);
      total += days;
      shortened += Math.min(days, longest);
      if (days <= longest) continue;
      report(
        timeLimit.node,
        `${sentence(theStep(step))} may take ${formatDuration(timeLimit.value)}; a step should end within ${formatDuration(options.step)}, while the decision still matters.`,
      );
    }
    // Told only where it is not the doing of the slow steps alone.
    if (shortened <= most) return;
    report(
      valueAt(ladder.node, 'steps') ?? ladder.node,
      `The steps together may take ${Math.round(total)} days; a ladder should reach its end within ${formatDuration(options.ladder)}.`,
    );
  },
});
