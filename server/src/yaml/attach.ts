// Hangs nodes into the collection that is open: items into lists, keys and values into mappings, each key once.
import { type Anchors, mergePairs } from './anchors';
import type { Draft, ListDraft, MapDraft, ScalarDraft } from './draft';
import { cut } from './trap';
import type { Pair, SyntaxFault, TreeNode } from './tree';

/** A collection whose end has not come yet. */
export interface Frame {
  /** The one around it. */
  readonly outer: Frame | undefined;
  readonly node: MapDraft | ListDraft;
  /** The bracket that ends it; none for blocks, and for the mapping in `[a: 1]`. */
  readonly closing: '' | ']' | '}';
  /** Where its pairs or items begin on their stack. */
  readonly first: number;
  /** The key that waits for its value. */
  key: ScalarDraft | undefined;
  /** The key that waits is none that the tree can hold; its value is dropped. */
  unusable: boolean;
  /** Keys by their text, once there are too many to look through. */
  known: Map<string, Pair> | undefined;
  /** What stands under `<<`. */
  merges: TreeNode[] | undefined;
}

/** What is built, and the collections that are open: what they hold so far lies on two stacks, one above another. */
export interface Tree {
  readonly source: string;
  readonly faults: SyntaxFault[];
  readonly anchors: Anchors;
  /** The innermost collection that is open, and how many are. */
  frame: Frame | undefined;
  depth: number;
  readonly pairs: Pair[];
  readonly items: TreeNode[];
  pairCount: number;
  itemCount: number;
  root: Draft | undefined;
  /** A `<<` whose tag says that it is text like any other. */
  textual: Draft | undefined;
}

/** Up to this many keys are looked through one by one. */
const FEW = 12;

export function openFrame(tree: Tree, node: MapDraft | ListDraft, closing: '' | ']' | '}'): void {
  tree.frame = {
    outer: tree.frame,
    node,
    closing,
    first: node.kind === 'map' ? tree.pairCount : tree.itemCount,
    key: undefined,
    unusable: false,
    known: undefined,
    merges: undefined,
  };
  tree.depth++;
}

/** Gives the innermost collection its pairs or items, and takes it off the stack. */
export function closeFrame(tree: Tree): Frame | undefined {
  const { frame } = tree;
  if (frame === undefined) return undefined;
  tree.frame = frame.outer;
  tree.depth--;
  const { node, first } = frame;
  if (node.kind === 'map') {
    node.pairs = tree.pairs.slice(first, tree.pairCount);
    tree.pairCount = first;
    if (frame.merges) mergePairs(tree.anchors, node, frame.merges, tree.faults);
  } else {
    node.items = tree.items.slice(first, tree.itemCount);
    tree.itemCount = first;
  }
  return frame;
}

export function attach(tree: Tree, node: Draft): void {
  const { frame } = tree;
  if (frame === undefined) {
    tree.root = node;
    return;
  }
  const parent = frame.node;
  if (parent.kind === 'list') {
    node.parent = parent;
    node.index = tree.itemCount - frame.first;
    tree.items[tree.itemCount++] = node;
  } else if (frame.unusable) frame.unusable = false;
  else if (frame.key !== undefined) addPair(tree, frame, parent, frame.key, node);
  else if (node.kind === 'scalar') frame.key = node;
  else refuseKey(tree, frame, node);
}

function refuseKey(tree: Tree, frame: Frame, node: Draft): void {
  frame.unusable = true;
  frame.node.damaged = true;
  const message = `"${cut(tree.source.slice(node.start, node.end))}" cannot be a key, because it is a list or a block; a key is a word.`;
  tree.faults.push({ code: 'yaml', message, start: node.start, end: Math.max(node.end, node.start + 1) });
}

function addPair(tree: Tree, frame: Frame, map: MapDraft, key: ScalarDraft, value: Draft): void {
  frame.key = undefined;
  if (key.text === '<<' && key.style === 'plain' && key !== tree.textual) {
    frame.merges ??= [];
    frame.merges.push(value);
    return;
  }
  const pair: Pair = { kind: 'pair', key, value, parent: map, merged: false };
  key.parent = pair;
  value.parent = pair;
  const first = pairNamed(tree, frame, key.text);
  if (first) {
    if (!isHalfTyped(tree, first)) {
      tree.faults.push(duplicateKey(first, key));
      return;
    }
    takeOut(tree, frame, first);
  }
  tree.pairs[tree.pairCount++] = pair;
  if (frame.known !== undefined) frame.known.set(key.text, pair);
  else if (tree.pairCount - frame.first >= FEW)
    frame.known = new Map(tree.pairs.slice(frame.first, tree.pairCount).map((each) => [each.key.text, each]));
}

function pairNamed({ pairs, pairCount }: Tree, { first, known }: Frame, name: string): Pair | undefined {
  if (known !== undefined) return known.get(name);
  for (let at = first; at < pairCount; at++) {
    const pair = pairs[at];
    if (pair !== undefined && pair.key.text.length === name.length && pair.key.text === name) return pair;
  }
  return undefined;
}

/** A word that became a key because recovery gave it a colon; the key that is written out counts, not this one. */
function isHalfTyped({ source }: Tree, { key, value }: Pair): boolean {
  return value.start === value.end && !/^[ \t]*:/.test(source.slice(key.end, key.end + 40));
}

function takeOut(tree: Tree, frame: Frame, pair: Pair): void {
  const at = tree.pairs.indexOf(pair, frame.first);
  tree.pairs.copyWithin(at, at + 1, tree.pairCount);
  tree.pairCount--;
}

function duplicateKey(first: Pair, key: ScalarDraft): SyntaxFault {
  return {
    code: 'duplicate-key',
    message: `"${cut(key.text)}" is already written above, and only the first counts; rename or remove one of them.`,
    start: key.start,
    end: Math.max(key.end, key.start + 1),
    related: [
      {
        start: first.key.start,
        end: Math.max(first.key.end, first.key.start + 1),
        message: 'It is first written here.',
      },
    ],
  };
}
