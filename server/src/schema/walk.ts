// Walks the tree beside the schema: each block and scalar of interest, with what is to be done there.
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import type { Shape } from './shape';

interface Visitor<Task> {
  /** Before what stands in it. */
  map(node: MapNode, task: Task): void;
  scalar(node: ScalarNode, task: Task): void;
}

/** A shape as far as it is wanted, its keys in a map because a user's key may be `constructor`. */
export interface Plan<Task> {
  readonly shape: Shape;
  /** What to do at a node of this shape; undefined where it is only passed. */
  readonly task: Task | undefined;
  readonly keys: ReadonlyMap<string, Plan<Task>>;
  readonly values: Plan<Task> | undefined;
  readonly items: Plan<Task> | undefined;
}

/**
 * Visits every wanted node once a place. What aliases and merge keys share is visited once for each shape, however
 * many places share it, so that a tree of aliases costs no more than its text.
 */
export function walkShape<Task>(root: TreeNode, plan: Plan<Task> | undefined, visitor: Visitor<Task>): void {
  const shared = new Map<TreeNode, Set<Plan<Task>>>();

  const visit = (node: TreeNode, plan: Plan<Task>): void => {
    if (node.kind === 'scalar') {
      if (plan.task) visitor.scalar(node, plan.task);
    } else if (node.kind === 'map') visitMap(node, plan);
    else if (plan.items) visitItems(node, plan.items);
  };
  const visitMap = (node: MapNode, plan: Plan<Task>): void => {
    if (plan.task) visitor.map(node, plan.task);
    const { keys, values } = plan;
    if (keys.size === 0 && !values) return;
    for (const pair of node.pairs) {
      const { value, key } = pair;
      const below = keys.get(key.text) ?? (values && !isOwn(plan, key.text) ? values : undefined);
      if (!below) continue;
      const isShared = pair.parent !== node || pair.merged || value.parent !== pair;
      if (!isShared || isFirst(value, below)) visit(value, below);
    }
  };
  const visitItems = (node: ListNode, plan: Plan<Task>): void => {
    for (const item of node.items) {
      if (item.parent === node || isFirst(item, plan)) visit(item, plan);
    }
  };
  const isFirst = (node: TreeNode, plan: Plan<Task>): boolean => {
    const seen = shared.get(node);
    if (seen?.has(plan)) return false;
    if (seen) seen.add(plan);
    else shared.set(node, new Set([plan]));
    return true;
  };

  if (plan) visit(root, plan);
}

/** Whether a key among the ids of partners is one of the format's or the user's own. */
function isOwn({ shape }: Plan<unknown>, key: string): boolean {
  return key.startsWith('x-') || (shape.keys !== undefined && Object.hasOwn(shape.keys, key));
}

/**
 * Plans walks to the nodes whose shapes have a task; what cannot lead to one is not walked. A plan is undefined where
 * there is nothing to do. Shapes never change, so a plan is made once and kept.
 */
export function planner<Task>(taskOf: (shape: Shape) => Task | undefined): (shape: Shape) => Plan<Task> | undefined {
  const known = new Map<Shape, Plan<Task> | undefined>();
  const planOf = (shape: Shape): Plan<Task> | undefined => {
    if (known.has(shape)) return known.get(shape);
    const keys = new Map<string, Plan<Task>>();
    for (const [key, below] of Object.entries(shape.keys ?? {})) {
      const plan = planOf(below);
      if (plan) keys.set(key, plan);
    }
    const values = shape.values && planOf(shape.values);
    const items = shape.items && planOf(shape.items);
    const task = taskOf(shape);
    const plan = task || keys.size > 0 || values || items ? { shape, task, keys, values, items } : undefined;
    known.set(shape, plan);
    return plan;
  };
  return planOf;
}
