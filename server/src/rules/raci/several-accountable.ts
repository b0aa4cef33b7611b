// An activity with too many accountable, or with one on some sides only where each partner has its own.
import { distinct, namedAt, type ReadableRow, readableRows } from '../../model/raci';
import type { Actor, Partner } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { joined, quoted, shown } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { actorName, names } from '../phrases';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'raci/several-accountable',
  kind: 'condition',
  level: 'error',
  measured: true,
  summary: 'One actor is accountable for an activity; where each partner does it, one of each partner.',
  why: 'Two who answer are nobody: each may rely on the other. In an alliance some activities are done once for all (`scope: joint`), some by each partner on its own side (`per-partner`: a list with one of each), some by one partner alone (`one-partner`).',
  next: 'Agree which one of them answers for the activity.',
  source: ['P'],
  examples: {
    flags: `raci:
  - activity: Plan and drive the launch
    scope: joint
    accountable: [tom-berg, lea-stone]
    responsible: [ines-roth, amy-chan]`,
    allows: `raci:
  - activity: Train the own people
    scope: per-partner
    accountable: [tom-berg, lea-stone]
    responsible: [ines-roth, amy-chan]`,
  },
  check(alliance, report) {
    const sides = sidesOf(alliance);
    for (const row of readableRows(alliance)) {
      const accountable = distinct(row.accountable);
      if (accountable.length === 0) continue;
      if (row.scope === 'per-partner') tellSides(row, accountable, sides, report);
      else if (accountable.length > 1) tellSeveral(row, accountable, report);
    }
  },
});

function tellSeveral({ activity, scope }: ReadableRow, accountable: readonly Actor[], report: Report): void {
  const [first, second, ...others] = accountable;
  if (!first || !second) return;
  const who = names(accountable.map(actorName));
  const norm =
    scope === 'joint'
      ? 'a joint activity has one, or "scope: per-partner" where each partner answers for its own part'
      : 'an activity of one partner has one';
  report(
    namedAt(second),
    `${accountable.length} actors are accountable for ${quoted(activity.value)}: ${who}; ${norm}.`,
    { related: [first, ...others].map((actor) => ({ at: namedAt(actor), message: 'Also accountable.' })) },
  );
}

function tellSides(row: ReadableRow, accountable: readonly Actor[], sides: readonly Partner[], report: Report): void {
  const bySide = new Map<Partner | undefined, Actor[]>();
  for (const actor of accountable) {
    const list = bySide.get(actor.side);
    if (list) list.push(actor);
    else bySide.set(actor.side, [actor]);
  }
  const doubled = sides.flatMap((side) => {
    const list = bySide.get(side) ?? [];
    return list.length > 1 ? [{ side, list }] : [];
  });
  // A committee or a joint role may answer for any side.
  const lacking = bySide.has(undefined) ? [] : sides.filter((side) => !bySide.has(side));
  const written = valueAt(row.node, 'accountable');
  if (!written || (doubled.length === 0 && lacking.length === 0)) return;
  const faults = [
    ...doubled.map(({ side, list }) => `${list.length} accountable of ${shown(side.label)}`),
    ...(lacking.length > 0 ? [`nobody accountable of ${names(lacking.map(({ label }) => label))}`] : []),
  ];
  const second = doubled[0]?.list[1];
  const at = lacking.length === 0 && second ? namedAt(second) : written;
  const doubles = doubled.flatMap(({ list }) => list.map(namedAt)).filter((node) => node !== at);
  report(
    at,
    `${quoted(row.activity.value)} is done by each partner and has ${joined(faults, 'and')}; each partner has one.`,
    { related: doubles.map((node) => ({ at: node, message: 'One of several of this partner.' })) },
  );
}
