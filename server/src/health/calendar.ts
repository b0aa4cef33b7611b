// Every date ahead that the file implies: from today on, in order of day. Whatever comes back by a cadence stands once, with
// its cadence.
import { type Day, formatDay } from '../model/calendar';
import type { TreeNode } from '../yaml/tree';
import { peopleDates } from './calendar/people';
import { rhythmDates } from './calendar/rhythms';
import { workDates } from './calendar/work';
import type { CalendarEntry, CalendarKind } from './report';
import type { Subject } from './subject';

/** A date of the file before it is an entry. */
export interface Dated {
  readonly day: Day;
  readonly kind: CalendarKind;
  readonly title: string;
  readonly owner: string | null;
  readonly repeats: string | null;
  /** What tells it from others of its kind: an id, else its words. */
  readonly key: string;
  readonly node: TreeNode;
}

export function calendarOf(subject: Subject): CalendarEntry[] {
  const { alliance } = subject;
  const dates = [...rhythmDates(subject), ...workDates(subject), ...peopleDates(subject)];
  return dates
    .filter(({ day }) => day >= alliance.today)
    .sort((a, b) => a.day - b.day || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
    .map(({ day, kind, title, owner, repeats, key, node }) => ({
      date: formatDay(day),
      kind,
      title,
      owner,
      repeats,
      uid: `${alliance.id?.value ?? alliance.path}/${kind}/${key}`,
      range: subject.rangeOf(node),
    }));
}
