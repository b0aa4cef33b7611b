// Edits that add pairs to a mapping, in the style and at the indentation the mapping has.
import { columnOf, isBlankBetween, lineBreakOf, lineEnd, lineStart, nextLine } from './characters';
import { flowGap, flowPair, indentationOf, indentedBy, isJson, type NewPair, pairLines, written } from './layout';
import type { ListNode, MapNode, Pair, ScalarNode, TextEdit, TreeNode, YamlDocument } from './tree';

export type { NewPair } from './layout';

/** Adds one pair, as `insertPairs` does. */
export function insertPair(document: YamlDocument, place: TreeNode | undefined, pair: NewPair): TextEdit {
  return insertPairs(document, place, [pair]);
}

/**
 * Adds pairs as the last of a mapping, before comments that follow it. `place` may also be an empty value (`key:`,
 * `- `) or undefined for an empty text. Nothing where `place` holds something else.
 */
export function insertPairs(document: YamlDocument, place: TreeNode | undefined, pairs: readonly NewPair[]): TextEdit {
  const { text } = document;
  if (place === undefined) return append(text, pairs);
  if (place.kind === 'list' || (place.kind === 'scalar' && place.start < place.end)) return nothing(place.end);
  if (place.kind === 'scalar') return fill(text, place, pairs);
  const map = written(place);
  const last = map.pairs.findLast((each) => !each.merged);
  if (map.flow) return last ? intoBrackets(text, map, last, pairs) : intoEmptyBrackets(text, map, pairs);
  const at = endOfBlock(text, map);
  const gap = isBlock(pairs) && last && isParted(text, map, last) ? lineBreakOf(text) : '';
  return { start: at, end: at, newText: gap + onLines(text, columnOfEntries(text, map), pairs.flatMap(pairLines)) };
}

function nothing(at: number): TextEdit {
  return { start: at, end: at, newText: '' };
}

function isBlock(pairs: readonly NewPair[]): boolean {
  return pairs.some(({ value }) => typeof value !== 'string');
}

/** Whether the last pair of a mapping of several stands apart from the one before it by a blank line. */
function isParted(text: string, { pairs }: MapNode, { key }: Pair): boolean {
  const line = lineStart(text, key.start);
  return pairs[0]?.key !== key && line > 0 && isBlankBetween(text, lineStart(text, line - 1), line - 1);
}

/** The column at which the entries of a block begin; of a first one that is out of line, that of the others. */
export function columnOfEntries(text: string, block: MapNode | ListNode): number {
  const first = columnOf(text, block.start);
  const starts =
    block.kind === 'map'
      ? block.pairs.filter((pair) => !pair.merged).map((pair) => pair.key.start)
      : block.items.map((item) => item.start);
  const [second, last] = [starts[1], starts.at(-1)].map((start) => columnOfEntry(text, start) ?? first);
  return second === last ? (last ?? first) : first;
}

/** Undefined where more than blanks, and a dash, stands before an entry. */
function columnOfEntry(text: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const lead = /^( *)(?:- *)?$/.exec(text.slice(lineStart(text, start), start));
  return lead?.[1]?.length;
}

/** Lines, indented by two for each level, as they stand from a column on; each begins with a line break. */
export function onLines(text: string, column: number, lines: readonly string[]): string {
  const lineBreak = lineBreakOf(text);
  return indentedBy(indentationOf(text), lines)
    .map((line) => lineBreak + (line === '' ? '' : ' '.repeat(column) + line))
    .join('');
}

function append(text: string, pairs: readonly NewPair[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const atLineStart = text === '' || text === '\ufeff' || /[\r\n]$/.test(text);
  const lines = pairs.flatMap(pairLines).join(lineBreak) + lineBreak;
  return { start: text.length, end: text.length, newText: atLineStart ? lines : lineBreak + lines };
}

/** The end of the last line that belongs to a block mapping or list. */
export function endOfBlock(text: string, block: MapNode | ListNode): number {
  let at = lineEnd(text, block.end);
  if (!keepsBlankLines(text, block)) return at;
  for (;;) {
    const next = nextLine(text, at);
    const end = lineEnd(text, next);
    if (next >= text.length || !isBlankBetween(text, next, end)) return at;
    at = end;
  }
}

/** Blank lines after a `|+` are part of its text. */
function keepsBlankLines(text: string, node: TreeNode | undefined): boolean {
  if (node?.kind === 'map') return keepsBlankLines(text, node.pairs.findLast((pair) => !pair.merged)?.value);
  if (node?.kind === 'list') return keepsBlankLines(text, node.items.at(-1));
  return node !== undefined && /^[|>][0-9]?\+/.test(text.slice(node.start, node.start + 3));
}

function fill(text: string, place: ScalarNode, pairs: readonly NewPair[]): TextEdit {
  const { parent, start, end } = place;
  const outer = parent?.kind === 'pair' ? parent.parent : parent;
  if (outer?.flow) return { start, end, newText: `${spaceAt(text, place)}${inBrackets(pairs, isJson(outer))}` };
  if (parent?.kind === 'list') {
    const gap = spaceAt(text, place);
    const lines = onLines(text, columnOf(text, start) + gap.length, pairs.flatMap(pairLines)).trimStart();
    return { start, end, newText: gap + lines };
  }
  return below(text, place, pairs.flatMap(pairLines));
}

/** Lines below a key without value. */
export function below(text: string, { start, parent }: ScalarNode, lines: readonly string[]): TextEdit {
  const at = lineEnd(text, start);
  const outer = parent?.kind === 'pair' ? parent.parent : undefined;
  const column = outer ? columnOf(text, outer.start) + indentationOf(text) : 0;
  return { start: at, end: at, newText: onLines(text, column, lines) };
}

/** The blank that has to part an empty value from its colon or dash. */
export function spaceAt(text: string, { start }: ScalarNode): string {
  return start > 0 && /[-:]/.test(text.charAt(start - 1)) ? ' ' : '';
}

function intoBrackets(text: string, map: MapNode, last: Pair, pairs: readonly NewPair[]): TextEdit {
  const at = Math.max(last.key.end, last.value.end);
  const gap = flowGap(text, lineBreakOf(text), last);
  return { start: at, end: at, newText: pairs.map((pair) => gap + flowPair(pair, isJson(map))).join('') };
}

/** `{}` becomes a block where a pair has lines and nothing else stands behind it. */
function intoEmptyBrackets(text: string, map: MapNode, pairs: readonly NewPair[]): TextEdit {
  const block = isBlock(pairs) ? insteadOfBrackets(text, map, pairs.flatMap(pairLines)) : undefined;
  return block ?? { start: map.start, end: map.end, newText: inBrackets(pairs, isJson(map)) };
}

function inBrackets(pairs: readonly NewPair[], json: boolean): string {
  return `{ ${pairs.map((pair) => flowPair(pair, json)).join(', ')} }`;
}

/** Lines below the key of an empty collection, in place of its brackets; undefined where these do not stand alone. */
export function insteadOfBrackets(
  text: string,
  { start, end, parent }: MapNode | ListNode,
  lines: readonly string[],
): TextEdit | undefined {
  const outer = parent?.kind === 'pair' ? parent.parent : undefined;
  const alone = isBlankBetween(text, end, lineEnd(text, end));
  if (!outer || outer.flow || !alone || text.slice(start, end).trim() === '') return undefined;
  const from = text.slice(start - 2, start) === ': ' ? start - 1 : start;
  return { start: from, end, newText: onLines(text, columnOf(text, outer.start) + indentationOf(text), lines) };
}
