// A difference between the companies that is named, but not handled.
import { lacks, missingIn } from '../../model/absence';
import { quoted } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'culture/unhandled',
  kind: 'condition',
  level: 'info',
  summary: 'Each difference between the companies comes with how both sides handle it.',
  why: 'Naming a difference is half of the work. Where nothing is agreed, each side goes on in its own way and takes the other’s for bad will. Public records are not judged: what both sides do about a difference is seldom published.',
  source: ['R', 'T'],
  examples: {
    flags: `health:
  differences: [{ topic: Approval culture, owner: ines-roth }]
`,
    allows: `health:
  differences: [{ topic: Approval culture, handling: Written pre-reads 48 hours ahead, owner: ines-roth }]
`,
  },
  check({ health, isPublic }, report) {
    if (isPublic) return;
    for (const { node, topic } of health?.differences ?? []) {
      if (!lacks(node, 'handling')) continue;
      const missing = missingIn(node, 'handling');
      const what = topic ? `The difference ${quoted(topic.value)}` : 'This difference';
      report(
        topic ? { ...missing, at: topic.node } : missing,
        `${what} is named without how it is handled; the sides agree on a way to deal with it before it turns into conflict.`,
      );
    }
  },
});
