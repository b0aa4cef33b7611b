// One actor who is accountable for most of the RACI.
import { distinct, identityOf, readableRows } from '../../model/raci';
import { quoted } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { actorName } from '../phrases';
import { defineRule } from '../rule';

/** Of fewer rows a share says nothing. */
const LEAST_ROWS = 5;

export default defineRule({
  id: 'raci/accountable-everywhere',
  kind: 'condition',
  level: 'hint',
  summary: 'Accountability is spread over several actors.',
  why: 'One who answers for nearly everything is the bottleneck of the alliance, and mostly did not choose it. The rule looks at RACIs of five rows or more.',
  source: ['P'],
  options: {
    share: {
      type: 'number',
      default: 60,
      description: 'The share of the rows, in percent, one actor may be accountable for.',
    },
  },
  examples: {
    flags: `raci:
  - { activity: Launch, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Budget, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Training, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Joint plan, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Communication, accountable: lea-stone, responsible: [amy-chan] }`,
    allows: `raci:
  - { activity: Launch, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Budget, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Training, accountable: lea-stone, responsible: [ines-roth] }
  - { activity: Joint plan, accountable: tom-berg, responsible: [ines-roth] }
  - { activity: Communication, accountable: lea-stone, responsible: [amy-chan] }`,
  },
  check(alliance, report, { share }) {
    const rows = alliance.raci.length;
    const raci = valueAt(alliance.root, 'raci');
    if (rows < LEAST_ROWS || !raci) return;
    const counts = new Map<string, { readonly label: string; rows: number }>();
    for (const { accountable } of readableRows(alliance)) {
      for (const actor of distinct(accountable)) {
        const count = counts.get(identityOf(actor)) ?? { label: actorName(actor), rows: 0 };
        count.rows++;
        counts.set(identityOf(actor), count);
      }
    }
    for (const { label, rows: held } of counts.values()) {
      if (held * 100 <= share * rows) continue;
      report(
        raci,
        `${quoted(label)} is accountable for ${held} of ${rows} activities; above ${share} % most results wait for one actor.`,
      );
    }
  },
});
