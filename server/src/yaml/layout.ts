// How text that is added is laid out: on lines indented as wide as those of the file, or between brackets; in a JSON file
// with its quotes.
import { isBlankBetween, lineStart } from './characters';
import { parseYaml } from './parse';
import { doubleQuoted, quoteIfNeeded } from './quote';
import type { ListNode, MapNode, Pair, TreeNode } from './tree';

/** What is added. `value` is YAML: on the key's line, or as lines below it, indented by two for each level. */
export interface NewPair {
  readonly key: string;
  readonly value: string | readonly string[];
}

/** What is added to a list: YAML on one line, or lines of a block as they stand behind the dash. */
export type NewItem = string | readonly string[];

const LOOKED_AT = 8000;
/** A key that stands alone, and the line below it that is indented further. */
const STEP = /^( *)[^\s#][^\r\n]*:[ \t]*(?:#[^\r\n]*)?\r?\n\1( +)[^\s#]/m;

/** By how many blanks this text indents what stands below a key; two where it does not say. */
export function indentationOf(text: string): number {
  return STEP.exec(text.slice(0, LOOKED_AT))?.[2]?.length ?? 2;
}

/** The lines of a pair, indented by two for each level. */
export function pairLines({ key, value }: NewPair): readonly string[] {
  const name = quoteIfNeeded(key, 'key');
  if (typeof value === 'string') return [value === '' ? `${name}:` : `${name}: ${value}`];
  return [`${name}:`, ...value];
}

/** The lines of an item, the first with its dash. */
export function itemLines(item: NewItem): readonly string[] {
  if (typeof item === 'string') return [`- ${item}`];
  return item.map((line, at) => (at === 0 ? '- ' : '  ') + line);
}

/** Lines indented by two for each level, indented by `width` instead; what stands behind a dash stays two behind it. */
export function indentedBy(width: number, lines: readonly string[]): readonly string[] {
  if (width === 2) return lines;
  const columns = [{ was: 0, is: 0 }];
  return lines.map((line) => {
    const from = Math.max(0, line.search(/\S/));
    while (columns.length > 1 && (columns.at(-1)?.was ?? 0) > from) columns.pop();
    const outer = columns.at(-1) ?? { was: 0, is: 0 };
    const is = outer.was < from ? outer.is + width : outer.is;
    if (outer.was < from) columns.push({ was: from, is });
    if (line.startsWith('- ', from)) columns.push({ was: from + 2, is: is + 2 });
    return line === '' ? '' : ' '.repeat(is) + line.slice(from);
  });
}

/** Whether a collection is written as JSON is: between brackets, with its keys in double quotes. */
export function isJson(node: TreeNode): boolean {
  if (node.kind !== 'scalar' && !node.flow) return false;
  const first = node.kind === 'map' ? node.pairs[0] : undefined;
  if (first) return first.key.style === 'double';
  const outer = node.parent?.kind === 'pair' ? node.parent.parent : node.parent;
  return outer !== undefined && isJson(outer);
}

/** A pair between brackets. */
export function flowPair({ key, value }: NewPair, json: boolean): string {
  const name = json ? doubleQuoted(key) : quoteIfNeeded(key, 'flow');
  const written = flowItem(value, json);
  return written === '' ? `${name}:` : `${name}: ${written}`;
}

/** What needs no other spelling between brackets: a text without indicators, or what stands in brackets itself. */
const FITS = /^(?:[[{'"].*|[^,[\]{}]*)$/;

/** An item, or the value of a pair, between brackets. */
export function flowItem(item: NewItem, json: boolean): string {
  if (typeof item === 'string' && !json && FITS.test(item)) return item;
  const { root } = parseYaml(typeof item === 'string' ? item : item.join('\n'));
  return root ? flowText(root, json) : '';
}

function flowText(node: TreeNode, json: boolean): string {
  if (node.kind === 'list') return `[${node.items.map((item) => flowText(item, json)).join(', ')}]`;
  if (node.kind === 'map')
    return `{ ${node.pairs.map(({ key, value }) => `${flowText(key, json)}: ${flowText(value, json)}`).join(', ')} }`;
  if (node.style !== 'plain' || (json && node.parent?.kind === 'pair' && node.parent.key === node))
    return doubleQuoted(node.text);
  if (typeof node.value !== 'string') return node.text;
  return json ? doubleQuoted(node.text) : quoteIfNeeded(node.text, 'flow');
}

/** What parts two entries of a collection in brackets: a comma, and a new line where the last entry begins its line. */
export function flowGap(text: string, lineBreak: string, entry: TreeNode | Pair): string {
  const { start } = entry.kind === 'pair' ? entry.key : entry;
  const line = lineStart(text, start);
  return isBlankBetween(text, line, start) ? `,${lineBreak}${text.slice(line, start)}` : ', ';
}

/** The collection as it was first written: what an alias shares is changed at its anchor. */
export function written<T extends MapNode | ListNode>(node: T): T;
export function written(node: MapNode | ListNode): MapNode | ListNode {
  if (node.kind === 'map') return node.pairs.find((each) => !each.merged)?.parent ?? node;
  const { parent } = node.items[0] ?? {};
  return parent?.kind === 'list' ? parent : node;
}
