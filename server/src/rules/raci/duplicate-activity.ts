// Two RACI rows about one activity.

import { quoted } from '../../schema/words';
import type { TreeNode } from '../../yaml/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'raci/duplicate-activity',
  kind: 'condition',
  level: 'warning',
  summary: 'Each activity has one row in the RACI.',
  why: 'Of two rows about the same activity one gets changed and the other read. Small and capital letters and spaces make no difference.',
  next: 'Merge the rows into one, and settle where they differ.',
  source: ['P'],
  examples: {
    flags: `raci:
  - { activity: Plan the launch, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: plan the  launch, accountable: lea-stone, responsible: [amy-chan] }`,
    allows: `raci:
  - { activity: Plan the launch, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Plan the budget, accountable: lea-stone, responsible: [amy-chan] }`,
  },
  check(alliance, report) {
    const first = new Map<string, TreeNode>();
    for (const { activity } of alliance.raci) {
      if (!activity) continue;
      const same = withoutCase(activity.value);
      const before = first.get(same);
      if (!before) first.set(same, activity.node);
      else if (before !== activity.node) {
        report(
          activity.node,
          `Activity ${quoted(activity.value)} stands twice in the RACI; each activity has one row.`,
          {
            related: [{ at: before, message: 'The first row about it.' }],
          },
        );
      }
    }
  },
});

/** In small letters, with single spaces. Most are written with single spaces: only others are put together anew. */
function withoutCase(activity: string): string {
  const small = activity.trim().toLowerCase();
  return /\s\s|[^\S ]/u.test(small) ? small.replace(/\s+/gu, ' ') : small;
}
