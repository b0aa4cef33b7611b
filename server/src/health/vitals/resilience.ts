// Resilience: whether the alliance can stand the loss of people, the end of its term, and its own end.
import { addDuration, type Day } from '../../model/calendar';
import * as read from '../../model/read';
import type { ExitDuty } from '../../model/types';
import { past } from '../../rules/phrases';
import type { Fact } from '../report';
import type { Subject } from '../subject';
import { factAt, isIn, meanOfFacts, NOT_MEASURED, type Vital } from '../vital';
import { wordsOf } from '../words';

export const resilience: Vital = {
  id: 'resilience',
  title: 'Resilience',
  weight: 1,
  owns: (rule) => isIn(rule, 'exit/', 'agreement/') || rule === 'sponsor/leaving' || rule === 'role/leaving',
  isRecorded: ({ alliance }) => alliance.exit !== undefined || alliance.agreement !== undefined,
  measure(subject) {
    const { exit, stage } = subject.alliance;
    const activated = exit?.activated?.value;
    const isEnding = stage?.value === 'transition' || stage?.value === 'exit';
    if (!exit || activated === undefined || !isEnding) return NOT_MEASURED;
    return meanOfFacts(exit.duties.flatMap((duty) => dutyFact(subject, duty, activated)));
  },
};

/** Duties that are due; those done count from the day they were done on. */
function dutyFact(subject: Subject, { node, what, area, within, done }: ExitDuty, activated: Day): Fact[] {
  const { today } = subject.alliance;
  if (!within || read.text(node, 'status')?.value === 'dropped') return [];
  const due = addDuration(activated, within.value);
  if (!done && due >= today) return [];
  const isInTime = done && (read.day(node, 'done')?.value ?? due) <= due;
  const name = wordsOf(what?.value ?? area?.value ?? 'A duty');
  const how = isInTime ? 'done in time' : done ? 'done late' : `open, due ${past(due, today)}`;
  return [factAt(subject, within.node, `${name}: ${how}`, isInTime ? 100 : 0)];
}
