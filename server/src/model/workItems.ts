// What is to be done: commitments, actions, those from health checks among them, milestones and issues, as one list.
import type { MapNode } from '../yaml/tree';
import { lacks } from './absence';
import { isSettled } from './accountability';
import * as read from './read';
import type { Partner, WorkItem } from './types';

export function readWorkItems(root: MapNode, partners: ReadonlyMap<string, Partner>): WorkItem[] {
  const itemOf = (kind: WorkItem['kind'], node: MapNode) => readItem(kind, node, partners);
  const assessments = read.blocks(read.block(root, 'health'), 'assessments');
  return [
    ...read.blocks(root, 'commitments').map((node) => itemOf('commitment', node)),
    ...read.blocks(root, 'actions').map((node) => itemOf('action', node)),
    ...assessments.flatMap((node) => read.blocks(node, 'actions')).map((node) => itemOf('action', node)),
    ...read.blocks(read.block(root, 'lifecycle'), 'milestones').map((node) => itemOf('milestone', node)),
    ...read.blocks(root, 'issues').map((node) => itemOf('issue', node)),
  ];
}

function readItem(kind: WorkItem['kind'], node: MapNode, partners: ReadonlyMap<string, Partner>): WorkItem {
  return {
    kind,
    node,
    label: (read.text(node, 'what') ?? read.text(node, 'name') ?? read.text(node, 'id'))?.value,
    due: read.day(node, 'due'),
    promisedBy: kind === 'commitment' ? partners.get(read.text(node, 'by')?.value ?? '') : undefined,
    isOpen: isKnownOpen(node),
    isLasting: read.flag(node, 'standing') === true || read.text(node, 'cadence') !== undefined,
  };
}

/** Neither settled nor withheld: of what is not disclosed or could not be read nobody can say that it is open. */
function isKnownOpen(node: MapNode): boolean {
  if (read.text(node, 'status')) return !isSettled(node);
  return lacks(node, 'status') && lacks(node, 'done');
}
