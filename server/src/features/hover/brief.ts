// What is told in a line or two: goals, decision rights, milestones, organisations.
import { targetName } from '../../model/names';
import * as read from '../../model/read';
import type { DecisionRight, Goal, Milestone, Organisation, Reference } from '../../model/types';
import { joined } from '../../schema/words';
import { dayAndDistance } from '../distance';
import type { Teller, Telling } from './card';

export const goal: Teller<Goal> = (goal, { marks }) => ({
  head: `${marks.strong(targetName(goal))}, ${goal.partner ? `a goal of ${marks.text(goal.partner.label)}` : 'a shared goal'}`,
  points: [
    ...(goal.supports.length > 0 ? [`supports ${namesOf(goal.supports, { marks })}`] : []),
    ...(goal.kpis.length > 0 ? [`measured by ${namesOf(goal.kpis, { marks })}`] : []),
  ],
});

export const decisionRight: Teller<DecisionRight> = (right, telling) => ({
  head: [telling.marks.strong(targetName(right)), ...decided(right, telling)].join(': '),
  points: [],
});

function decided({ mode, lead, approvalOf }: DecisionRight, { marks }: Telling): string[] {
  switch (mode?.value) {
    case 'joint':
      return ['decided together'];
    case 'lead-decides':
      return [lead ? `${namesOf([lead], { marks })} decides` : 'one side decides'];
    case 'reserved':
      return [approvalOf.length > 0 ? `needs the approval of ${namesOf(approvalOf, { marks })}` : 'reserved'];
    default:
      return [];
  }
}

export const milestone: Teller<Milestone> = (milestone, { marks, today }) => {
  const due = read.day(milestone.node, 'due');
  const status = read.text(milestone.node, 'status');
  const done = read.day(milestone.node, 'done');
  return {
    head: [marks.strong(targetName(milestone)), ...(status ? [marks.text(status.value)] : [])].join(', '),
    points: [
      ...(due ? [`due ${dayAndDistance(due.value, today)}`] : []),
      ...(done ? [`done ${dayAndDistance(done.value, today)}`] : []),
    ],
  };
};

export const organisation: Teller<Organisation> = ({ label, parent }, { marks, workspace }) => {
  const owner = parent && (workspace.organisations.get(parent.value)?.label ?? parent.value);
  return { head: marks.strong(label), points: owner === undefined ? [] : [`belongs to ${marks.text(owner)}`] };
};

function namesOf(references: readonly Reference[], { marks }: Pick<Telling, 'marks'>): string {
  const names = references.map(({ target, text }) => marks.text(target ? targetName(target) : text));
  return joined(names, 'and');
}
