// What is to be done and what was done, the earliest due first; what has no day comes last.

import { nameAt } from '../names';
import type { WorkView } from '../sectionTypes';
import type { Subject } from '../subject';
import { wordsOf } from '../words';
import { dayOrNull } from './values';

export function workViews(subject: Subject): WorkView[] {
  const { alliance } = subject;
  return [...alliance.work]
    .sort((a, b) => (a.due?.value ?? Infinity) - (b.due?.value ?? Infinity))
    .map(({ kind, node, label, due, isOpen, isLasting }) => {
      const late = due && isOpen && !isLasting ? Math.max(0, alliance.today - due.value) : 0;
      return {
        kind,
        what: wordsOf(label ?? ''),
        owner: nameAt(node, 'owner', subject),
        due: dayOrNull(due),
        isOpen,
        isOverdue: late > 0,
        daysOverdue: late,
        range: subject.rangeOf(node),
      };
    });
}
