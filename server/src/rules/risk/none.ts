// An alliance that records no risk.
import type { Fix } from '../../finding';
import { lacksItems, missingBlock } from '../../model/absence';
import type { Alliance } from '../../model/types';
import { valueAt } from '../../yaml/tree';
import { insertion, itemInsertion } from '../insertion';
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
    const { root } = alliance;
    if (!lacksItems(root, 'risks')) return;
    report(
      valueAt(root, 'risks') ?? missingBlock(alliance, 'risks'),
      'No risk is written here; the partners name together what may harm the alliance, how likely and how bad it would be, and who watches it.',
      { fixes: firstRisk(alliance) },
    );
  },
});

function firstRisk(alliance: Alliance): readonly Fix[] {
  const { root, document } = alliance;
  const risk = [
    'id: r-1',
    'statement: <what may happen and why it matters>',
    'category: business',
    'nature: relational',
    'likelihood: 3',
    'impact: 3',
    `owner: ${likelyOwner(alliance)}`,
    'mitigation: <what is done against it>',
    'status: open',
  ];
  const title = 'Add a first risk';
  const list = valueAt(root, 'risks');
  if (list?.kind === 'list') return itemInsertion(document, list, [`{ ${risk.join(', ')} }`], title);
  const value = risk.map((pair, index) => `${index === 0 ? '  - ' : '    '}${pair}`);
  return insertion(document, root, { key: 'risks', value }, title);
}
