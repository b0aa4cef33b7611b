// An agreement without a term.
import { lacks, missingBlock, missingIn } from '../../model/absence';
import * as read from '../../model/read';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agreement/no-term',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 2 },
  summary: 'The file says how long the agreement runs.',
  why: 'Opt-out dates pass unnoticed when nobody outside the legal department knows them. Written here, the last day to decide is told in time.',
  source: ['T'],
  examples: {
    flags: `agreement: { effective: 2025-02-01 }
`,
    allows: `agreement: { effective: 2025-02-01, initialTerm: 7y }
`,
  },
  check(alliance, report) {
    const { root } = alliance;
    const message = 'No term of the agreement is written; a term or a day of expiry lets everybody see when to decide.';
    const agreement = read.block(root, 'agreement');
    if (!agreement) {
      if (lacks(root, 'agreement')) report(missingBlock(alliance, 'agreement'), message);
      return;
    }
    if (!lacks(agreement, 'initialTerm') || !lacks(agreement, 'expires')) return;
    report(missingIn(agreement, 'initialTerm'), message);
  },
});
