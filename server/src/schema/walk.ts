// Walks the tree beside the schema: each block and scalar of interest, with its shape.
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import type { Shape } from './shape';

interface Visitor {
  /** Before what stands in it. */
  map(node: MapNode, shape: Shape): void;
  scalar(node: ScalarNode, shape: Shape): void;
}

/** A shape as far as it is wanted, its keys in a map because a user's key may be `constructor`. */
export interface Plan {
  readonly shape: Shape;
  readonly isWanted: boolean;
  readonly keys: ReadonlyMap<string, Plan>;
  readonly values: Plan | undefined;
  readonly items: Plan | undefined;
}

/**
 * Visits every wanted node once a place. What aliases and merge keys share is visited once for each shape, however
 * many places share it, so that a tree of aliases costs no more than its text.
 */
export function walkShape(root: TreeNode, plan: Plan | undefined, visitor: Visitor): void {
  const shared = new Map<TreeNode, Set<Plan>>();

  const visit = (node: TreeNode, plan: Plan): void => {
    if (node.kind === 'scalar') {
      if (plan.isWanted) visitor.scalar(node, plan.shape);
    } else if (node.kind === 'map') visitMap(node, plan);
    else if (plan.items) visitItems(node, plan.items);
  };
  const visitMap = (node: MapNode, plan: Plan): void => {
    if (plan.isWanted) visitor.map(node, plan.shape);
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
  const visitItems = (node: ListNode, plan: Plan): void => {
    for (const item of node.items) {
      if (item.parent === node || isFirst(item, plan)) visit(item, plan);
    }
  };
  const isFirst = (node: TreeNode, plan: Plan): boolean => {
    const seen = shared.get(node);
    if (seen?.has(plan)) return false;
    if (seen) seen.add(plan);
    else shared.set(node, new Set([plan]));
    return true;
  };

  if (plan) visit(root, plan);
}

/** Whether a key among the ids of partners is one of the format's or the user's own. */
function isOwn({ shape }: Plan, key: string): boolean {
  return key.startsWith('x-') || (shape.keys !== undefined && Object.hasOwn(shape.keys, key));
}

/**
 * Plans walks to the nodes whose shapes are `wanted`; what cannot lead to one is not walked. A plan is undefined where
 * nothing is wanted. Shapes never change, so a plan is made once and kept.
 */
export function planner(wanted: (shape: Shape) => boolean): (shape: Shape) => Plan | undefined {
  const known = new Map<Shape, Plan | undefined>();
  const planOf = (shape: Shape): Plan | undefined => {
    if (known.has(shape)) return known.get(shape);
    const keys = new Map<string, Plan>();
    for (const [key, below] of Object.entries(shape.keys ?? {})) {
      const plan = planOf(below);
      if (plan) keys.set(key, plan);
    }
    const values = shape.values && planOf(shape.values);
    const items = shape.items && planOf(shape.items);
    const isWanted = wanted(shape);
    const plan = isWanted || keys.size > 0 || values || items ? { shape, isWanted, keys, values, items } : undefined;
    known.set(shape, plan);
    return plan;
  };
  return planOf;
}
