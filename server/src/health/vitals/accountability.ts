// Accountability: whether each activity of the RACI has one who answers for it and somebody who does it, all of them held.
import { isUndisclosed } from '../../model/absence';
import { heldRoles } from '../../model/holders';
import { distinct, type ReadableRow, readableRows } from '../../model/raci';
import { hasLeft } from '../../model/tenure';
import type { Actor, Alliance, Partner } from '../../model/types';
import { sidesOf } from '../../model/vacancy';
import { joined } from '../../schema/words';
import { valueAt } from '../../yaml/tree';
import { actorName } from '../names';
import type { Fact } from '../report';
import { factAt, isIn, meanOfFacts, type Vital } from '../vital';
import { wordsOf } from '../words';

export const accountability: Vital = {
  id: 'accountability',
  title: 'Accountability',
  weight: 1,
  owns: (rule) => isIn(rule, 'role/', 'raci/') && rule !== 'role/leaving',
  isRecorded: ({ alliance }) =>
    alliance.raci.length > 0 || heldRoles(alliance).some(({ role }) => role.name !== 'executiveSponsor'),
  measure(subject) {
    const { alliance } = subject;
    const rows = readableRows(alliance).filter(isDisclosed);
    const unsound = rows.flatMap((row): Fact[] => {
      const fault = faultOf(row, alliance);
      return fault === undefined
        ? []
        : [factAt(subject, row.activity.node, `${wordsOf(row.activity.value)}: ${fault.says}`, 0)];
    });
    const list = valueAt(alliance.root, 'raci');
    if (rows.length === 0 || !list) return meanOfFacts([]);
    const sound = rows.length - unsound.length;
    const summary = factAt(subject, list, `${sound} of ${rows.length} activities have sound accountability`);
    return { score: (100 * sound) / rows.length, facts: [summary, ...unsound] };
  },
};

/** Who answers and who acts is written for all to see. */
function isDisclosed({ node }: ReadableRow): boolean {
  return !isUndisclosed(node, 'accountable') && !isUndisclosed(node, 'responsible');
}

/** What is wrong with a row. */
export interface Fault {
  readonly says: string;
  readonly part: 'accountable' | 'responsible';
  /** Whose part it is; nobody where the part lacks. */
  readonly actors: readonly Actor[];
}

/** Undefined where the row is sound. */
export function faultOf(row: ReadableRow, alliance: Alliance): Fault | undefined {
  const accountable = distinct(row.accountable);
  const actors = accountable;
  if (accountable.length === 0) return { says: 'nobody is accountable', part: 'accountable', actors };
  if (row.scope !== 'per-partner' && accountable.length > 1)
    return { says: `${accountable.length} are accountable`, part: 'accountable', actors };
  if (row.scope === 'per-partner' && !isOneEach(accountable, sidesOf(alliance)))
    return { says: 'not one accountable of each partner', part: 'accountable', actors };
  if (row.responsible.length === 0) return { says: 'nobody is responsible', part: 'responsible', actors: [] };
  return vacantAmong('accountable', accountable, alliance) ?? vacantAmong('responsible', row.responsible, alliance);
}

function vacantAmong(part: Fault['part'], all: readonly Actor[], alliance: Alliance): Fault | undefined {
  const actors = all.filter((actor) => isVacant(actor, alliance));
  if (actors.length === 0) return undefined;
  const names = joined(
    actors.map((actor) => actorName(actor, alliance)),
    'and',
  );
  return { says: `${names} ${actors.length === 1 ? 'is' : 'are'} vacant`, part, actors };
}

function isOneEach(accountable: readonly Actor[], sides: readonly Partner[]): boolean {
  const count = (side: Partner) => accountable.filter((actor) => actor.side === side).length;
  // A committee or a joint role may answer for any side.
  const isOpen = accountable.some(({ side }) => side === undefined);
  return sides.every((side) => count(side) === 1 || (isOpen && count(side) === 0));
}

/** A role that nobody holds today. */
export function isVacant({ reference }: Actor, { today }: Alliance): boolean {
  const target = reference?.target;
  if (target?.kind !== 'role') return reference?.status === 'vacant';
  return target.holders.every((holder) => hasLeft(holder, today));
}
