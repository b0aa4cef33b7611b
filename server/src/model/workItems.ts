// What is to be done: commitments, actions, those from health checks among them, milestones and issues, as one list.
import type { MapNode } from '../yaml/tree';
import { isSettled } from './accountability';
import * as read from './read';
import type { WorkItem } from './workTypes';

export function readWorkItems(root: MapNode): WorkItem[] {
  const assessments = read.blocks(read.block(root, 'health'), 'assessments');
  return [
    ...read.blocks(root, 'commitments').map((node) => itemOf('commitment', node)),
    ...read.blocks(root, 'actions').map((node) => itemOf('action', node)),
    ...assessments.flatMap((node) => read.blocks(node, 'actions')).map((node) => itemOf('action', node)),
    ...read.blocks(read.block(root, 'lifecycle'), 'milestones').map((node) => itemOf('milestone', node)),
    ...read.blocks(root, 'issues').map((node) => itemOf('issue', node)),
  ];
}

function itemOf(kind: WorkItem['kind'], node: MapNode): WorkItem {
  return {
    kind,
    node,
    label: (read.text(node, 'what') ?? read.text(node, 'name') ?? read.text(node, 'id'))?.value,
    due: read.day(node, 'due'),
    isOpen: !isSettled(node),
    isLasting: read.flag(node, 'standing') === true || read.text(node, 'cadence') !== undefined,
  };
}
