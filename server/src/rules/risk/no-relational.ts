// A list of risks that are all technical.
import { defineRule } from '../rule';
import { allRisks } from './risks';

export default defineRule({
  id: 'risk/no-relational',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'The risks recorded include those between the partners.',
  why: 'Most alliances fail on relations, not on technology: different cultures, poor communication, interests that part, a sponsor who leaves. Such risks are awkward to write down, and so they are left out.',
  source: ['R'],
  examples: {
    flags: `risks:
  - { statement: Phase 3 recruits slowly, category: project, nature: technical, likelihood: 2, impact: 4 }
`,
    allows: `risks:
  - { statement: Phase 3 recruits slowly, category: project, nature: technical, likelihood: 2, impact: 4 }
  - { statement: Different pace of decisions, category: business, nature: relational, cause: culture, likelihood: 2, impact: 3 }
`,
  },
  check(alliance, report) {
    const { risks } = alliance;
    const list = allRisks(alliance);
    if (!list || !risks.every(({ nature }) => nature?.value === 'technical')) return;
    const all =
      risks.length === 1 ? 'The only risk is' : risks.length === 2 ? 'Both risks are' : `All ${risks.length} risks are`;
    report(list, `${all} technical; most alliances fail on relations, so the partners look at those too.`, {
      subject: 'relational',
    });
  },
});
