// A change around the alliance that the partners have not looked at together.
import { lacks } from '../../model/absence';
import { addDuration, type Day } from '../../model/calendar';
import * as read from '../../model/read';
import { lastDayOf } from '../../model/stages';
import type { Written } from '../../model/types';
import { quoted } from '../../schema/words';
import { past } from '../phrases';
import { defineRule } from '../rule';

export default defineRule({
  id: 'lifecycle/change-unreviewed',
  kind: 'condition',
  level: 'warning',
  summary: 'The partners review what a change means for the alliance.',
  why: 'A new owner, a new strategy, a merger: alliances rarely end over a quarrel, but over a change that each side read in its own way. Public records seldom tell of reviews, so nothing is said of theirs.',
  next: 'Review together what the change means, and record when.',
  source: ['R', 'T'],
  options: {
    within: { type: 'duration', default: '30d', description: 'How soon after a change it is reviewed.' },
  },
  examples: {
    flags: `lifecycle:
  changes: [{ date: 2026-06-01, kind: acquisition, what: Helios acquired a diagnostics firm }]
`,
    allows: `lifecycle:
  changes: [{ date: 2026-06-01, kind: acquisition, what: Helios acquired a diagnostics firm, reviewed: 2026-06-20 }]
`,
  },
  check({ root, today, isPublic }, report, { within }) {
    if (isPublic) return;
    for (const node of read.blocks(read.block(root, 'lifecycle'), 'changes')) {
      const date = read.pastDay(node, 'date');
      if (!date || !lacks(node, 'reviewed') || addDuration(lastDayOf(date), within) >= today) continue;
      const what = read.text(node, 'what')?.value ?? read.text(node, 'kind')?.value;
      report(
        date.node,
        `${what === undefined ? 'A change' : `The change ${quoted(what)}`} dates from ${when(date, today)}, and no review of it is written; the partners look together at what a change means for the alliance.`,
      );
    }
  },
});

/** A year or a month as written, a day with its distance from today. */
function when({ value, node }: Written<Day>, today: Day): string {
  const text = node.kind === 'scalar' ? node.text : '';
  return text.length === 10 ? past(value, today) : text;
}
