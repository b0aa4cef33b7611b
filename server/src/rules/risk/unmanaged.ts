// A considerable open risk that nobody owns or against which nothing is done.
import type { Fix } from '../../finding';
import { lacks, missingIn } from '../../model/absence';
import type { Alliance } from '../../model/types';
import { joined } from '../../schema/words';
import { insertions } from '../insertion';
import { defineRule } from '../rule';
import { likelyOwner, openRisks, riskName, type WeighedRisk, weighed } from './risks';

const PARTS = ['owner', 'mitigation'] as const;
type Part = (typeof PARTS)[number];

export default defineRule({
  id: 'risk/unmanaged',
  kind: 'gap',
  level: 'warning',
  gate: { from: 'launch', until: 'exit' },
  summary: 'An open risk that weighs much has an owner and something is done against it.',
  why: 'A risk on a list protects nobody. One that is likely and bad enough needs a person who watches it and a measure agreed by the partners, or both sides will have known and neither will have acted.',
  source: ['T'],
  options: {
    weight: {
      type: 'number',
      default: 9,
      description: 'From which likelihood × impact (1 to 25) on a risk needs an owner and a mitigation.',
    },
  },
  examples: {
    flags: `risks:
  - { id: r-1, statement: Different pace of decisions, likelihood: 3, impact: 4, owner: amy-chan }
`,
    allows: `risks:
  - { id: r-1, statement: Different pace of decisions, likelihood: 3, impact: 4, owner: amy-chan, mitigation: Joint decision calendar }
`,
  },
  check(alliance, report, options) {
    const owner = likelyOwner(alliance);
    for (const risk of openRisks(alliance, options.weight)) {
      const missing = PARTS.filter((part) => lacks(risk.node, part));
      const [first] = missing;
      if (!first) continue;
      report(
        missingIn(risk.node, first),
        `${riskName(risk)} is open at ${weighed(risk)}, and no ${joined(missing, 'or')} is written; a risk of this weight needs somebody who watches it and something done against it.`,
        { fixes: additions(alliance, risk, missing, owner) },
      );
    }
  },
});

/** One fix that adds all that lacks. */
function additions(
  { document }: Alliance,
  { node }: WeighedRisk,
  missing: readonly Part[],
  owner: string,
): readonly Fix[] {
  const values = { owner, mitigation: '<what is done against it>' };
  const pairs = missing.map((part) => ({ key: part, value: values[part] }));
  const parts = missing.map((part) => (part === 'owner' ? 'an owner' : 'a mitigation'));
  return insertions(document, node, pairs, `Add ${joined(parts, 'and')}`);
}
