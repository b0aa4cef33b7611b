// Who stands behind a reference: the people of a role, else what is named.
import type { Day } from '../model/calendar';
import { targetName } from '../model/names';
import { hasLeft } from '../model/tenure';
import type { Holder, Reference } from '../model/types';

export interface Named {
  readonly name: string;
  /** The role, where it is named by one; as written where nobody has written it down. */
  readonly as: string | undefined;
}

/** As many are named; of more the number. */
const MOST = 2;

/** Undefined where nothing is known of it. */
export function people({ target, status, text }: Reference, today: Day): Named | undefined {
  if (!target) return status === 'vacant' ? { name: 'nobody yet', as: text } : undefined;
  const name = targetName(target);
  if (target.kind !== 'role') return name === '' ? undefined : { name, as: undefined };
  const { holders } = target;
  if (holders.length === 0) return { name: 'nobody yet', as: name };
  const names = holders.slice(0, MOST).map((holder) => nameOf(holder, today));
  const rest = holders.length - names.length;
  return { name: rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', '), as: name };
}

function nameOf(holder: Holder, today: Day): string {
  return hasLeft(holder, today) ? `${holder.label} (left)` : holder.label;
}
