// Edits that add to a collection some keys down, with the mappings on the way that are not there yet.
import { insertPair, insertPairs } from './insert';
import { insertItems } from './insertItems';
import { itemLines, type NewItem, type NewPair, pairLines } from './layout';
import { type MapNode, pairOf, type TextEdit, type TreeNode, type YamlDocument } from './tree';

/** Adds pairs to the mapping at `path`; undefined where something else stands in the way, or a line of it was lost. */
export function insertPairsAt(
  document: YamlDocument,
  root: MapNode | undefined,
  path: readonly string[],
  pairs: readonly NewPair[],
): TextEdit | undefined {
  return insertAt(document, root, path, {
    lines: pairs.flatMap(pairLines),
    into: (place) => (place.kind === 'list' ? undefined : insertPairs(document, place, pairs)),
  });
}

/** Adds items to the list at `path`; undefined where something else stands in the way, or a line of it was lost. */
export function insertItemsAt(
  document: YamlDocument,
  root: MapNode | undefined,
  path: readonly string[],
  items: readonly NewItem[],
): TextEdit | undefined {
  return insertAt(document, root, path, {
    lines: items.flatMap(itemLines),
    into: (place) => (place.kind === 'map' ? undefined : insertItems(document, place, items)),
  });
}

interface Content {
  /** As lines, where the collection is not there yet. */
  readonly lines: readonly string[];
  /** Where it is there, or its key without a value. */
  into(place: TreeNode): TextEdit | undefined;
}

function insertAt(
  document: YamlDocument,
  root: MapNode | undefined,
  path: readonly string[],
  content: Content,
): TextEdit | undefined {
  let place: TreeNode | undefined = root;
  for (const [depth, key] of path.entries()) {
    if (place?.kind === 'map' && place.damaged) return undefined;
    const pair = pairOf(place, key);
    if (!pair) return isOpen(place) ? insertPair(document, place, nested(path.slice(depth), content.lines)) : undefined;
    place = pair.value;
  }
  if (!place || (place.kind !== 'scalar' && place.damaged)) return undefined;
  const edit = place.kind === 'scalar' && !isOpen(place) ? undefined : content.into(place);
  return edit?.newText === '' ? undefined : edit;
}

/** A mapping, an empty value, or an empty text. */
function isOpen(place: TreeNode | undefined): boolean {
  return place?.kind !== 'list' && (place?.kind !== 'scalar' || place.start === place.end);
}

/** `a: { b: … }` on lines, for `a` and `b`. */
function nested([key = '', ...rest]: readonly string[], lines: readonly string[]): NewPair {
  const inner = rest.length === 0 ? lines : pairLines(nested(rest, lines));
  return { key, value: inner.map((line) => (line === '' ? '' : `  ${line}`)) };
}
