// Fields of risk that the partners have not considered.
import { lacks } from '../../model/absence';
import { joined } from '../../schema/words';
import { defineRule } from '../rule';
import { allRisks } from './risks';

const CATEGORIES = ['project', 'business', 'legal'] as const;

export default defineRule({
  id: 'risk/category-missing',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'The risks recorded cover the project, the business and the law.',
  why: 'Each side sees the risks of its own field. A list without project, business or legal risks mostly means that nobody of that field was asked. Risks that are closed count too: they have been considered.',
  source: ['R'],
  examples: {
    flags: `risks:
  - { statement: Phase 3 recruits slowly, category: project, likelihood: 2, impact: 4 }
  - { statement: Different pace of decisions, category: business, likelihood: 2, impact: 3 }
`,
    allows: `risks:
  - { statement: Phase 3 recruits slowly, category: project, likelihood: 2, impact: 4 }
  - { statement: Different pace of decisions, category: business, likelihood: 2, impact: 3 }
  - { statement: Data may not leave the US, category: legal, likelihood: 2, impact: 4 }
`,
  },
  check(alliance, report) {
    const { risks } = alliance;
    const list = allRisks(alliance);
    // A category that is withheld or misspelt may be the one that seems to be missing.
    if (!list || risks.some(({ node, category }) => !category && !lacks(node, 'category'))) return;
    const considered = new Set(risks.map(({ category }) => category?.value));
    const missing = CATEGORIES.filter((category) => !considered.has(category));
    if (missing.length === 0) return;
    const uncategorised = risks.filter(({ category }) => !category);
    report(
      list,
      `No risk is marked ${joined(missing, 'or')}; the partners look at the project, the business and the law.`,
      {
        subject: 'category',
        related: uncategorised.slice(0, 3).map(({ node }) => ({ at: node, message: 'This risk has no category.' })),
      },
    );
  },
});
