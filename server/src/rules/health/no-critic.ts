// Parts in discussions are given out, but not that of the critic.
import { lacks, missingIn } from '../../model/absence';
import { defineRule } from '../rule';

export default defineRule({
  id: 'health/no-critic',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'manage', depth: 4 },
  summary: 'Somebody of the team takes the part of the critic.',
  why: 'A team without a critic agrees too soon. Where the part is given to somebody, an objection is a duty and no affront.',
  source: ['T'],
  examples: {
    flags: `health:
  teamRoles: { initiator: ines-roth, follower: amy-chan }
`,
    allows: `health:
  teamRoles: { initiator: ines-roth, follower: amy-chan, critic: lea-stone }
`,
  },
  check({ health }, report) {
    const roles = health?.teamRoles;
    if (!roles || !lacks(roles, 'critic')) return;
    report(
      missingIn(roles, 'critic'),
      'The parts in the team are given out, but nobody is the critic; a team needs somebody who objects before it agrees.',
    );
  },
});
