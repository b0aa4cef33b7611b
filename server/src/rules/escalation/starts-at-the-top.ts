// A ladder starts where the work is done.
import { SPONSOR_RANK } from '../../model/rank';
import { defineRule } from '../rule';
import { actorsOf, rankOfStep, theStep, wholeLadder } from './steps';

export default defineRule({
  id: 'escalation/starts-at-the-top',
  kind: 'condition',
  level: 'warning',
  summary: 'The first step of a ladder stands below the executives.',
  why: 'Most disagreements are best settled by the people who know the work. A ladder that starts with executives wears out the sponsors and leaves nobody above them who is not a party to the quarrel.',
  next: 'Begin the ladder with those who work together day by day.',
  source: ['P'],
  examples: {
    flags: `escalation:
  steps:
    - { name: Sponsors, actors: [northwind.executiveSponsor, helios.executiveSponsor], timeLimit: 10bd }
    - { name: Chief executives, actors: [{ seat: CEO, partner: northwind }, { seat: CEO, partner: helios }], timeLimit: 10bd }
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
    const [first, second] = (ladder && wholeLadder(ladder)) ?? [];
    if (!first || !second || (rankOfStep(first) ?? 0) < SPONSOR_RANK) return;
    report(
      actorsOf(first),
      `The ladder starts at executive level, with ${theStep(first)}; a first step close to the work keeps small disagreements small.`,
    );
  },
});
