// Where a file names something by id: found by walking the tree beside the schema, without asking whether it exists.
import type { ReferenceSite } from '../model/references';
import type { FileKind } from '../sourceFile';
import type { TreeNode } from '../yaml/tree';
import { isMisplaced } from './keys';
import type { Shape } from './shape';
import { shapeOf } from './shapes';
import { planner, walkShape } from './walk';

const planOf = planner(({ reference, keyReference }) => reference !== undefined || keyReference !== undefined);

/**
 * Every scalar that names something: values, and the partners that are keys. What is empty or no text is left out,
 * since the schema tells it.
 */
export function referenceSites(kind: FileKind, root: TreeNode): ReferenceSite[] {
  const sites: ReferenceSite[] = [];
  walkShape(root, planOf(shapeOf(kind)), {
    map(node, shape) {
      if (!shape.keyReference) return;
      for (const { key } of node.pairs) {
        if (isName(shape, key.text)) sites.push({ node: key, kind: shape.keyReference });
      }
    },
    scalar(node, shape) {
      if (shape.reference && typeof node.value === 'string' && node.text.trim() !== '') {
        sites.push({ node, kind: shape.reference });
      }
    },
  });
  return sites;
}

/** Whether a key stands for a partner: none of the format's own (`joint`), none of the user's (`x-`), none misplaced. */
function isName(shape: Shape, key: string): boolean {
  if (shape.keys && Object.hasOwn(shape.keys, key)) return false;
  return !key.startsWith('x-') && !isMisplaced(shape, key);
}
