// A joint activity in which every actor belongs to one partner.
import { isUndisclosed } from '../../model/absence';
import { PARTS, type ReadableRow, readableRows } from '../../model/raci';
import type { Actor, Partner } from '../../model/types';
import { quoted, shown } from '../../schema/words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'raci/one-sided',
  kind: 'condition',
  level: 'info',
  gate: { from: 'launch', depth: 3 },
  summary: 'In a joint activity more than one partner takes part.',
  why: 'What one partner does alone is its own activity, and the other learns of it by chance. Either the other side takes a part, if only to be informed, or `scope: one-partner` says that it is meant. A row without a scope is joint.',
  source: ['R'],
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, jon-frey]`,
    allows: `raci:
  - activity: Plan and drive the launch
    accountable: tom-berg
    responsible: [ines-roth, amy-chan]`,
  },
  check(alliance, report) {
    for (const row of readableRows(alliance)) {
      const side = row.scope === 'joint' ? onlySide(row) : undefined;
      if (!side) continue;
      report(
        row.activity.node,
        `Everybody in the joint activity ${quoted(row.activity.value)} belongs to ${shown(side.label)}; the other side takes a part in it, or it is an activity of one partner ("scope: one-partner").`,
      );
    }
  },
});

/** The side of all actors; undefined where there are several, one is not known, or the row has gaps or hidden parts. */
function onlySide(row: ReadableRow): Partner | undefined {
  if (row.accountable.length === 0 || row.responsible.length === 0) return undefined;
  const side = row.accountable[0]?.side;
  if (!side) return undefined;
  for (const part of ACTORS) if (!areAllOf(side, row[part])) return undefined;
  return ACTORS.some((part) => isUndisclosed(row.node, part)) ? undefined : side;
}

const ACTORS = ['accountable', ...PARTS] as const;

function areAllOf(side: Partner, actors: readonly Actor[]): boolean {
  for (const actor of actors) if (actor.side !== side) return false;
  return true;
}
