// How ready the alliance is to part: who leads, what may begin it, what is to be done.
import { addDuration, formatDay } from '../../model/calendar';
import type { ExitDuty } from '../../model/types';
import { actorName, referenceName } from '../names';
import type { DutyView, ExitView } from '../sectionTypes';
import type { Subject } from '../subject';
import { spelledAt, wordsOrNull } from '../words';
import { exitParts } from './exitParts';
import { dayOrNull, orNull } from './values';

export function exitView(subject: Subject): ExitView | null {
  const { exit } = subject.alliance;
  if (!exit) return null;
  return {
    activated: dayOrNull(exit.activated),
    leads: [...exit.leads].map(([side, reference]) => ({
      side,
      name: referenceName(reference, subject.alliance),
      range: subject.rangeOf(reference.node),
    })),
    triggers: exit.triggers.map(({ node, triggerKind }) => ({
      kind: orNull(triggerKind),
      notice: spelledAt(node, 'notice'),
      range: subject.rangeOf(node),
    })),
    duties: exit.duties.map((duty) => dutyView(subject, duty, exit.activated?.value)),
    parts: exitParts(subject, exit),
    covered: [...new Set(exit.duties.flatMap(({ area }) => area?.value ?? []))].sort(),
    range: subject.rangeOf(exit.node),
  };
}

function dutyView(subject: Subject, duty: ExitDuty, activated: number | undefined): DutyView {
  const { node, area, what, owner, within, done } = duty;
  const due = within && activated !== undefined ? addDuration(activated, within.value) : undefined;
  return {
    area: orNull(area),
    what: wordsOrNull(what),
    owner: owner ? actorName(owner, subject.alliance) : null,
    within: spelledAt(node, 'within'),
    due: due === undefined ? null : formatDay(due),
    isDone: done,
    range: subject.rangeOf(node),
  };
}
