// Fixes that add what is missing: a skeleton with places to fill, written as `<what belongs here>`. Never safe, because
// only a person can fill them.
import type { Fix } from '../finding';
import { insertItems, insertPair, type NewPair } from '../yaml/edits';
import type { ListNode, TreeNode, YamlDocument } from '../yaml/tree';

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

/** The same with several pairs at once; none where the mapping is empty brackets, which only one pair can replace. */
export function insertions(
  document: YamlDocument,
  place: TreeNode | undefined,
  pairs: readonly NewPair[],
  title: string,
): readonly Fix[] {
  const edits = pairs.flatMap((pair) => insertion(document, place, pair, title)).flatMap((fix) => fix.edits);
  const isWhole = edits.length === pairs.length && edits.every((edit) => edit.start === edit.end);
  return isWhole || edits.length === 1 ? [{ title, safe: false, edits }] : [];
}

/** A fix that adds items to a list, each written as for brackets: `{ beneficiary: customer }`. */
export function itemInsertion(
  document: YamlDocument,
  list: ListNode,
  items: readonly string[],
  title: string,
): readonly Fix[] {
  return list.damaged ? [] : [{ title, safe: false, edits: [insertItems(document, list, items)] }];
}
