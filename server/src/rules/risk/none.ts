// An alliance that records no risk.
import { lacksItems, missingBlock } from '../../model/absence';
import { valueAt } from '../../yaml/tree';
import { insertion } from '../insertion';
import { defineRule } from '../rule';
import { likelyOwner } from './risks';

export default defineRule({
  id: 'risk/none',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', depth: 2 },
  summary: 'The partners record what may harm the alliance.',
  why: 'Every alliance carries risks of the joint work, of the business and of the contract, and most of all risks between the partners. What is written down, weighed and owned is seen coming; the rest comes as a surprise to one of the sides.',
  source: ['R', 'T'],
  examples: {
    flags: `risks: []
`,
    allows: `risks:
  - { statement: Different pace of decisions, nature: relational, likelihood: 3, impact: 3, owner: amy-chan, mitigation: Joint decision calendar }
`,
  },
  check(alliance, report) {
    const { root, document } = alliance;
    if (!lacksItems(root, 'risks')) return;
    const written = valueAt(root, 'risks');
    report(
      written ?? missingBlock(alliance, 'risks'),
      'No risk is written here; the partners name together what may harm the alliance, how likely and how bad it would be, and who watches it.',
      {
        fixes: written
          ? []
          : insertion(document, root, { key: 'risks', value: firstRisk(likelyOwner(alliance)) }, 'Add a first risk'),
      },
    );
  },
});

function firstRisk(owner: string): readonly string[] {
  return [
    '  - id: r-1',
    '    statement: <what may happen and why it matters>',
    '    category: business',
    '    nature: relational',
    '    likelihood: 3',
    '    impact: 3',
    `    owner: ${owner}`,
    '    mitigation: <what is done against it>',
    '    status: open',
  ];
}
