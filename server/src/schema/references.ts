// Where a file names something by id: found by walking the tree beside the schema, without asking whether it exists.
import { draftOf, type ReferenceDraft } from '../model/references';
import type { ReferenceKind } from '../model/types';
import type { FileKind } from '../sourceFile';
import type { MapNode, ScalarNode, TreeNode } from '../yaml/tree';
import { isMisplaced } from './keys';
import type { Shape } from './shape';
import { shapeOf } from './shapes';
import { planner, walkShape } from './walk';

const planOf = planner((shape) => (shape.reference || shape.keyReference ? shape : undefined));

/**
 * Every scalar that names something: values, and the partners that are keys. What is empty or no text is left out,
 * since the schema tells it.
 */
export function referenceSites(kind: FileKind, root: TreeNode): ReferenceDraft[] {
  const drafts: ReferenceDraft[] = [];
  walkShape(root, planOf(shapeOf(kind)), {
    map: (node, shape) => collectPartnerKeys(node, shape, drafts),
    scalar: (node, { reference }) => reference && collectReference(node, reference, drafts),
  });
  return drafts;
}

/** Takes in what a scalar names; false where no text is written. */
export function collectReference(node: ScalarNode, kind: ReferenceKind, drafts: ReferenceDraft[]): boolean {
  if (typeof node.value !== 'string' || isBlank(node.text)) return false;
  drafts.push(draftOf(kind, node));
  return true;
}

export function collectPartnerKeys(node: MapNode, shape: Shape, drafts: ReferenceDraft[]): void {
  const { keyReference } = shape;
  if (!keyReference) return;
  for (const { key } of node.pairs) if (isName(shape, key.text)) drafts.push(draftOf(keyReference, key));
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
