// A gain whose time is past and of which nothing has come in.
import { lacksItems } from '../../model/absence';
import type { ValueStatement } from '../../model/types';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'value/overdue',
  kind: 'condition',
  level: 'warning',
  gate: { from: 'manage' },
  measured: true,
  summary: 'What a partner or the customer was to gain by a day has come in by then, at least in part.',
  why: 'Value that does not arrive is the quietest reason for an alliance to die: nobody complains, and the next budget goes elsewhere. Said on the day, it can still be talked about.',
  next: 'Find out what has come in, and record it or agree on a new date.',
  source: ['R'],
  examples: {
    flags: `purpose:
  value: [{ beneficiary: helios, statement: Royalty stream, expectedBy: 2026-06-30 }]
`,
    allows: `purpose:
  value: [{ beneficiary: helios, statement: Royalty stream, expectedBy: 2026-06-30, realised: [{ date: 2026-06-15, what: First royalties }] }]
`,
  },
  check({ purpose, today }, report) {
    for (const value of purpose?.value ?? []) {
      const { node, expectedBy } = value;
      if (!expectedBy || expectedBy.value >= today || !lacksItems(node, 'realised')) continue;
      report(
        expectedBy.node,
        `${nameOf(value)} was expected by ${past(expectedBy.value, today)}, and nothing of it is recorded as realised; note what has come of it, or agree on a new date.`,
      );
    }
  },
});

/** `The value "Royalty stream" for "Helios Bio"`. */
function nameOf({ statement, beneficiary }: ValueStatement): string {
  const what = statement ? `The value ${quoted(statement.value)}` : 'Value';
  const target = beneficiary?.target;
  if (target?.kind === 'partner') return `${what} for ${quoted(target.label)}`;
  return beneficiary?.text === 'customer' ? `${what} for the customer` : what;
}
