// Fixes that add what is missing: a skeleton with places to fill, written as `<what belongs here>`. Never safe, because
// only a person can fill them.
import type { Fix } from '../finding';
import { lineEnd, lineStart, nextLine } from '../yaml/characters';
import { insertItems, insertItemsAt, insertPairs, insertPairsAt, type NewItem, type NewPair } from '../yaml/edits';
import type { MapNode, TextEdit, TreeNode, YamlDocument } from '../yaml/tree';

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
  return insertions(document, place, [pair], title);
}

/** The same with several pairs at once. */
export function insertions(
  document: YamlDocument,
  place: TreeNode | undefined,
  pairs: readonly NewPair[],
  title: string,
): readonly Fix[] {
  if (place?.kind === 'list' || (place?.kind === 'map' && place.damaged)) return [];
  return offer(document, title, insertPairs(document, place, pairs));
}

/** A fix that adds items to a list, or fills an empty value with them. */
export function itemInsertion(
  document: YamlDocument,
  list: TreeNode,
  items: readonly NewItem[],
  title: string,
): readonly Fix[] {
  return list.kind === 'list' && list.damaged ? [] : offer(document, title, insertItems(document, list, items));
}

/** A fix that adds pairs to the mapping at `path` below `root`, and the mappings on the way that are not there yet. */
export function insertionAt(
  document: YamlDocument,
  root: MapNode,
  path: readonly string[],
  pairs: readonly NewPair[],
  title: string,
): readonly Fix[] {
  return offer(document, title, insertPairsAt(document, root, path, pairs));
}

/** The same with items of the list at `path`. */
export function itemInsertionAt(
  document: YamlDocument,
  root: MapNode,
  path: readonly string[],
  items: readonly NewItem[],
  title: string,
): readonly Fix[] {
  return offer(document, title, insertItemsAt(document, root, path, items));
}

/** Items that stand on lines of their own where the list is still empty. */
export function onLines(items: readonly string[]): readonly NewItem[] {
  return items.map((item) => [item]);
}

function offer(document: YamlDocument, title: string, edit: TextEdit | undefined): readonly Fix[] {
  return !edit || edit.newText === '' || isBroken(document, edit) ? [] : [{ title, safe: false, edits: [edit] }];
}

/**
 * Beside a broken line, such as one with a bracket that is never closed or one indented by a tab, nothing can be added
 * that holds.
 */
function isBroken({ text, faults }: YamlDocument, { start }: TextEdit): boolean {
  if (faults.length === 0) return false;
  const from = lineStart(text, start);
  const to = lineEnd(text, nextLine(text, start));
  for (let at = countUpTo(faults, to) - 1; at >= 0; at--) {
    const fault = faults[at];
    if (!fault || fault.end < from) return false;
    if (fault.code === 'yaml' || fault.code === 'trap') return true;
  }
  return false;
}

/** How many faults begin at or before an offset; they stand in order of place. */
function countUpTo(faults: YamlDocument['faults'], offset: number): number {
  let [low, high] = [0, faults.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((faults[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Several fixes as one; none where one of them cannot be made. */
export function together(title: string, fixes: readonly (readonly Fix[])[]): readonly Fix[] {
  if (fixes.length === 0 || fixes.some((each) => each.length === 0)) return [];
  return [{ title, safe: false, edits: fixes.flatMap((each) => each.flatMap(({ edits }) => edits)) }];
}
