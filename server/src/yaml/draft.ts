// Nodes while they are being built: the tree's own shapes, writable. Every node of a kind is made here, with the same
// order of fields, so that walking the tree stays fast.
import type { ListNode, MapNode, Pair, ScalarNode, ScalarStyle, ScalarValue, TreeNode } from './tree';

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

export type ScalarDraft = Writable<ScalarNode>;
export type MapDraft = Omit<Writable<MapNode>, 'pairs'> & { pairs: Pair[] };
export type ListDraft = Omit<Writable<ListNode>, 'items'> & { items: TreeNode[] };
export type Draft = ScalarDraft | MapDraft | ListDraft;

export function scalarDraft(
  start: number,
  end: number,
  style: ScalarStyle,
  text: string,
  value: ScalarValue,
): ScalarDraft {
  return { kind: 'scalar', start, end, style, text, value, parent: undefined, index: -1 };
}

/** A mapping; an alias gives it the pairs of its anchor. */
export function mapDraft(start: number, end: number, flow: boolean, pairs: Pair[], damaged: boolean): MapDraft {
  return { kind: 'map', start, end, flow, pairs, parent: undefined, index: -1, damaged };
}

export function listDraft(start: number, end: number, flow: boolean, items: TreeNode[], damaged: boolean): ListDraft {
  return { kind: 'list', start, end, flow, items, parent: undefined, index: -1, damaged };
}

/** An empty scalar: zero-width, at the place where a person would type the value. */
export function emptyDraft(place: number): ScalarDraft {
  return scalarDraft(place, place, 'plain', '', null);
}
