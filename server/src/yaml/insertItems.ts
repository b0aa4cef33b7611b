// Edits that add items to a list, in the style and at the indentation the list has.
import { lineBreakOf } from './characters';
import { below, columnOfEntries, endOfBlock, insteadOfBrackets, onLines, spaceAt } from './insert';
import { flowGap, flowItem, isJson, itemLines, type NewItem, written } from './layout';
import type { ListNode, ScalarNode, TextEdit, TreeNode, YamlDocument } from './tree';

/**
 * Adds items as the last of a list, before comments that follow it. `place` may also be an empty value (`key:`).
 * Nothing where `place` holds something else.
 */
export function insertItems({ text }: YamlDocument, place: TreeNode, items: readonly NewItem[]): TextEdit {
  if (place.kind === 'scalar' && place.start === place.end) return fill(text, place, items);
  if (place.kind !== 'list') return { start: place.end, end: place.end, newText: '' };
  const list = written(place);
  const last = list.items.at(-1);
  if (list.flow) return last ? intoBrackets(text, list, last, items) : intoEmptyBrackets(text, list, items);
  const at = endOfBlock(text, list);
  return { start: at, end: at, newText: onLines(text, columnOfEntries(text, list), items.flatMap(itemLines)) };
}

function fill(text: string, place: ScalarNode, items: readonly NewItem[]): TextEdit {
  const { parent, start, end } = place;
  const outer = parent?.kind === 'pair' ? parent.parent : parent;
  if (outer && (outer.flow || parent?.kind === 'list'))
    return { start, end, newText: spaceAt(text, place) + inBrackets(items, isJson(outer)) };
  return below(text, place, items.flatMap(itemLines));
}

function intoBrackets(text: string, list: ListNode, last: TreeNode, items: readonly NewItem[]): TextEdit {
  const gap = flowGap(text, lineBreakOf(text), last);
  return { start: last.end, end: last.end, newText: items.map((item) => gap + flowItem(item, isJson(list))).join('') };
}

/** `[]` becomes a block where an item has lines and nothing else stands behind it. */
function intoEmptyBrackets(text: string, list: ListNode, items: readonly NewItem[]): TextEdit {
  const isBlock = items.some((item) => typeof item !== 'string');
  const block = isBlock ? insteadOfBrackets(text, list, items.flatMap(itemLines)) : undefined;
  return block ?? { start: list.start, end: list.end, newText: inBrackets(items, isJson(list)) };
}

function inBrackets(items: readonly NewItem[], json: boolean): string {
  return `[${items.map((item) => flowItem(item, json)).join(', ')}]`;
}
