// Where a file names something by id: found by walking the tree beside the schema, without asking whether it exists.
import type { ReferenceSite } from '../model/references';
import type { FileKind } from '../sourceFile';
import type { MapNode, ScalarNode, TreeNode } from '../yaml/tree';
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
    map: (node, shape) => collectPartnerKeys(node, shape, sites),
    scalar: (node, shape) => collectReference(node, shape, sites),
  });
  return sites;
}

export function collectReference(node: ScalarNode, { reference }: Shape, sites: ReferenceSite[]): void {
  if (reference && typeof node.value === 'string' && !isBlank(node.text)) sites.push({ node, kind: reference });
}

export function collectPartnerKeys(node: MapNode, shape: Shape, sites: ReferenceSite[]): void {
  const { keyReference } = shape;
  if (!keyReference) return;
  for (const { key } of node.pairs) if (isName(shape, key.text)) sites.push({ node: key, kind: keyReference });
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 128) && text.trim() === '';
}

/** Whether a key stands for a partner: none of the format's own (`joint`), none of the user's (`x-`), none misplaced. */
function isName(shape: Shape, key: string): boolean {
  if (shape.keys && Object.hasOwn(shape.keys, key)) return false;
  return !key.startsWith('x-') && !isMisplaced(shape, key);
}
