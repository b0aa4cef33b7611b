// Fixes that add what is missing: a skeleton with places to fill, written as `<what belongs here>`. Never safe, because
// only a person can fill them.
import type { Fix } from '../finding';
import { insertPair, type NewPair } from '../yaml/edits';
import type { TreeNode, YamlDocument } from '../yaml/tree';

/**
 * A fix that adds a pair to a mapping (or fills an empty value with it); none where the place cannot take it, because
 * something else stands there or a line of it could not be read.
 */
export function insertion(
  document: YamlDocument,
  place: TreeNode | undefined,
  pair: NewPair,
  title: string,
): readonly Fix[] {
  if (place?.kind === 'list' || (place?.kind === 'map' && place.damaged)) return [];
  const edit = insertPair(document, place, pair);
  return edit.newText === '' ? [] : [{ title, safe: false, edits: [edit] }];
}
