// What is asked of somebody and not yet done: what a sponsor wants to see first.
import { isSettled } from '../model/accountability';
import { formatDay } from '../model/calendar';
import * as read from '../model/read';
import { nameAt } from './names';
import type { Ask } from './report';
import type { Subject } from './subject';
import { wordsOf } from './words';

/** Stands where an ask has no readable words. */
const UNSAID = '(it is not written what)';

/** The earliest day first; those without a day last. */
export function asksOf(subject: Subject): Ask[] {
  const { alliance } = subject;
  const open = read.blocks(alliance.root, 'asks').filter((item) => !isSettled(item));
  return open
    .map((item) => ({ item, by: read.day(item, 'by') }))
    .sort((a, b) => (a.by?.value ?? Infinity) - (b.by?.value ?? Infinity))
    .map(({ item, by }) => {
      const what = read.text(item, 'what');
      return {
        what: wordsOf(what?.value || UNSAID),
        to: nameAt(item, 'to', subject),
        by: by ? formatDay(by.value) : null,
        isOverdue: by !== undefined && by.value < alliance.today,
        range: subject.rangeOf(what?.node ?? item),
      };
    });
}
