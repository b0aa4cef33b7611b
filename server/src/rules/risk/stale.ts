// An open risk that nobody has looked at for long.
import { addDuration } from '../../model/calendar';
import { past } from '../phrases';
import { defineRule } from '../rule';
import { openRisks, riskName, weighed } from './risks';

export default defineRule({
  id: 'risk/stale',
  kind: 'condition',
  level: 'info',
  gate: { from: 'manage', depth: 2 },
  summary: 'Open risks are reviewed regularly.',
  why: 'Risks move while the list stands still. A risk that was last looked at long ago may have passed, or may be about to happen. Public records are not judged: a review that is not published may well have taken place.',
  source: ['R'],
  options: {
    after: {
      type: 'duration',
      default: '6m',
      description: 'How long after its last review an open risk is to be looked at again.',
    },
    weight: {
      type: 'number',
      default: 6,
      description: 'From which likelihood × impact (1 to 25) on a risk is to be reviewed.',
    },
  },
  examples: {
    flags: `risks:
  - { id: r-1, statement: Different pace of decisions, likelihood: 3, impact: 3, reviewed: 2026-02-10 }
`,
    allows: `risks:
  - { id: r-1, statement: Different pace of decisions, likelihood: 3, impact: 3, reviewed: 2026-09-14 }
`,
  },
  check(alliance, report, { after, weight }) {
    const { today, isPublic } = alliance;
    if (isPublic) return;
    for (const risk of openRisks(alliance, weight)) {
      const { reviewed } = risk;
      if (!reviewed || today <= addDuration(reviewed.value, after)) continue;
      report(
        reviewed.node,
        `${riskName(risk)} (${weighed(risk)}) is open and was last reviewed on ${past(reviewed.value, today)}; open risks are looked at again before they are out of date.`,
      );
    }
  },
});
