// Hangs nodes into the collection that is open: items into lists, keys and values into mappings, each key once.
import { type Anchors, mergePairs } from './anchors';
import type { Draft, ListDraft, MapDraft, ScalarDraft } from './draft';
import { cut } from './trap';
import type { Pair, SyntaxFault, TreeNode } from './tree';

/** A collection whose end has not come yet. */
export interface Frame {
  readonly node: MapDraft | ListDraft;
  /** The bracket that ends it; none for blocks, and for the mapping in `[a: 1]`. */
  readonly closing: '' | ']' | '}';
  /** What it holds so far; a mapping has pairs, a list has items. */
  readonly pairs: Pair[];
  readonly items: TreeNode[];
  /** The key that waits for its value. */
  key: ScalarDraft | undefined;
  /** The key that waits is none that the tree can hold; its value is dropped. */
  unusable: boolean;
  /** Keys by their text, once there are too many to look through. */
  known: Map<string, Pair> | undefined;
  /** What stands under `<<`. */
  merges: TreeNode[] | undefined;
}

/** What is built, and the collections that are open. */
export interface Tree {
  readonly source: string;
  readonly faults: SyntaxFault[];
  readonly anchors: Anchors;
  readonly frames: Frame[];
  root: Draft | undefined;
}

/** Up to this many keys are looked through one by one. */
const FEW = 12;
const NO_PAIRS: Pair[] = [];
const NO_ITEMS: TreeNode[] = [];

export function openFrame(tree: Tree, node: MapDraft | ListDraft, closing: '' | ']' | '}'): void {
  const pairs: Pair[] = node.kind === 'map' ? [] : NO_PAIRS;
  const items: TreeNode[] = node.kind === 'list' ? [] : NO_ITEMS;
  tree.frames.push({ node, closing, pairs, items, key: undefined, unusable: false, known: undefined, merges: undefined });
}

/** Gives the innermost collection its pairs or items, and takes it off the stack. */
export function closeFrame(tree: Tree): Frame | undefined {
  const frame = tree.frames.pop();
  if (!frame) return undefined;
  const { node } = frame;
  // A copy has room for just what it holds.
  if (node.kind === 'map') {
    node.pairs = frame.pairs.slice();
    if (frame.merges) mergePairs(tree.anchors, node, frame.merges, tree.faults);
  } else {
    node.items = frame.items.slice();
  }
  return frame;
}

export function attach(tree: Tree, node: Draft): void {
  const frame = tree.frames[tree.frames.length - 1];
  if (frame === undefined) {
    tree.root = node;
    return;
  }
  const parent = frame.node;
  if (parent.kind === 'list') {
    node.parent = parent;
    node.index = frame.items.length;
    frame.items.push(node);
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
  if (key.text === '<<' && key.style === 'plain') {
    frame.merges ??= [];
    frame.merges.push(value);
    return;
  }
  const pair: Pair = { kind: 'pair', key, value, parent: map, merged: false };
  key.parent = pair;
  value.parent = pair;
  const first = pairNamed(frame, key.text);
  if (first) {
    if (!isHalfTyped(tree, first)) {
      tree.faults.push(duplicateKey(first, key));
      return;
    }
    takeOut(frame, first);
  }
  frame.pairs.push(pair);
  if (frame.known !== undefined) frame.known.set(key.text, pair);
  else if (frame.pairs.length >= FEW) frame.known = new Map(frame.pairs.map((each) => [each.key.text, each]));
}

function pairNamed({ pairs, known }: Frame, name: string): Pair | undefined {
  if (known !== undefined) return known.get(name);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at];
    if (pair !== undefined && pair.key.text === name) return pair;
  }
  return undefined;
}

/** A word that became a key because recovery gave it a colon; the key that is written out counts, not this one. */
function isHalfTyped({ source }: Tree, { key, value }: Pair): boolean {
  return value.start === value.end && !/^[ \t]*:/.test(source.slice(key.end, key.end + 40));
}

function takeOut(frame: Frame, pair: Pair): void {
  frame.pairs.splice(frame.pairs.indexOf(pair), 1);
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
