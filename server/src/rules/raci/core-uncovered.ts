// Core activities of an alliance that no RACI row covers.
import { isUndisclosed } from '../../model/absence';
import { CORE_ACTIVITIES } from '../../model/terms';
import type { Alliance } from '../../model/types';
import { quotedList } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { defineRule } from '../rule';
import { rowsFor } from '../skeletons/raciRows';

export default defineRule({
  id: 'raci/core-uncovered',
  kind: 'gap',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'The RACI covers the eleven core activities of an alliance.',
  why: 'Launch, governance, steering, actions, obligations, joint plan, budget, communication, issues, training and health: every alliance has them, whatever it makes or sells. What no row covers falls to whoever notices. A row says with `covers` which of them it settles.',
  source: ['R'],
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    covers: [launch]
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]`,
    allows: `raci:
  - activity: Set the alliance up
    covers: [launch, governance, joint-plan, budget, training]
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]
  - activity: Keep the alliance running
    covers: [steering, actions, obligations, communication, issues, health]
    accountable: lea-stone
    responsible: [ines-roth, amy-chan]`,
  },
  check(alliance, report) {
    const raci = valueAt(alliance.root, 'raci');
    if (raci?.kind !== 'list' || raci.items.length === 0 || raci.damaged) return;
    const covered = coveredBy(alliance, raci.items.length);
    if (!covered) return;
    const uncovered = CORE_ACTIVITIES.filter((each) => !covered.has(each));
    if (uncovered.length === 0) return;
    const message =
      covered.size === 0
        ? 'No row of the RACI says which of the eleven core activities it covers ("covers"); every alliance has these to settle.'
        : `No row of the RACI covers ${quotedList(uncovered, 'or')}; every alliance has these to settle.`;
    report(raci, message, {
      subject: 'covers',
      fixes: rowsFor(alliance, uncovered, 'Add rows for what is not covered'),
    });
  },
});

/** Undefined where a row cannot be read, does not disclose what it covers, or names what is no core activity. */
function coveredBy({ raci }: Alliance, count: number): Set<string> | undefined {
  if (raci.length !== count) return undefined;
  const covered = new Set<string>();
  for (const { node, covers } of raci) {
    if (node.damaged || isUndisclosed(node, 'covers')) return undefined;
    const written = valueAt(node, 'covers');
    if (written && (written.kind !== 'list' || written.damaged || written.items.length !== covers.length))
      return undefined;
    for (const { value } of covers) {
      if (!(CORE_ACTIVITIES as readonly string[]).includes(value)) return undefined;
      covered.add(value);
    }
  }
  return covered;
}
