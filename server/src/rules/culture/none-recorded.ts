// An alliance that records no difference between the companies.
import { lacks, lacksItems, missingBlock, missingIn } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';

const MESSAGE =
  'No difference between the companies is written here; differences in pace, in approvals or in words are easier to handle once they are named.';

export default defineRule({
  id: 'culture/none-recorded',
  kind: 'gap',
  level: 'hint',
  gate: { from: 'launch', depth: 3 },
  summary: 'The differences between the companies are recorded.',
  why: 'Two companies never work alike. Differences that are named early can be handled, even used; those that nobody mentions are felt as bad manners or bad faith.',
  source: ['R', 'T'],
  examples: {
    flags: `health:
  cadence: semiannual
`,
    allows: `health:
  differences: [{ topic: Approval culture, handling: Written pre-reads 48 hours ahead, owner: ines-roth }]
`,
  },
  check(alliance, report) {
    const { root, health } = alliance;
    if (lacks(root, 'health')) {
      report({ ...missingBlock(alliance, 'health'), pointer: '/health/differences' }, MESSAGE);
    } else if (health && lacksItems(health.node, 'differences')) {
      report(valueAt(health.node, 'differences') ?? missingIn(health.node, 'differences'), MESSAGE);
    }
  },
});
