// Edits that add a pair to a mapping or items to a list, in the style and at the indentation these have.
import { columnOf, isBlankBetween, lineBreakOf, lineEnd, nextLine } from './characters';
import { parseYaml } from './parse';
import { doubleQuoted, quoteIfNeeded } from './quote';
import type { ListNode, MapNode, ScalarNode, TextEdit, TreeNode, YamlDocument } from './tree';

/** What is added. `value` is YAML: on the key's line, or as lines below it, indented as seen from the key. */
export interface NewPair {
  readonly key: string;
  readonly value: string | readonly string[];
}

/**
 * Adds a pair as the last of a mapping, before comments that follow it. `place` may also be an empty value (`key:`,
 * `- `) or undefined for an empty text. Nothing where `place` holds something else.
 */
export function insertPair(document: YamlDocument, place: TreeNode | undefined, pair: NewPair): TextEdit {
  const { text } = document;
  if (place === undefined) return append(text, pair);
  if (place.kind === 'list' || (place.kind === 'scalar' && place.start < place.end)) return nothing(place.end);
  if (place.kind === 'scalar') return fill(text, place, pair);
  // An alias has the pairs of its anchor: what is added is added there.
  const first = place.pairs.find((each) => !each.merged);
  const map = first ? first.parent : place;
  if (map.flow) return first ? intoBrackets(map, pair) : intoEmptyBrackets(text, map, pair);
  return {
    start: endOfBlock(text, map),
    end: endOfBlock(text, map),
    newText: indented(text, columnOf(text, map.start), pair),
  };
}

/** Adds items, each of one line of YAML for brackets, as the last of a list, before comments that follow it. */
export function insertItems({ text }: YamlDocument, place: ListNode, items: readonly string[]): TextEdit {
  // An alias has the items of its anchor: what is added is added there.
  const parent = place.items[0]?.parent;
  const list = parent?.kind === 'list' ? parent : place;
  const last = list.items.at(-1);
  if (list.flow && !last) return { start: list.start, end: list.end, newText: `[${items.join(', ')}]` };
  const at = list.flow && last ? last.end : endOfBlock(text, list);
  const lead = list.flow ? ', ' : `${lineBreakOf(text)}${' '.repeat(columnOf(text, list.start))}- `;
  return { start: at, end: at, newText: items.map((item) => lead + item).join('') };
}

function nothing(at: number): TextEdit {
  return { start: at, end: at, newText: '' };
}

/** The pair on lines of its own, each beginning with a line break. */
function indented(text: string, column: number, pair: NewPair): string {
  const lineBreak = lineBreakOf(text);
  return linesOf(pair)
    .map((line) => lineBreak + (line === '' ? '' : ' '.repeat(column) + line))
    .join('');
}

function linesOf({ key, value }: NewPair): readonly string[] {
  const name = quoteIfNeeded(key, 'key');
  if (typeof value === 'string') return [value === '' ? `${name}:` : `${name}: ${value}`];
  return [`${name}:`, ...value];
}

function append(text: string, pair: NewPair): TextEdit {
  const lineBreak = lineBreakOf(text);
  const atLineStart = text === '' || text === '\ufeff' || /[\r\n]$/.test(text);
  const lines = linesOf(pair).join(lineBreak) + lineBreak;
  return { start: text.length, end: text.length, newText: atLineStart ? lines : lineBreak + lines };
}

/** The end of the last line that belongs to a block mapping or list. */
function endOfBlock(text: string, block: MapNode | ListNode): number {
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

function fill(text: string, place: ScalarNode, pair: NewPair): TextEdit {
  const parent = place.parent;
  const outer = parent?.kind === 'pair' ? parent.parent : parent;
  if (outer?.flow)
    return { start: place.start, end: place.end, newText: `${spaceAt(text, place)}{ ${flowPair(pair)} }` };
  if (parent?.kind === 'list') {
    const gap = spaceAt(text, place);
    const lines = indented(text, columnOf(text, place.start) + gap.length, pair).trimStart();
    return { start: place.start, end: place.end, newText: gap + lines };
  }
  const end = lineEnd(text, place.start);
  const column = outer ? columnOf(text, outer.start) + 2 : 0;
  return { start: end, end, newText: indented(text, column, pair) };
}

function spaceAt(text: string, { start }: ScalarNode): string {
  return start > 0 && /[-:]/.test(text.charAt(start - 1)) ? ' ' : '';
}

function intoBrackets(map: MapNode, pair: NewPair): TextEdit {
  const last = map.pairs.findLast((each) => !each.merged);
  const at = last ? Math.max(last.key.end, last.value.end) : map.end - 1;
  return { start: at, end: at, newText: `, ${flowPair(pair)}` };
}

/** `{}` becomes a block where the pair has lines and nothing else stands behind it. */
function intoEmptyBrackets(text: string, map: MapNode, pair: NewPair): TextEdit {
  const outer = map.parent?.kind === 'pair' ? map.parent.parent : undefined;
  const alone = isBlankBetween(text, map.end, lineEnd(text, map.end));
  if (typeof pair.value === 'string' || !outer || outer.flow || !alone || text.slice(map.start, map.end).trim() === '')
    return { start: map.start, end: map.end, newText: `{ ${flowPair(pair)} }` };
  const start = text.slice(map.start - 2, map.start) === ': ' ? map.start - 1 : map.start;
  return { start, end: map.end, newText: indented(text, columnOf(text, outer.start) + 2, pair) };
}

function flowPair({ key, value }: NewPair): string {
  const name = quoteIfNeeded(key, 'flow');
  if (typeof value === 'string') return value === '' ? `${name}:` : `${name}: ${value}`;
  const { root } = parseYaml(value.join('\n'));
  return root ? `${name}: ${flowText(root)}` : `${name}:`;
}

function flowText(node: TreeNode): string {
  if (node.kind === 'list') return `[${node.items.map(flowText).join(', ')}]`;
  if (node.kind === 'map')
    return `{ ${node.pairs.map(({ key, value }) => `${flowText(key)}: ${flowText(value)}`).join(', ')} }`;
  if (node.style !== 'plain') return doubleQuoted(node.text);
  return typeof node.value === 'string' ? quoteIfNeeded(node.text, 'flow') : node.text;
}
