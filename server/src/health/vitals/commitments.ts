// Commitments: whether what was promised and agreed is done by its day.
import { lacks } from '../../model/absence';
import { addDuration } from '../../model/calendar';
import * as read from '../../model/read';
import type { WorkItem } from '../../model/types';
import { past } from '../../rules/phrases';
import { valueAt } from '../../yaml/tree';
import type { Fact } from '../report';
import type { Subject } from '../subject';
import { factAt, isIn, meanOfFacts, type Vital } from '../vital';
import { wordsOf } from '../words';

const YEAR = { count: 1, unit: 'y' } as const;

export const commitments: Vital = {
  id: 'commitments',
  title: 'Commitments',
  weight: 1,
  owns: (rule) => isIn(rule, 'work/', 'lifecycle/'),
  isRecorded: ({ alliance: { work, root } }) =>
    work.some(({ kind }) => kind !== 'issue') || valueAt(root, 'lifecycle') !== undefined,
  measure: (subject) => meanOfFacts(subject.alliance.work.flatMap((item) => workFact(subject, item))),
};

function workFact(subject: Subject, item: WorkItem): Fact[] {
  const { today } = subject.alliance;
  const { due, label, kind } = item;
  const isKept = keptOf(item, subject);
  if (!due || isKept === undefined) return [];
  const name = wordsOf(label ?? `A ${kind}`);
  if (due.value >= today && item.isOpen) return [factAt(subject, due.node, `${name}: not yet due`, 100)];
  const how = isKept ? 'done in time' : item.isOpen ? 'open' : 'late or missed';
  return [factAt(subject, due.node, `${name}: ${how}, due ${past(due.value, today)}`, isKept ? 100 : 0)];
}

/**
 * Whether something was done by its day or is not due yet. Undefined for what does not count: lasting duties, issues (the
 * ladder has its own limits), what was dropped together, what was due over a year ago, what nobody can say.
 */
function keptOf({ kind, node, due, isOpen, isLasting }: WorkItem, { alliance }: Subject): boolean | undefined {
  const { today, isPublic } = alliance;
  if (!due || kind === 'issue' || isLasting) return undefined;
  // The public seldom learns that something was done.
  if (isOpen) return isPublic && lacks(node, 'status') && due.value < today ? undefined : due.value >= today;
  if (due.value < addDuration(today, YEAR, -1) || due.value > today) return undefined;
  const status = read.text(node, 'status')?.value;
  if (status === 'missed') return false;
  const done = read.day(node, 'done');
  if (done && (status === 'done' || status === undefined)) return done.value <= due.value;
  // Done without a day is taken as in time; withheld or unreadable it says nothing.
  return status === 'done' && lacks(node, 'done') ? true : undefined;
}
