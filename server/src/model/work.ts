// Reads what is going on: issues, stages gone through, milestones, the joint plan.
import type { MapNode } from '../yaml/tree';
import { isSettled } from './accountability';
import * as read from './read';
import { actorAt, type Reader } from './reader';
import { STAGES } from './terms';
import type { Issue, JointPlan, Milestone, StageSpan } from './types';

export function readIssues(reader: Reader, root: MapNode): Issue[] {
  return read.blocks(root, 'issues').map((node) => ({
    node,
    what: read.text(node, 'what'),
    owner: actorAt(reader, node, 'owner'),
    step: read.number(node, 'step'),
    onStepSince: read.day(node, 'onStepSince'),
    open: !isSettled(node),
  }));
}

export function readHistory(root: MapNode): StageSpan[] {
  return read.blocks(read.block(root, 'lifecycle'), 'history').map((node) => ({
    node,
    stage: read.oneOf(node, 'stage', STAGES),
    from: read.pastDay(node, 'from'),
    until: read.pastDay(node, 'until'),
  }));
}

/** Milestones that can be named: those with an id. */
export function readMilestones(root: MapNode): Milestone[] {
  return read.blocks(read.block(root, 'lifecycle'), 'milestones').flatMap((node) => {
    const id = read.text(node, 'id');
    return id ? { kind: 'milestone' as const, node, id } : [];
  });
}

export function readJointPlan(root: MapNode): JointPlan | undefined {
  const node = read.block(root, 'jointPlan');
  return node && { node, nextReview: read.day(node, 'nextReview') };
}
