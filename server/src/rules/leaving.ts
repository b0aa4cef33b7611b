// Somebody who leaves soon and for whom nobody would step in: shared by the sponsors' rule and that of the other roles.
import { addDuration, type Duration, formatDay } from '../model/calendar';
import { type HeldRole, nameOf } from '../model/holders';
import { deputyOn, endOf } from '../model/tenure';
import type { Alliance } from '../model/types';
import { quoted } from '../schema/words';
import { future, roleInWords } from './phrases';
import type { Report } from './rule';

/** How long before the last day these rules speak, unless configured. */
export const LEAVING_WITHIN = '90d';

/** Tells of each holder whose last day is within `within` from today, unless a deputy is there on that day. */
export function tellLeaving(
  { today }: Alliance,
  report: Report,
  held: readonly HeldRole[],
  within: Duration,
  norm: string,
): void {
  for (const { role, holder } of held) {
    const end = endOf(holder);
    if (!end || end.day < today || end.day > addDuration(today, within)) continue;
    const deputy = deputyOn(holder, end.day);
    if (deputy.state === 'ready' || deputy.state === 'unknown') continue;
    const why =
      deputy.state === 'left'
        ? `the deputy, ${quoted(deputy.label)}, ${deputy.until < today ? 'left' : 'leaves'} on ${formatDay(deputy.until)}`
        : deputy.state === 'same-person'
          ? 'the deputy is the same person'
          : 'no deputy is named';
    report(
      nameOf(holder),
      `${quoted(holder.label)}, ${roleInWords(role)}, leaves on ${future(end.day, today)}, and ${why}; ${norm}`,
      { related: [{ ...end.place, message: 'The last day is written here.' }], subject: holder.label },
    );
  }
}
