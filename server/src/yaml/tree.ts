// The positioned tree: what a YAML text says and where it says it. Types and navigation only; parse.ts builds it.
// Offsets are UTF-16 code units from the start of the text; `end` is exclusive. Knows nothing of alliances.

export type TreeNode = ScalarNode | MapNode | ListNode;

/** What a plain scalar means under YAML 1.2's core schema; quoted and block scalars are always strings. */
export type ScalarValue = string | number | boolean | null;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Where a node hangs: the pair whose value (or key) it is, the list it is an item of, or nothing for the root. */
export type Parent = Pair | ListNode | undefined;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** From the opening quote or block header to the closing quote; zero-width (at the place it would stand) when empty. */
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
  /** The decoded text: escapes resolved, lines folded. A plain `4.10` keeps its spelling here. */
  readonly text: string;
  readonly value: ScalarValue;
  readonly parent: Parent;
  /** Place in its list, from 0; -1 for anything that is no list item. */
  readonly index: number;
}

export interface Pair {
  readonly kind: 'pair';
  readonly key: ScalarNode;
  readonly value: TreeNode;
  readonly parent: MapNode;
  /** True when the pair came in through a merge key (`<<`); its key and value stand at the anchor. */
  readonly merged: boolean;
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  /** In order of writing, duplicates left out (the first wins), merged pairs last. */
  readonly pairs: readonly Pair[];
  readonly parent: Parent;
  readonly index: number;
  /** True when recovery took a line of this mapping away: that a key is absent then means nothing. */
  readonly damaged: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly items: readonly TreeNode[];
  readonly parent: Parent;
  readonly index: number;
  readonly damaged: boolean;
}

/** A comment from its `#` to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** One replacement; an insertion has `start === end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface SyntaxFault {
  readonly code: 'yaml' | 'duplicate-key' | 'trap' | 'unsafe' | 'one-document';
  /** A whole sentence for a person who is no programmer. */
  readonly message: string;
  readonly start: number;
  /** Always greater than `start` unless the text is empty. */
  readonly end: number;
  readonly related?: readonly { readonly start: number; readonly end: number; readonly message: string }[];
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] };
}

export interface YamlDocument {
  readonly text: string;
  /** Undefined when the text holds no content (empty, comments only) or nothing could be saved. */
  readonly root: TreeNode | undefined;
  readonly faults: readonly SyntaxFault[];
  readonly comments: readonly Comment[];
  /** Offsets at which lines begin; the first is 0. LF, CRLF and lone CR end a line. */
  readonly lineStarts: readonly number[];
}

/** The pair of `key` in a mapping; undefined for other nodes and absent keys. */
export function pairOf(node: TreeNode | undefined, key: string): Pair | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const pair of node.pairs) if (pair.key.text === key) return pair;
  return undefined;
}

/** The value under `key`; undefined for other nodes and absent keys. */
export function valueAt(node: TreeNode | undefined, key: string): TreeNode | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const pair of node.pairs) if (pair.key.text === key) return pair.value;
  return undefined;
}

/** The scalar that names `node` in its mapping: its key. Undefined for list items and the root. */
export function keyOf(node: TreeNode): ScalarNode | undefined {
  return node.parent?.kind === 'pair' ? node.parent.key : undefined;
}
