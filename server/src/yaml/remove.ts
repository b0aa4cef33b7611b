// Edits that take an item or a pair away: whole lines in blocks, the comma with it in brackets.
import { isBlankBetween, lineEnd, lineStart, nextLine, nextWritten } from './characters';
import type { ListNode, MapNode, Pair, TextEdit, TreeNode, YamlDocument } from './tree';

/** Takes `item` out of its list; nothing where it stands in none. Comments above it stay. */
export function removeItem({ text }: YamlDocument, item: TreeNode): TextEdit {
  const list = item.parent;
  if (list?.kind !== 'list') return nothing(item.start);
  const { items, flow } = list;
  const previous = items[item.index - 1];
  const next = items[item.index + 1];
  if (!previous && !next) return emptied(text, list, '[]');
  const start = flow ? item.start : dashOf(text, list, item.index);
  if (flow) return removeFlow(text, list, start, item.end, previous?.end, next !== undefined);
  return removeLines(text, start, item.end, next ? dashOf(text, list, item.index + 1) : undefined);
}

/** Takes `pair` out of its mapping; nothing where it came in through `<<`. Comments above it stay. */
export function removePair({ text }: YamlDocument, pair: Pair): TextEdit {
  const map = pair.parent;
  const at = map.pairs.indexOf(pair);
  if (pair.merged || at < 0) return nothing(pair.key.start);
  const own = map.pairs.filter((each) => !each.merged);
  const previous = own[at - 1];
  const next = own[at + 1];
  if (own.length === 1 && own.length === map.pairs.length) return emptied(text, map, '{}');
  const start = entryStart(text, pair);
  const end = Math.max(pair.key.end, pair.value.end);
  if (map.flow) return removeFlow(text, map, start, end, previous ? endOf(previous) : undefined, next !== undefined);
  return removeLines(text, start, end, next ? entryStart(text, next) : undefined);
}

function nothing(at: number): TextEdit {
  return { start: at, end: at, newText: '' };
}

function endOf(pair: Pair): number {
  return Math.max(pair.key.end, pair.value.end);
}

/** The dash of an item: the list's first character, or the next thing written after the item before. */
function dashOf(text: string, list: ListNode, index: number): number {
  const previous = list.items[index - 1];
  return previous ? nextWritten(text, previous.end) : list.start;
}

/** The key, its anchor and tag, or the `?` before it. */
function entryStart(text: string, { key }: Pair): number {
  const start = lineStart(text, key.start);
  const lead = /(?:\?\s+|[&!][^\s]*\s+)+$/.exec(text.slice(start, key.start));
  return lead ? start + lead.index : key.start;
}

/** The last entry leaves an empty collection, so that the key still holds what it held. */
function emptied(text: string, node: MapNode | ListNode, brackets: string): TextEdit {
  const key = node.parent?.kind === 'pair' ? node.parent.key : undefined;
  if (node.flow || !key) return { start: node.start, end: node.end, newText: brackets };
  const colon = nextWritten(text, key.end);
  const direct = text.charAt(colon) === ':' && text.slice(colon + 1, node.start).trim() === '';
  return direct
    ? { start: colon + 1, end: node.end, newText: ` ${brackets}` }
    : { start: node.start, end: node.end, newText: brackets };
}

function removeFlow(
  text: string,
  collection: MapNode | ListNode,
  start: number,
  end: number,
  previousEnd: number | undefined,
  hasNext: boolean,
): TextEdit {
  if (previousEnd !== undefined) return { start: previousEnd, end, newText: '' };
  const first = Math.min(start, nextWritten(text, collection.start + 1));
  const comma = nextWritten(text, end);
  return { start: first, end: hasNext ? nextWritten(text, comma + 1) : end, newText: '' };
}

/** Whole lines where the entry begins its line; behind a dash, the next entry moves up. */
function removeLines(text: string, start: number, end: number, next: number | undefined): TextEdit {
  const line = lineStart(text, start);
  if (isBlankBetween(text, line, start)) return { start: line, end: nextLine(text, end), newText: '' };
  return { start, end: next ?? lineEnd(text, end), newText: '' };
}
